import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function WaiveAppealForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: 'waiveAppeal',
    initial: {},
    build: () => ({ type: 'waiveAppeal' }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('waiveAppeal.title')}
      consequence={t('waiveAppeal.consequence')}
      confirmLabel={t('waiveAppeal.send')}
    />
  );
}
