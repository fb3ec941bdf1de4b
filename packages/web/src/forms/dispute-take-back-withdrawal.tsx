import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function TakeBackWithdrawalForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: 'takeBackWithdrawal',
    initial: {},
    build: () => ({ type: 'takeBackWithdrawal' }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('takeBackWithdrawal.title')}
      consequence={t('takeBackWithdrawal.consequence')}
      confirmLabel={t('takeBackWithdrawal.send')}
    />
  );
}
