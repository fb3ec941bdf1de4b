import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { OwedAmount } from './owed-amount.tsx';
import { useCommandForm } from './use-command-form.ts';

export function ContestPaymentForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: `contestPayment ${target.obligation}`,
    initial: { statement: '' },
    build: (words) => ({ type: 'contestPayment', obligation: target.obligation!, ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      amount={<OwedAmount obligation={target.obligation} />}
      title={t('contestPayment.title')}
      consequence={t('contestPayment.consequence')}
      confirmLabel={t('contestPayment.send')}
    >
      <WordsField label={t('contestPayment.statement')} {...form.field('statement')} />
    </CommandDialog>
  );
}
