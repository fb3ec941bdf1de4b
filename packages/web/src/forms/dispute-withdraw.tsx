import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function WithdrawForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: 'withdraw',
    initial: { statement: '' },
    build: (words) => ({ type: 'withdraw', ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('withdraw.title')}
      consequence={t('withdraw.consequence')}
      confirmLabel={t('withdraw.send')}
      harmful
    >
      <WordsField label={t('withdraw.statement')} optional {...form.field('statement')} />
    </CommandDialog>
  );
}
