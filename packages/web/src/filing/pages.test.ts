import { describe, expect, it } from 'vitest';
import { pageAfter, pageBefore, pagesOf, reachablePage, stepNumber } from './pages.ts';
import { bagsAndLamp, drafted, oneLamp } from './testing.ts';

const both = drafted(
  bagsAndLamp,
  { type: 'itemChosen', item: 'bag', quantity: 2 },
  { type: 'itemChosen', item: 'lamp', quantity: 1 },
);

describe('the pages', () => {
  const pages = pagesOf(both, bagsAndLamp);

  it('ask each question once for each item', () => {
    expect(pages.map(({ id }) => id)).toEqual(['items', 'what-1', 'what-2', 'wish-1', 'wish-2', 'proof', 'check']);
  });

  it('are never more than five steps', () => {
    expect(pages.map((page) => stepNumber(page, bagsAndLamp).step)).toEqual([1, 2, 2, 3, 3, 4, 5]);
    expect(stepNumber(pages[0]!, bagsAndLamp).steps).toBe(5);
  });

  it('leave out the choice of items where there is none', () => {
    const [first, ...rest] = pagesOf(drafted(oneLamp), oneLamp);
    expect(first).toMatchObject({ id: 'what-1' });
    expect(stepNumber(rest.at(-1)!, oneLamp)).toEqual({ step: 4, steps: 4 });
  });

  it('lead on and back in one order', () => {
    expect(pageAfter(pages, pages[2]!)?.id).toBe('wish-1');
    expect(pageBefore(pages, pages[3]!)?.id).toBe('what-2');
    expect(pageBefore(pages, pages[0]!)).toBeNull();
  });

  it('let nobody past an unanswered one', () => {
    expect(reachablePage(pages, 'check', ({ id }) => id !== 'what-2').id).toBe('what-2');
    expect(reachablePage(pages, 'what-1', ({ id }) => id !== 'what-2').id).toBe('what-1');
    expect(reachablePage(pages, 'nowhere', () => true).id).toBe('items');
  });
});
