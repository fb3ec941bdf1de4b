import { claimOf, openClaims } from '@redress/shared/dispute/claims';
import type { Terms } from '@redress/shared/dispute/terms';
import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { ClaimField } from './claim-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { PartyTerms } from './party-terms.tsx';
import { useCommandForm } from './use-command-form.ts';

/** Starts from what stands: the last offer for the claim, else what was asked. */
export function MakeOfferForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const { dispute } = useDispute().detail;
  const open = openClaims(dispute).map(({ id }) => id);
  const standing = (claim: string): Terms =>
    dispute.offers.findLast((offer) => offer.claim === claim)?.terms ?? claimOf(dispute, claim)!.asked;
  const first = target.claim ?? open[0]!;
  const form = useCommandForm({
    name: `makeOffer ${first}`,
    initial: { claim: first, terms: standing(first), message: '' },
    build: (values) => ({ type: 'makeOffer', ...values }),
    onClose,
  });
  const claim = claimOf(dispute, form.values.claim)!;
  return (
    <CommandDialog
      form={form}
      title={t('makeOffer.title')}
      consequence={t('makeOffer.consequence')}
      confirmLabel={t('makeOffer.send')}
    >
      <ClaimField
        label={t('makeOffer.claim')}
        claims={open}
        value={claim.id}
        onChange={(id) => form.set({ claim: id, terms: standing(id) })}
      />
      <PartyTerms
        id="terms"
        claim={claim}
        reason={claim.reason}
        terms={form.values.terms}
        onChange={(terms) => form.set({ terms })}
      />
      <WordsField label={t('makeOffer.message')} optional {...form.field('message')} />
    </CommandDialog>
  );
}
