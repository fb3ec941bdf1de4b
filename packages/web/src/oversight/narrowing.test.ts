import { DisputeFilter } from '@redress/shared/statistics/filter';
import { expect, test } from 'vitest';
import { csvAddress, filterOf, narrowed, narrowingOf } from './narrowing.ts';

test('an address keeps what is right in it and drops the rest', () => {
  const search = { state: 'closed', category: 'no such thing', from: '2026-02-30', zone: 'Asia/Tokyo', page: 4 };
  expect(narrowingOf(search)).toEqual({ state: 'closed', zone: 'Asia/Tokyo' });
});

test('a facet that is opened again leaves the address', () => {
  expect(narrowed({ state: 'closed', currency: 'EUR' }, { state: null, phase: 'open' })).toEqual({
    phase: 'open',
    currency: 'EUR',
  });
});

test('the file has the filter of the screen, the zone even where nobody chose one', () => {
  const filter = filterOf({ merchantId: 'a&b' });
  const query = Object.fromEntries(new URLSearchParams(csvAddress(filter).split('?')[1]));
  expect(DisputeFilter.parse(query)).toEqual(filter);
});
