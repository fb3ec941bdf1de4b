import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function ContestPerformanceForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: `contestPerformance ${target.obligation}`,
    initial: { statement: '' },
    build: (words) => ({ type: 'contestPerformance', obligation: target.obligation!, ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('contestPerformance.title')}
      consequence={t('contestPerformance.consequence')}
      confirmLabel={t('contestPerformance.send')}
    >
      <WordsField label={t('contestPerformance.statement')} {...form.field('statement')} />
    </CommandDialog>
  );
}
