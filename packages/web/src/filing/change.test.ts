import { describe, expect, it } from 'vitest';
import { changed } from './change.ts';
import { bagsAndLamp, drafted } from './testing.ts';

const bag = { type: 'itemChosen', item: 'bag', quantity: 2 } as const;
const lamp = { type: 'itemChosen', item: 'lamp', quantity: 1 } as const;

describe('choosing items', () => {
  it('keeps what was said about an item whose quantity changes', () => {
    const said = { type: 'claimChanged', item: 'bag', part: { statement: 'torn' } } as const;
    expect(drafted(bagsAndLamp, bag, said, { ...bag, quantity: 1 }).claims).toMatchObject([
      { item: 'bag', quantity: 1, statement: 'torn' },
    ]);
  });

  it('takes the whole order in place of its items, and the other way round', () => {
    const whole = { type: 'itemChosen', item: null, quantity: 1 } as const;
    expect(drafted(bagsAndLamp, bag, lamp, whole).claims.map(({ item }) => item)).toEqual([null]);
    expect(drafted(bagsAndLamp, whole, lamp).claims.map(({ item }) => item)).toEqual(['lamp']);
  });

  it('forgets an item that was left', () => {
    expect(drafted(bagsAndLamp, bag, lamp, { type: 'itemLeft', item: 'bag' }).claims).toMatchObject([{ item: 'lamp' }]);
  });
});

describe('answering', () => {
  it('touches only the item it is about', () => {
    const { claims } = drafted(bagsAndLamp, bag, lamp, {
      type: 'claimChanged',
      item: 'lamp',
      part: { reason: 'damaged' },
    });
    expect(claims.map(({ reason }) => reason)).toEqual([null, 'damaged']);
  });

  it('remembers when', () => {
    expect(changed(drafted(bagsAndLamp), { type: 'noteChanged', note: 'see the corner' }, 42).updatedAt).toBe(42);
  });

  it('holds each file once', () => {
    const proof = { id: 'f1', name: 'corner.jpg', size: 10, kind: 'photo', item: null } as const;
    const added = { type: 'proofAdded', proof } as const;
    const kept = drafted(bagsAndLamp, added, added, { type: 'proofChanged', id: 'f1', part: { kind: 'listing' } });
    expect(kept.proofs).toEqual([{ ...proof, kind: 'listing' }]);
    expect(changed(kept, { type: 'proofRemoved', id: 'f1' }, 0).proofs).toEqual([]);
  });
});
