import { describe, expect, it } from 'vitest';
import { fitTo, freshDraft, isBegun, newestDraft, readDraft } from './draft.ts';
import { bagsAndLamp, drafted, oneLamp } from './testing.ts';

describe('a fresh draft', () => {
  it('already names the item where there is only one', () => {
    expect(drafted(oneLamp).claims.map(({ item }) => item)).toEqual(['lamp']);
    expect(drafted(bagsAndLamp).claims).toEqual([]);
  });

  it('is not begun until something is answered', () => {
    expect(isBegun(drafted(oneLamp), oneLamp)).toBe(false);
    const answered = drafted(oneLamp, { type: 'claimChanged', item: 'lamp', part: { reason: 'damaged' } });
    expect(isBegun(answered, oneLamp)).toBe(true);
  });
});

describe('a kept draft', () => {
  const draft = drafted(bagsAndLamp, { type: 'itemChosen', item: 'bag', quantity: 2 });

  it('comes back as it was', () => {
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('counts as none when it cannot be read', () => {
    expect(readDraft({ ...draft, claims: 'bag' })).toBeNull();
    expect(readDraft(null)).toBeNull();
  });

  it('is that of the device that wrote last', () => {
    const later = { ...draft, note: 'on the other phone', updatedAt: draft.updatedAt + 1 };
    expect(newestDraft(draft, later)).toBe(later);
    expect(newestDraft(later, null, draft)).toBe(later);
    expect(newestDraft(null, null)).toBeNull();
  });

  it('loses what is no longer in the order', () => {
    const fewer = { ...bagsAndLamp, items: [{ ...bagsAndLamp.items[0]!, quantity: 1 }, bagsAndLamp.items[1]!] };
    expect(fitTo(fewer, draft).claims).toMatchObject([{ item: 'bag', quantity: 1 }]);
    expect(fitTo(oneLamp, draft).claims).toEqual(freshDraft(oneLamp, draft.key, 0).claims);
  });
});
