import { basicRules } from '../../policy/testing.ts';
import type { Rules } from '../../policy/pack.ts';
import {
  begin,
  BUYER,
  filing,
  INTAKE,
  MERCHANT,
  next,
  ring,
  SUPERVISOR,
  SYSTEM_ACTOR,
  type Story,
} from '../testing.ts';
import { VALID } from './valid-commands.ts';

/** The pack that ships, with another end to its response clock. */
export function silenceIs(onExpiry: 'judgedOnRecord' | 'deemedGranted'): Rules {
  const { rules } = basicRules();
  const clocks = rules.clocks.map((row) => (row.id === 'response' ? { ...row, onExpiry } : row));
  return { rules: { ...rules, clocks }, procedure: { ...rules, clocks } };
}

export function accepted(story: Story = begin()): Story {
  return next(story, INTAKE, { type: 'accept' });
}

/** Both claims granted: the first with the goods kept, the second against their return. */
export function granted(): Story {
  const answers = ['c1', 'c2'].map((claim) => ({ claim, answer: 'grant' as const, statement: '' }));
  return next(accepted(), MERCHANT, { type: 'answer', answers });
}

function paid(story: Story, obligation: string): Story {
  const ordered = next(story, MERCHANT, { type: 'payFromDeposit', obligation });
  return next(ordered, SYSTEM_ACTOR, { type: 'confirmPayment', obligation, reference: 'tx-1' });
}

/** Granted, and the goods of the second claim are on their way back. */
export function sentBack(): Story {
  const address = next(granted(), MERCHANT, { type: 'provideReturnAddress', obligation: 'b2', address: 'Dock 4' });
  return next(address, BUYER, { type: 'reportPerformance', obligation: 'b3', reference: 'parcel-9', statement: '' });
}

export function grantedAndReturned(): Story {
  const received = next(sentBack(), MERCHANT, {
    type: 'reportPerformance',
    obligation: 'b4',
    reference: '',
    statement: '',
  });
  return ring(paid(paid(received, 'b1'), 'b5'), 'archive');
}

export function contestedReturn(): Story {
  const contested = next(sentBack(), MERCHANT, { type: 'contestPerformance', obligation: 'b3', statement: 'A brick.' });
  const decided = next(contested, SUPERVISOR, { ...VALID.decideReturn, obligation: 'b3', decision: 'rejected' });
  const back = next(decided, MERCHANT, { ...VALID.reportPerformance, obligation: 'b6' });
  const home = next(back, BUYER, { type: 'confirmPerformance', obligation: 'b6' });
  return ring(paid(home, 'b1'), 'archive');
}

export function refusedAndReopened(): Story {
  const refused = next(begin(), INTAKE, VALID.refuse);
  const reopened = next(refused, BUYER, { ...VALID.reopen, ground: 'wrongRefusal' });
  return next(reopened, INTAKE, { type: 'accept' });
}

export function settledByOffer(): Story {
  const answers = ['c1', 'c2'].map((claim) => ({ claim, answer: 'contest' as const, statement: 'No.' }));
  const offered = next(accepted(), MERCHANT, { type: 'answer', answers: [answers[0]!, { ...OFFER, claim: 'c2' }] });
  const terms = { ...OFFER.terms, payMinor: 4_000 };
  const counter = next(offered, BUYER, { type: 'makeOffer', claim: 'c2', terms, message: 'Half.' });
  const agreed = next(counter, MERCHANT, { type: 'acceptOffer', offer: 'o2' });
  const first = next(agreed, MERCHANT, { type: 'makeOffer', claim: 'c1', terms, message: '' });
  return next(first, BUYER, { type: 'acceptOffer', offer: 'o3' });
}

const OFFER = {
  answer: 'offer' as const,
  terms: { remedy: 'partialRefund' as const, payMinor: 2_000, goods: 'keep' as const },
  statement: 'For your trouble.',
};

/** Silence grants; the deposit covers a part, the fund advances the rest, the first payment fails; then a human is asked. */
export function deemedAndAdvanced(): Story {
  const poor = begin({ claims: filing().claims.slice(0, 1) }, silenceIs('deemedGranted'), 3_000);
  const held = { ...accepted(poor), funds: { depositMinor: 0 } };
  const ordered = ring(ring(held), 'obligation:b1');
  const failed = next(ordered, SYSTEM_ACTOR, { ...VALID.reportPaymentFailed, obligation: 'b1' });
  const again = ring(failed, 'obligation:b1');
  const done = next(again, SYSTEM_ACTOR, { type: 'confirmPayment', obligation: 'b1', reference: 'tx-2' });
  return next(done, MERCHANT, VALID.requestHuman);
}
