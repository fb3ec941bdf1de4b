import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function RestForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: 'rest',
    initial: {},
    build: () => ({ type: 'rest' }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('rest.title')}
      consequence={t('rest.consequence')}
      confirmLabel={t('rest.send')}
    />
  );
}
