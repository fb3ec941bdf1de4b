import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { LineField } from '../fields/line-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { OwedAmount } from './owed-amount.tsx';
import { useCommandForm } from './use-command-form.ts';

export function ReportPaymentForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: `reportPayment ${target.obligation}`,
    initial: { reference: '' },
    build: (words) => ({ type: 'reportPayment', obligation: target.obligation!, ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      amount={<OwedAmount obligation={target.obligation} />}
      title={t('reportPayment.title')}
      consequence={t('reportPayment.consequence')}
      confirmLabel={t('reportPayment.send')}
    >
      <LineField label={t('reportPayment.reference')} {...form.field('reference')} />
    </CommandDialog>
  );
}
