import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { useNames } from '../dispute/use-names.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function AcceptOfferForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const { dispute } = useDispute().detail;
  const names = useNames();
  const offer = dispute.offers.find(({ id }) => id === target.offer)!;
  const form = useCommandForm({
    name: `acceptOffer ${offer.id}`,
    initial: {},
    build: () => ({ type: 'acceptOffer', offer: offer.id }),
    onClose,
  });
  const { payMinor } = offer.terms;
  return (
    <CommandDialog
      form={form}
      title={t('acceptOffer.title')}
      amount={payMinor > 0 ? <MoneyText amountMinor={payMinor} currency={dispute.currency} strong /> : null}
      consequence={
        <>
          <strong>{names.terms(offer.terms)}.</strong>{' '}
          {t('acceptOffer.consequence', { claim: names.claim(offer.claim), who: names.otherSide })}
        </>
      }
      confirmLabel={t('acceptOffer.send')}
    />
  );
}
