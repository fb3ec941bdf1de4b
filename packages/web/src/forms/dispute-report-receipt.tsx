import { ENDED_OBLIGATIONS } from '@redress/shared/vocabulary/obligation';
import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { PickField } from '../fields/pick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function ReportReceiptForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation(['forms', 'dispute']);
  const { detail, side } = useDispute();
  const expected = detail.dispute.obligations.filter(
    ({ creditor, state }) => creditor === side && !ENDED_OBLIGATIONS.has(state),
  );
  const form = useCommandForm<{ what: 'goods' | 'money'; obligation: string; statement: string }>({
    name: 'reportReceipt',
    initial: { what: 'goods', obligation: target.obligation ?? '', statement: '' },
    build: ({ obligation, ...rest }) => ({ type: 'reportReceipt', obligation: obligation || null, ...rest }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('forms:reportReceipt.title')}
      consequence={t('forms:reportReceipt.consequence')}
      confirmLabel={t('forms:reportReceipt.send')}
    >
      <ChoiceField
        label={t('forms:reportReceipt.what')}
        choices={[
          { value: 'goods', label: t('forms:reportReceipt.goods') },
          { value: 'money', label: t('forms:reportReceipt.money') },
        ]}
        {...form.field('what')}
      />
      {expected.length > 0 ? (
        <PickField
          label={t('forms:reportReceipt.obligation')}
          options={[
            { value: '', label: t('forms:reportReceipt.none') },
            ...expected.map(({ id, kind }) => ({ value: id, label: t(`dispute:obligations.${kind}`) })),
          ]}
          {...form.field('obligation')}
        />
      ) : null}
      <WordsField label={t('forms:reportReceipt.statement')} optional {...form.field('statement')} />
    </CommandDialog>
  );
}
