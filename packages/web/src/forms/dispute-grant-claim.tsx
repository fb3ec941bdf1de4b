import { claimOf, openClaims } from '@redress/shared/dispute/claims';
import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { useNames } from '../dispute/use-names.ts';
import { WordsField } from '../fields/words-field.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { ClaimField } from './claim-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function GrantClaimForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const { dispute } = useDispute().detail;
  const names = useNames();
  const open = openClaims(dispute).map(({ id }) => id);
  const first = target.claim ?? open[0]!;
  const form = useCommandForm({
    name: `grantClaim ${first}`,
    initial: { claim: first, statement: '' },
    build: (values) => ({ type: 'grantClaim', ...values }),
    onClose,
  });
  const claim = claimOf(dispute, form.values.claim)!;
  const { payMinor } = claim.asked;
  return (
    <CommandDialog
      form={form}
      title={t('grantClaim.title')}
      amount={payMinor > 0 ? <MoneyText amountMinor={payMinor} currency={dispute.currency} strong /> : null}
      consequence={t('grantClaim.consequence', { claim: names.claimTitle(claim), terms: names.terms(claim.asked) })}
      confirmLabel={t('grantClaim.send')}
    >
      <ClaimField label={t('grantClaim.claim')} claims={open} {...form.field('claim')} />
      <WordsField label={t('grantClaim.statement')} optional {...form.field('statement')} />
    </CommandDialog>
  );
}
