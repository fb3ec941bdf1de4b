import { leftMinor, claimOf } from '@redress/shared/dispute/claims';
import type { CommandOf } from '@redress/shared/dispute/commands';
import { RecordExternalRefundCommand } from '@redress/shared/dispute/commands/ending';
import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { MoneyField } from '../fields/money-field.tsx';
import { PickField } from '../fields/pick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { ClaimField } from './claim-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

const SOURCES = RecordExternalRefundCommand.shape.source.options;

export function RecordExternalRefundForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const { dispute } = useDispute().detail;
  const claims = dispute.claims.map(({ id }) => id);
  const form = useCommandForm<Omit<CommandOf<'recordExternalRefund'>, 'type'>>({
    name: 'recordExternalRefund',
    initial: {
      claim: target.claim ?? claims[0]!,
      source: 'bank',
      amountMinor: 0,
      proof: '',
    },
    build: (values) => ({ type: 'recordExternalRefund', ...values }),
    onClose,
  });
  const claim = claimOf(dispute, form.values.claim)!;
  const cap = Math.max(0, Math.min(leftMinor(dispute, claim.item, claim.id), leftMinor(dispute, null, claim.id)));
  return (
    <CommandDialog
      form={form}
      title={t('recordExternalRefund.title')}
      consequence={t('recordExternalRefund.consequence')}
      confirmLabel={t('recordExternalRefund.send')}
    >
      <ClaimField label={t('recordExternalRefund.claim')} claims={claims} {...form.field('claim')} />
      <PickField
        label={t('recordExternalRefund.source')}
        options={SOURCES.map((value) => ({ value, label: t(`recordExternalRefund.sources.${value}`) }))}
        {...form.field('source')}
      />
      <MoneyField
        label={t('recordExternalRefund.amount')}
        currency={dispute.currency}
        capMinor={cap}
        {...form.field('amountMinor')}
      />
      <WordsField label={t('recordExternalRefund.proof')} {...form.field('proof')} />
    </CommandDialog>
  );
}
