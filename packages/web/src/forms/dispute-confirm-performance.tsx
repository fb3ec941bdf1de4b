import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function ConfirmPerformanceForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: `confirmPerformance ${target.obligation}`,
    initial: {},
    build: () => ({ type: 'confirmPerformance', obligation: target.obligation! }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('confirmPerformance.title')}
      consequence={t('confirmPerformance.consequence')}
      confirmLabel={t('confirmPerformance.send')}
    />
  );
}
