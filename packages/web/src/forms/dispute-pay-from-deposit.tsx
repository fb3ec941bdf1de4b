import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { CommandDialog } from './command-dialog.tsx';
import { OwedAmount } from './owed-amount.tsx';
import { useCommandForm } from './use-command-form.ts';

export function PayFromDepositForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: `payFromDeposit ${target.obligation}`,
    initial: {},
    build: () => ({ type: 'payFromDeposit', obligation: target.obligation! }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      amount={<OwedAmount obligation={target.obligation} />}
      title={t('payFromDeposit.title')}
      consequence={t('payFromDeposit.consequence')}
      confirmLabel={t('payFromDeposit.send')}
    />
  );
}
