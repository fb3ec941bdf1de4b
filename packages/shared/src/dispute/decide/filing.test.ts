import { describe, expect, test } from 'vitest';
import { basicRules } from '../../policy/testing.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { CommandOf } from '../commands.ts';
import { decide } from '../decide.ts';
import { replay } from '../evolve.ts';
import { accepted, refusedAndReopened } from '../testing/roads-to-terms.ts';
import { VALID } from '../testing/valid-commands.ts';
import { begin, BUYER, filing, INTAKE, MERCHANT, MIDNIGHT, next, refusalOf, ring } from '../testing.ts';

type ClaimInput = CommandOf<'file'>['claims'][number];

function refusedClaim(changes: Partial<ClaimInput>): Refusal | null {
  const claims = [{ ...filing().claims[0]!, ...changes }];
  const decided = decide(null, filing({ claims }), BUYER, MIDNIGHT, basicRules());
  return isRefusal(decided) ? decided : null;
}

describe('a complaint is not filed', () => {
  const asked = filing().claims[0]!.asked;
  test.each<[string, Partial<ClaimInput>, Refusal['refusal']]>([
    ['about an item the order does not have', { item: 'kettle' }, 'noSuchItem'],
    ['about more pieces than were bought', { quantity: 3 }, 'quantityTooHigh'],
    ['for a remedy its reason does not know', { asked: { ...asked, remedy: 'apology' } }, 'remedyNotOffered'],
    [
      'with goods its remedy does not know',
      { asked: { ...asked, goods: 'none', remedy: 'repair' } },
      'goodsNotOffered',
    ],
    ['for more than was paid', { asked: { ...asked, payMinor: 20_001 } }, 'amountTooHigh'],
    ['for money without a sum', { asked: { ...asked, payMinor: 0 } }, 'amountNeeded'],
    [
      'against a fake that would go back to its seller',
      { reason: 'counterfeit', asked: { ...asked, goods: 'return' } },
      'goodsNotOffered',
    ],
  ])('%s', (_, changes, refusal) => {
    expect(refusedClaim(changes)?.refusal).toBe(refusal);
  });

  test('for the part of the price that came back before', () => {
    const lines = [{ item: 'teapot', title: 'Teapot', quantity: 2, paidMinor: 20_000, refundedMinor: 15_000 }];
    const command = filing({ case: { ...filing().case, lines }, claims: filing().claims.slice(0, 1) });
    expect(decide(null, command, BUYER, MIDNIGHT, basicRules())).toMatchObject({
      refusal: 'amountTooHigh',
      limitMinor: 5_000,
    });
  });
});

describe('a complaint that is filed', () => {
  test('waits for intake, and silence accepts it', () => {
    const silent = ring(begin());
    expect(silent.dispute.state).toBe('awaitingResponse');
    expect(silent.facts.at(-1)).toMatchObject({ type: 'expired', expiry: 'accepted' });
  });

  test('sets the claimed sum aside when it is accepted', () => {
    expect(accepted().dispute.heldMinor).toBe(19_000);
    expect(ring(begin()).dispute.heldMinor).toBe(19_000);
  });

  test('sets aside only what the deposit has', () => {
    expect(accepted(begin({}, basicRules(), 4_000)).dispute.heldMinor).toBe(4_000);
  });

  test('is refused with a ground, and a wrong refusal brings it back to where it was', () => {
    const refused = next(begin(), INTAKE, VALID.refuse);
    expect(refused.dispute).toMatchObject({ state: 'closed', closing: { outcome: 'refused' } });
    expect(refusedAndReopened().dispute).toMatchObject({ state: 'awaitingResponse', heldMinor: 19_000 });
  });

  test('keeps running what was granted when intake refuses the rest', () => {
    const granted = next(begin(), MERCHANT, VALID.grantClaim);
    const refused = next(granted, INTAKE, VALID.refuse);
    expect(refused.dispute.state).toBe('performing');
    expect(refused.dispute.claims.map(({ outcome }) => outcome)).toEqual(['granted', 'refused']);
  });
});

describe('what intake asks for', () => {
  const asked = next(begin(), INTAKE, VALID.askForMore);

  test('is the complainant’s to bring, on a clock of its own', () => {
    expect(asked.dispute.deadlines).toMatchObject([{ name: 'question:q1', turn: 'complainant' }]);
    const brought = next(asked, BUYER, VALID.provideMore);
    expect(brought.dispute.deadlines).toMatchObject([{ name: 'turn', turn: 'intake' }]);
  });

  test('is not asked twice at once', () => {
    expect(refusalOf(asked, INTAKE, VALID.askForMore)).toMatchObject({ refusal: 'tooMany' });
  });

  test('goes back to intake when nothing comes', () => {
    expect(ring(asked, 'question:q1').dispute.deadlines).toMatchObject([{ name: 'turn', turn: 'intake' }]);
  });

  test('is answered by nothing else, so that the complaint never waits for nobody', () => {
    expect(refusalOf(asked, BUYER, { ...VALID.submitEvidence, question: 'q1' })).toMatchObject({
      refusal: 'noSuchRequest',
    });
  });
});

test('a dispute recorded from elsewhere is born archived, with its dates, nothing running and nothing owed', () => {
  const decided = decide(null, VALID.record, { role: 'importer', id: 'import' }, MIDNIGHT, basicRules());
  if (isRefusal(decided)) throw new Error(decided.refusal);
  expect(replay(decided.facts)).toMatchObject({
    state: 'archived',
    origin: 'imported',
    filedAt: 0,
    deadlines: [],
    obligations: [],
    claims: [{ outcome: 'explained' }],
  });
});
