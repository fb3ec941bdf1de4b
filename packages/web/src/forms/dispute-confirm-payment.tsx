import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { LineField } from '../fields/line-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { OwedAmount } from './owed-amount.tsx';
import { useCommandForm } from './use-command-form.ts';

export function ConfirmPaymentForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: `confirmPayment ${target.obligation}`,
    initial: { reference: '' },
    build: (words) => ({ type: 'confirmPayment', obligation: target.obligation!, ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      amount={<OwedAmount obligation={target.obligation} />}
      title={t('confirmPayment.title')}
      consequence={t('confirmPayment.consequence')}
      confirmLabel={t('confirmPayment.send')}
    >
      <LineField label={t('confirmPayment.reference')} {...form.field('reference')} />
    </CommandDialog>
  );
}
