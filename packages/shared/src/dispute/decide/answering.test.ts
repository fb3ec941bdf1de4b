import { describe, expect, test } from 'vitest';
import { sumMinor } from '../../money.ts';
import { accepted, granted, settledByOffer, silenceIs } from '../testing/roads-to-terms.ts';
import { VALID } from '../testing/valid-commands.ts';
import { begin, BUYER, filing, INTAKE, MERCHANT, next, refusalOf, ring, type Story } from '../testing.ts';

const contest = (claim: string) => ({ claim, answer: 'contest' as const, statement: 'No.' });
const grant = (claim: string) => ({ claim, answer: 'grant' as const, statement: '' });
const terms = { remedy: 'partialRefund', payMinor: 2_000, goods: 'keep' } as const;
const offer = (claim: string) => ({ claim, answer: 'offer' as const, terms, statement: '' });

function answered(...answers: ReturnType<typeof contest | typeof grant | typeof offer>[]): Story {
  return next(accepted(), MERCHANT, { type: 'answer', answers });
}

function promisedMinor({ dispute }: Story): number {
  return sumMinor(dispute.obligations.map(({ amountMinor }) => amountMinor));
}

describe('an answer', () => {
  test.each([
    ['an offer among them leads to negotiation', [contest('c1'), offer('c2')], 'negotiating'],
    ['else anything contested leads to evidence', [contest('c1'), grant('c2')], 'evidence'],
    ['else what was granted is performed', [grant('c1'), grant('c2')], 'performing'],
  ])('%s', (_, answers, state) => {
    expect(answered(...answers).dispute.state).toBe(state);
  });

  test('covers every open claim, each once', () => {
    const short = { type: 'answer', answers: [grant('c1')] } as const;
    const twice = { type: 'answer', answers: [grant('c1'), grant('c1'), grant('c2')] } as const;
    expect(refusalOf(accepted(), MERCHANT, { ...short, answers: [...short.answers] })).toEqual({
      refusal: 'claimsUnanswered',
      claims: ['c2'],
    });
    expect(refusalOf(accepted(), MERCHANT, { ...twice, answers: [...twice.answers] })).toMatchObject({
      refusal: 'answeredTwice',
    });
  });

  test('lets what was granted be performed beside what is contested', () => {
    const story = answered(grant('c1'), contest('c2'));
    expect(story.dispute.deadlines.map(({ name }) => name)).toEqual(expect.arrayContaining(['turn', 'obligation:b1']));
  });

  test('never promises one item twice, though two claims ask for all of it', () => {
    const [claim] = filing().claims;
    const whole = { ...claim!, asked: { ...claim!.asked, payMinor: 20_000 } };
    const story = accepted(begin({ claims: [whole, whole] }));
    expect(promisedMinor(next(story, MERCHANT, { type: 'answer', answers: [grant('c1'), grant('c2')] }))).toBe(20_000);
  });

  test('to a claim that was partly refunded outside grants what is left', () => {
    const refunded = next(accepted(), INTAKE, { ...VALID.recordExternalRefund, amountMinor: 3_000 });
    const story = next(refunded, MERCHANT, VALID.grantClaim);
    expect(promisedMinor(story)).toBe(7_000);
  });
});

describe('silence of the merchant', () => {
  test('cannot be broken once the time is over, even before the clock has rung', () => {
    const story = accepted();
    const { dueAt } = story.dispute.deadlines.find(({ name }) => name === 'turn')!;
    const over = { ...story, now: dueAt };
    expect(refusalOf(over, MERCHANT, VALID.answer)).toEqual({ refusal: 'late', since: dueAt });
    expect(refusalOf({ ...story, now: dueAt - 1 }, MERCHANT, VALID.answer)).toBeNull();
  });

  test('leads to evidence and is marked', () => {
    expect(ring(accepted()).dispute).toMatchObject({ state: 'evidence', silent: ['respondent'], automated: [] });
  });

  test.each([
    ['judgedOnRecord', 'deliberation'],
    ['deemedGranted', 'performing'],
  ] as const)('is %s where the pack says so, an automated step', (expiry, state) => {
    const silent = ring(accepted(begin({}, silenceIs(expiry))));
    expect(silent.dispute.state).toBe(state);
    expect(silent.dispute.automated).toMatchObject([{ expiry, hits: ['respondent'], claims: ['c1', 'c2'] }]);
  });
});

describe('in a negotiation', () => {
  const talking = answered(contest('c1'), offer('c2'));

  test('nobody accepts or repeats their own offer', () => {
    expect(refusalOf(talking, MERCHANT, VALID.acceptOffer)).toMatchObject({ refusal: 'ownOffer' });
    expect(refusalOf(talking, MERCHANT, { ...VALID.makeOffer, claim: 'c2' })).toMatchObject({ refusal: 'ownOffer' });
  });

  test('a counter-offer takes the place of the offer', () => {
    const counter = next(talking, BUYER, { ...VALID.makeOffer, claim: 'c2' });
    expect(counter.dispute.offers.map(({ state }) => state)).toEqual(['superseded', 'open']);
    expect(refusalOf(counter, BUYER, VALID.acceptOffer)).toMatchObject({ refusal: 'offerNotOpen' });
  });

  test('a claim is settled by the offer that is accepted, and the last one ends the talk', () => {
    const { dispute } = settledByOffer();
    expect(dispute.claims.map(({ outcome }) => outcome)).toEqual(['settled', 'settled']);
    expect(dispute).toMatchObject({ state: 'performing', offers: [{}, {}, { state: 'accepted' }] });
  });

  test('a side makes at most five offers', () => {
    let story = talking;
    for (let round = 0; round < 5; round++) {
      story = next(story, BUYER, { ...VALID.makeOffer, claim: 'c2' });
      if (round < 4) story = next(story, MERCHANT, { ...VALID.makeOffer, claim: 'c2' });
    }
    expect(refusalOf(story, MERCHANT, { ...VALID.makeOffer, claim: 'c2' })).toEqual({
      refusal: 'tooManyOffers',
      limit: 5,
    });
  });

  test('a decline stays, an escalation leads to evidence and leaves no offer open', () => {
    expect(next(talking, BUYER, VALID.declineOffer).dispute).toMatchObject({
      state: 'negotiating',
      offers: [{ state: 'declined' }],
    });
    expect(next(talking, BUYER, VALID.escalate).dispute).toMatchObject({
      state: 'evidence',
      offers: [{ state: 'superseded' }],
    });
  });

  test('its end in time contests what is open', () => {
    const late = ring(talking);
    expect(late.dispute.state).toBe('evidence');
    expect(late.dispute.claims.map(({ answer }) => answer)).toEqual(['contested', 'contested']);
  });
});

describe('an amended claim', () => {
  test('is contested again once it was answered, and reopens the evidence', () => {
    const amended = next(answered(contest('c1'), contest('c2')), BUYER, VALID.amendClaim);
    expect(amended.dispute.claims[0]).toMatchObject({ answer: 'contested', asked: { payMinor: 1_000 } });
  });

  test('asks beyond what came from elsewhere, which is not taken off twice', () => {
    const refunded = next(accepted(), INTAKE, { ...VALID.recordExternalRefund, amountMinor: 3_000 });
    const asked = { remedy: 'refund', payMinor: 7_000, goods: 'keep' } as const;
    const amended = next(refunded, BUYER, { ...VALID.amendClaim, asked });
    expect(promisedMinor(next(amended, MERCHANT, VALID.grantClaim))).toBe(7_000);
  });
});

test('terms agreed by staff’s record take the place of what was granted', () => {
  const settled = next(granted(), INTAKE, VALID.settle);
  expect(settled.dispute.obligations.map(({ id, state }) => `${id} ${state}`)).toContain('b1 substituted');
  expect(settled.dispute.obligations.at(-1)).toMatchObject({ kind: 'pay', amountMinor: 1_000, state: 'due' });
});
