import type { EvidenceInput } from '@redress/shared/dispute/commands/parts';
import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { ClaimsField } from './claims-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import { useCommandForm } from './use-command-form.ts';
import { useEvidenceFiles } from './use-evidence-files.ts';

export function SubmitEvidenceForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const { dispute } = useDispute().detail;
  const files = useEvidenceFiles();
  const all = dispute.claims.map(({ id }) => id);
  const form = useCommandForm<Omit<EvidenceInput, 'files'>>({
    name: `submitEvidence ${target.question}`,
    initial: { kind: 'photo', claims: target.claim ? [target.claim] : all, note: '' },
    build: (values) => ({
      type: 'submitEvidence',
      evidence: { ...values, files: files.ids },
      question: target.question ?? null,
    }),
    check: ({ note }) => {
      if (files.underWay) return [{ field: 'kind', message: t('submitEvidence.sending') }];
      return files.ids.length === 0 && note.trim() === '' ? [{ field: 'note', message: t('submitEvidence.need') }] : [];
    },
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('submitEvidence.title')}
      consequence={t('submitEvidence.consequence')}
      confirmLabel={t('submitEvidence.send')}
    >
      <EvidenceFields kind={form.values.kind} onKind={(kind) => form.set({ kind })} files={files} />
      <ClaimsField label={t('submitEvidence.claims')} claims={all} {...form.field('claims')} />
      <WordsField label={t('submitEvidence.note')} optional {...form.field('note')} />
    </CommandDialog>
  );
}
