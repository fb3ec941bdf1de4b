import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function AnswerAppealForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: 'answerAppeal',
    initial: { statement: '' },
    build: (words) => ({ type: 'answerAppeal', ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('answerAppeal.title')}
      consequence={t('answerAppeal.consequence')}
      confirmLabel={t('answerAppeal.send')}
    >
      <WordsField label={t('answerAppeal.statement')} {...form.field('statement')} />
    </CommandDialog>
  );
}
