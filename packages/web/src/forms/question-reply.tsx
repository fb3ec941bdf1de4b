import type { EvidenceKind } from '@redress/shared/vocabulary/evidence-kind';
import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { openQuestion } from '../dispute/questions.ts';
import { WordsField } from '../fields/words-field.tsx';
import { AskedWords } from './asked-words.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import { useCommandForm } from './use-command-form.ts';
import { useEvidenceFiles } from './use-evidence-files.ts';

interface QuestionReplyProps extends CommandFormProps {
  type: 'answerQuestion' | 'provideMore';
  wordsOptional?: boolean;
}

/** What was asked, the answer to it, and the files that show it. */
export function QuestionReply({ type, wordsOptional = false, target, onClose }: QuestionReplyProps) {
  const { t } = useTranslation('forms');
  const { dispute } = useDispute().detail;
  const files = useEvidenceFiles();
  const question = target.question ?? openQuestion(dispute, type)!;
  const form = useCommandForm<{ statement: string; kind: EvidenceKind }>({
    name: `${type} ${question}`,
    initial: { statement: '', kind: 'photo' },
    build: ({ statement, kind }) => ({
      type,
      question,
      statement,
      evidence: files.ids.length > 0 ? [{ kind, claims: [], files: files.ids, note: '' }] : [],
    }),
    check: () => (files.underWay ? [{ field: 'kind', message: t('submitEvidence.sending') }] : []),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t(`${type}.title`)}
      consequence={t(`${type}.consequence`)}
      confirmLabel={t(`${type}.send`)}
    >
      <AskedWords question={question} />
      <WordsField label={t(`${type}.statement`)} optional={wordsOptional} {...form.field('statement')} />
      <EvidenceFields kind={form.values.kind} onKind={(kind) => form.set({ kind })} files={files} />
    </CommandDialog>
  );
}
