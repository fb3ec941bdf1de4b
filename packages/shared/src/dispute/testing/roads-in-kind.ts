import type { CommandOf } from '../commands.ts';
import type { ObligationKind } from '../../vocabulary/obligation.ts';
import { begin, BUYER, MERCHANT, next, ring, SUPERVISOR, SYSTEM_ACTOR, type Story } from '../testing.ts';
import { accepted } from './roads-to-terms.ts';
import { VALID } from './valid-commands.ts';

type ClaimInput = CommandOf<'file'>['claims'][number];

const claim = (item: ClaimInput['item'], reason: ClaimInput['reason'], asked: ClaimInput['asked']): ClaimInput => ({
  item,
  quantity: 1,
  reason,
  asked,
  statement: 'As the photographs show.',
});

function allGranted(claims: ClaimInput[]): Story {
  const answers = claims.map((_, index) => ({ claim: `c${index + 1}`, answer: 'grant' as const, statement: '' }));
  return next(accepted(begin({ claims })), MERCHANT, { type: 'answer', answers });
}

/** One claim for each thing that is made good in kind, all granted and due. */
export function grantedInKind(): Story {
  return allGranted([
    claim('teapot', 'damaged', { remedy: 'repair', payMinor: 0, goods: 'keep' }),
    claim('cups', 'wrongItem', { remedy: 'replacement', payMinor: 0, goods: 'keep' }),
    claim('teapot', 'falseAdvertising', { remedy: 'listingCorrection', payMinor: 0, goods: 'keep' }),
    claim('cups', 'dataLeak', { remedy: 'apology', payMinor: 0, goods: 'keep' }),
  ]);
}

/** Two fakes granted: one to be destroyed, one to be handed over, before the money is due. */
export function grantedToEnd(): Story {
  return allGranted([
    claim('teapot', 'counterfeit', { remedy: 'refund', payMinor: 10_000, goods: 'destroy' }),
    claim('cups', 'counterfeit', { remedy: 'refund', payMinor: 9_000, goods: 'toAuthority' }),
  ]);
}

/** Four ways in which what was done in kind is found done: proof, the buyer's word twice, a judgement. */
export function madeGoodInKind(): Story {
  let story = grantedInKind();
  const of = Object.fromEntries(story.dispute.obligations.map(({ id, kind }) => [kind, id])) as Record<
    ObligationKind,
    string
  >;
  for (const obligation of Object.values(of)) {
    story = next(story, MERCHANT, { ...VALID.reportPerformance, obligation });
  }
  story = next(story, SYSTEM_ACTOR, { ...VALID.recordProof, obligation: of.shipReplacement });
  story = ring(story, `obligation:${of.shipReplacement}`);
  story = next(story, BUYER, { ...VALID.reportReceipt, what: 'goods', obligation: of.repair });
  story = next(story, BUYER, { type: 'confirmPerformance', obligation: of.correctListing });
  story = next(story, BUYER, { ...VALID.contestPerformance, obligation: of.apologise });
  return next(story, SUPERVISOR, { ...VALID.decidePerformance, obligation: of.apologise });
}

/** Both fakes are gone; one payment is doubted and judged as not made, so that the deposit pays it. */
export function fakesDestroyed(): Story {
  let story = grantedToEnd();
  for (const { id: obligation, kind } of story.dispute.obligations) {
    if (kind === 'pay') continue;
    story = next(story, BUYER, { ...VALID.reportPerformance, obligation });
    story = next(story, MERCHANT, { type: 'confirmPerformance', obligation });
  }
  const [first, second] = story.dispute.obligations.filter(({ kind }) => kind === 'pay').map(({ id }) => id);
  const received = next(story, BUYER, { ...VALID.reportReceipt, obligation: first! });
  const told = next(received, MERCHANT, { ...VALID.reportPayment, obligation: second! });
  const doubted = next(told, BUYER, { ...VALID.contestPayment, obligation: second! });
  const judged = { ...VALID.decidePerformance, obligation: second!, performed: false };
  const ordered = ring(next(doubted, SUPERVISOR, judged), `obligation:${second}`);
  const paid = next(ordered, SYSTEM_ACTOR, { ...VALID.confirmPayment, obligation: second! });
  return ring(next(paid, BUYER, VALID.rate), 'archive');
}
