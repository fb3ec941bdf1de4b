import { Button } from '@mantine/core';
import type { Claim, Offer } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import { Moment } from '../ui/due-time.tsx';
import { StatusWord, type Tone } from '../ui/status-word.tsx';
import styles from './claim-offers.module.css';
import { useDispute } from './dispute-context.tsx';
import { useNames } from './use-names.ts';
import { wordsOf } from './words.ts';
import { Words } from './words-block.tsx';

const TONES = { open: 'turn', accepted: 'done', declined: 'neutral', superseded: 'neutral' } as const satisfies Record<
  Offer['state'],
  Tone
>;

/** The offers for one claim, the newest first; the one that stands can be taken in one tap. */
export function ClaimOffers({ claim }: { claim: Claim }) {
  const { t } = useTranslation('dispute');
  const offers = useDispute().detail.dispute.offers.filter((offer) => offer.claim === claim.id);
  if (offers.length === 0) return null;
  return (
    <ul className={styles.offers} aria-label={t('offer.list')}>
      {offers.toReversed().map((offer) => (
        <OfferLine key={offer.id} offer={offer} />
      ))}
    </ul>
  );
}

function OfferLine({ offer }: { offer: Offer }) {
  const { t } = useTranslation('dispute');
  const { detail, side } = useDispute();
  const names = useNames();
  const tone: Tone = offer.state === 'open' && offer.by === side ? 'waiting' : TONES[offer.state];
  const whose = offer.by === side ? t('offer.yours') : t('offer.theirs', { who: names.who(offer.by) });
  return (
    <li className={styles.offer}>
      <div className={styles.head}>
        <span>
          <span className={styles.whose}>{whose}</span> <strong>{names.terms(offer.terms)}</strong>
        </span>
        <StatusWord tone={tone}>{t(`offer.states.${offer.state}`)}</StatusWord>
      </div>
      <span className={styles.when}>
        <Moment at={offer.at} />
      </span>
      <Words label="" words={wordsOf(detail.entries, offer.seq, 'message')} />
      {offer.state === 'open' && offer.by !== side ? <OfferActions offer={offer} /> : null}
    </li>
  );
}

function OfferActions({ offer }: { offer: Offer }) {
  const { t } = useTranslation('dispute');
  const { can, open } = useDispute();
  const names = useNames();
  const { payMinor, remedy } = offer.terms;
  const what = payMinor > 0 ? names.money(payMinor) : t(`remedies.${remedy}`);
  const target = { offer: offer.id, claim: offer.claim };
  return (
    <div className={styles.actions}>
      {can('acceptOffer') ? (
        <Button variant="light" onClick={() => open('acceptOffer', target)}>
          {t('offer.accept', { what })}
        </Button>
      ) : null}
      {can('makeOffer') ? (
        <Button variant="default" onClick={() => open('makeOffer', target)}>
          {t('offer.counter')}
        </Button>
      ) : null}
      {can('declineOffer') ? (
        <Button variant="subtle" onClick={() => open('declineOffer', target)}>
          {t('offer.declineTheirs')}
        </Button>
      ) : null}
    </div>
  );
}
