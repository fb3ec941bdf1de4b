import { FileInput } from '@redress/shared/dispute/contract';
import { basicPack } from '@redress/shared/policy/testing';
import { describe, expect, it } from 'vitest';
import { composeFiling } from './compose.ts';
import type { Change } from './change.ts';
import { refusedPage } from './refused-page.ts';
import { bagsAndLamp, drafted } from './testing.ts';

const pack = basicPack();
const file = (id: string, kind: 'photo' | 'listing', item: string | null): Change => ({
  type: 'proofAdded',
  proof: { id, name: `${id}.jpg`, size: 1, kind, item },
});
const [one, two, three] = [
  '0199aaaa-0000-7000-8000-000000000001',
  '0199aaaa-0000-7000-8000-000000000002',
  '0199aaaa-0000-7000-8000-000000000003',
] as const;

const draft = drafted(
  bagsAndLamp,
  { type: 'itemChosen', item: 'bag', quantity: 1 },
  { type: 'itemChosen', item: 'lamp', quantity: 1 },
  {
    type: 'claimChanged',
    item: 'bag',
    part: { reason: 'damaged', statement: 'torn', remedy: 'refund', goods: 'return' },
  },
  {
    type: 'claimChanged',
    item: 'lamp',
    part: { reason: 'notReceived', remedy: 'partialRefund', amount: '12.5', goods: 'none' },
  },
  file(one, 'photo', 'bag'),
  file(two, 'photo', 'bag'),
  file(three, 'listing', null),
  { type: 'noteChanged', note: 'the corner' },
);

describe('a complaint', () => {
  const sent = composeFiling(draft, bagsAndLamp, pack);

  it('asks for each item what was wished, in minor units', () => {
    expect(sent.claims.map(({ item, quantity, asked }) => [item, quantity, asked])).toEqual([
      ['bag', 1, { remedy: 'refund', payMinor: 8_900, goods: 'return' }],
      ['lamp', 1, { remedy: 'partialRefund', payMinor: 1_250, goods: 'none' }],
    ]);
  });

  it('puts files of one kind about one item together', () => {
    expect(sent.evidence).toEqual([
      { kind: 'photo', claims: ['c1'], files: [one, two], note: 'the corner' },
      { kind: 'listing', claims: ['c1', 'c2'], files: [three], note: '' },
    ]);
  });

  it('is what the server takes, under the key of its draft', () => {
    expect(FileInput.parse(sent)).toMatchObject({ key: draft.key, orderId: 'order-1' });
  });
});

describe('a refusal', () => {
  it('leads back to the answer it is about', () => {
    const page = (refusal: Parameters<typeof refusedPage>[0]) => refusedPage(refusal, [], draft);
    expect(page({ refusal: 'amountTooHigh', claim: 'c2', limitMinor: 1, currency: 'CNY' })).toBe('wish-2');
    expect(page({ refusal: 'unknownReason', reason: 'notReceived' })).toBe('what-2');
    expect(page({ refusal: 'quantityTooHigh', item: 'bag', limit: 1 })).toBe('items');
    expect(page({ refusal: 'noSuchFile', file: one })).toBe('proof');
    expect(page({ refusal: 'databaseFull' })).toBeNull();
  });

  it('of a field leads to its page', () => {
    expect(refusedPage(null, [{ path: ['claims', 1, 'statement'], code: 'too_big' }], draft)).toBe('what-2');
    expect(refusedPage(null, [{ path: ['evidence', 0, 'note'], code: 'too_big' }], draft)).toBe('proof');
  });
});
