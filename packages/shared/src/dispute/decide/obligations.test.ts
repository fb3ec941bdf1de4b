import { describe, expect, test } from 'vitest';
import { OBLIGATION_KINDS, type ObligationKind } from '../../vocabulary/obligation.ts';
import { obligationClock } from '../deadline.ts';
import type { FactOf } from '../facts.ts';
import { grantedInKind, grantedToEnd } from '../testing/roads-in-kind.ts';
import { granted, sentBack } from '../testing/roads-to-terms.ts';
import { VALID } from '../testing/valid-commands.ts';
import { FINANCE, MERCHANT, next, ring, type Story } from '../testing.ts';

/** What one ring brings: what came true, and how everything owed for the claim stands after it. */
type Ring = [expiry: string, ...states: string[]];

interface Default {
  due: () => Story;
  rings: Ring[];
}

const addressed = () => next(granted(), MERCHANT, { ...VALID.provideReturnAddress, obligation: 'b2' });

const unfinished = (kind: ObligationKind): Default => ({
  due: () => grantedInKind(),
  rings: [['toMoney', `${kind} substituted`, 'pay due']],
});

const unsent = (kind: ObligationKind): Default => ({
  due: () => grantedToEnd(),
  rings: [['obligationLapses', `${kind} lapsed`, 'pay lapsed']],
});

/** What the pack that ships makes of each kind when time runs out, ring after ring. */
const DEFAULTS: Record<ObligationKind, Default> = {
  provideReturnAddress: {
    due: granted,
    rings: [
      [
        'refundWithoutReturn',
        'provideReturnAddress lapsed',
        'returnGoods substituted',
        'receiveGoods substituted',
        'pay due',
      ],
    ],
  },
  returnGoods: {
    due: addressed,
    rings: [
      ['remind', 'provideReturnAddress confirmed', 'returnGoods due', 'receiveGoods waiting', 'pay waiting'],
      ['obligationLapses', 'provideReturnAddress confirmed', 'returnGoods lapsed', 'receiveGoods lapsed', 'pay lapsed'],
    ],
  },
  receiveGoods: {
    due: () => next(sentBack(), FINANCE, { ...VALID.recordProof, obligation: 'b3' }),
    rings: [
      [
        'receivedOnProof',
        'provideReturnAddress confirmed',
        'returnGoods confirmed',
        'receiveGoods confirmed',
        'pay due',
      ],
    ],
  },
  pay: {
    due: granted,
    rings: [
      ['payFromDeposit', 'pay reported'],
      ['raise', 'pay reported'],
    ],
  },
  shipReplacement: unfinished('shipReplacement'),
  repair: unfinished('repair'),
  apologise: unfinished('apologise'),
  correctListing: unfinished('correctListing'),
  destroyGoods: unsent('destroyGoods'),
  handOverToAuthority: unsent('handOverToAuthority'),
};

function rung(story: Story, obligation: string): Story {
  return ring(story, obligationClock(obligation));
}

function expiries({ facts }: Story): FactOf<'expired'>[] {
  return facts.filter((fact) => fact.type === 'expired');
}

function owedFor({ dispute }: Story, claim: string): string[] {
  return dispute.obligations.filter((owed) => owed.claim === claim).map(({ kind, state }) => `${kind} ${state}`);
}

describe('when time runs out on what is owed', () => {
  test.each(OBLIGATION_KINDS)('%s ends as the pack says, with all that waited for it', (kind) => {
    const { due, rings } = DEFAULTS[kind];
    let story = due();
    const { id, claim } = story.dispute.obligations.find((owed) => owed.kind === kind && owed.state === 'due')!;
    for (const [expiry, ...states] of rings) {
      story = rung(story, id);
      expect(expiries(story).at(-1)).toMatchObject({ deadline: obligationClock(id), expiry });
      expect(owedFor(story, claim)).toEqual(states);
    }
  });

  test('goods nobody proves to have come are contested, not received', () => {
    const story = rung(sentBack(), 'b4');
    expect(owedFor(story, 'c2').slice(1)).toEqual(['returnGoods contested', 'receiveGoods waiting', 'pay waiting']);
    expect(expiries(rung(story, 'b3')).at(-1)).toMatchObject({ expiry: 'raise' });
  });
});
