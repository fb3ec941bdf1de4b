import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { useCommandLabel } from '../dispute/use-command-label.ts';
import { LineField } from '../fields/line-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function ReportPerformanceForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const { dispute } = useDispute().detail;
  const label = useCommandLabel();
  const owed = dispute.obligations.find(({ id }) => id === target.obligation);
  const arrived = owed?.kind === 'receiveGoods';
  const form = useCommandForm({
    name: `reportPerformance ${target.obligation}`,
    initial: { reference: '', statement: '' },
    build: (words) => ({ type: 'reportPerformance', obligation: target.obligation!, ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={label('reportPerformance', owed)}
      consequence={t(arrived ? 'reportPerformance.arrived' : 'reportPerformance.consequence')}
      confirmLabel={label('reportPerformance', owed)}
    >
      {arrived ? null : <LineField label={t('reportPerformance.reference')} {...form.field('reference')} />}
      <WordsField label={t('reportPerformance.statement')} optional {...form.field('statement')} />
    </CommandDialog>
  );
}
