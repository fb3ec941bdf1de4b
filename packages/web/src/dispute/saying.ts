import type { Side } from '@redress/shared/actor';
import type { Entry } from '@redress/shared/dispute/view';
import type { Terms } from '@redress/shared/dispute/terms';
import type { FactType } from '@redress/shared/dispute/facts';
import { useTranslation } from 'react-i18next';
import type sentences from '../text/en/timeline.json';
import { useDispute } from './dispute-context.tsx';
import { useNames } from './use-names.ts';

/** A fact without a sentence, or a sentence without a fact, does not compile. */
const told = null as unknown as typeof sentences.facts satisfies Record<FactType, string>;
null as unknown as FactType satisfies keyof typeof told;

interface Answered {
  claim: string;
  answer: 'granted' | 'offered' | 'contested';
}

const GROUNDS: Partial<Record<FactType, string>> = {
  refused: 'refuseGrounds',
  appealed: 'appealGrounds',
  appealRefused: 'refuseAppealGrounds',
  reopened: 'reopenGrounds',
  terminated: 'terminateGrounds',
  suspended: 'suspendGrounds',
};

type Words = Record<string, string>;

/** What one fact says: "offered a partial refund of ¥60.00 for the teapot". Who did it is named apart. */
export function useSaying() {
  const { t } = useTranslation(['timeline', 'dispute']);
  const spoken = useSpokenParts();
  return {
    who: ({ by }: Entry) => t(by.you ? 'timeline:who.you' : `timeline:who.${by.role}`),
    what: (entry: Entry) => t(`timeline:facts.${entry.type}`, spoken(entry) as { claim: string }),
  };
}

/** The parts of a fact's body as a person reads them, by the names its sentence uses. */
function useSpokenParts(): (entry: Entry) => Words {
  const { t } = useTranslation(['timeline', 'dispute']);
  const { dispute } = useDispute().detail;
  const names = useNames();
  const word = (vocabulary: string, key: unknown) => t(`${vocabulary}.${String(key)}` as 'timeline:what.goods');
  const ofOffer = (id: string): Words => {
    const offer = dispute.offers.find((one) => one.id === id);
    return offer ? { claim: names.claim(offer.claim), terms: names.terms(offer.terms) } : {};
  };
  const ofObligation = (id: string): Words => {
    const owed = dispute.obligations.find((one) => one.id === id);
    return owed ? { obligation: t(`dispute:obligations.${owed.kind}`), amount: names.money(owed.amountMinor) } : {};
  };
  const ofAnswers = (all: Answered[]) =>
    all
      .map((one) => t(`timeline:answer.${one.answer}`, { claim: names.claim(one.claim) }))
      .reduce((first, rest) => t('timeline:list', { first, rest }));

  const speak: Record<string, (value: never, type: FactType) => Words> = {
    claim: (id: string) => ({ claim: names.claim(id) }),
    offer: ofOffer,
    obligation: (id: string | null) => (id === null ? {} : ofObligation(id)),
    terms: (terms: Terms | unknown[]) => (Array.isArray(terms) ? {} : { terms: names.terms(terms) }),
    answers: (all: Answered[]) => ({ answers: ofAnswers(all) }),
    party: (side: Side) => ({ party: names.who(side) }),
    from: (side: Side | object) => (typeof side === 'string' ? { party: names.who(side) } : {}),
    ground: (ground: string, type) => ({ ground: word(`dispute:${GROUNDS[type]}`, ground) }),
    amountMinor: (amountMinor: number) => ({ amount: names.money(amountMinor) }),
    decision: (decision: string) => ({ decision: word('dispute:returnDecisions', decision) }),
    performed: (performed: boolean) => ({ performed: word('timeline:performed', performed) }),
    what: (what: string) => ({ what: word('timeline:what', what) }),
    expiry: (expiry: string) => ({ expiry: word('dispute:expiries', expiry) }),
    stars: (stars: number) => ({ stars: String(stars) }),
    source: (source: string) => ({ source }),
  };
  return ({ type, body }) =>
    Object.assign({}, ...Object.entries(body).map(([key, value]) => speak[key]?.(value as never, type)));
}
