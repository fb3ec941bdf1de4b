import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function LeaveForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: 'leave',
    initial: { statement: '' },
    build: (words) => ({ type: 'leave', ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('leave.title')}
      consequence={t('leave.consequence')}
      confirmLabel={t('leave.send')}
      harmful
    >
      <WordsField label={t('leave.statement')} optional {...form.field('statement')} />
    </CommandDialog>
  );
}
