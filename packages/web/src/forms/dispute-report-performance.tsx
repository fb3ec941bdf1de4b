import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { CommandDialog } from './command-dialog.tsx';
import { LineField } from './line-field.tsx';
import { useCommandForm } from './use-command-form.ts';
import { WordsField } from './words-field.tsx';

export function ReportPerformanceForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: `reportPerformance ${target.obligation}`,
    initial: { reference: '', statement: '' },
    build: (words) => ({ type: 'reportPerformance', obligation: target.obligation!, ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('reportPerformance.title')}
      consequence={t('reportPerformance.consequence')}
      confirmLabel={t('reportPerformance.send')}
    >
      <LineField label={t('reportPerformance.reference')} {...form.field('reference')} />
      <WordsField label={t('reportPerformance.statement')} {...form.field('statement')} />
    </CommandDialog>
  );
}
