import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function ReportChargebackForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: 'reportChargeback',
    initial: { statement: '' },
    build: (words) => ({ type: 'reportChargeback', ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('reportChargeback.title')}
      consequence={t('reportChargeback.consequence')}
      confirmLabel={t('reportChargeback.send')}
    >
      <WordsField label={t('reportChargeback.statement')} {...form.field('statement')} />
    </CommandDialog>
  );
}
