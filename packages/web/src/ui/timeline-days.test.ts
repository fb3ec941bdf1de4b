import { describe, expect, it } from 'vitest';
import { foldByDay } from './timeline-days.ts';

describe('a timeline', () => {
  it('folds by the day of the zone, not of UTC', () => {
    const late = { at: Date.UTC(2026, 10, 23, 15, 59), text: 'offer made' };
    const early = { at: Date.UTC(2026, 10, 23, 16), text: 'offer accepted' };
    expect(foldByDay([early, late], 'Asia/Shanghai')).toEqual([
      { key: '2026-11-24', entries: [early] },
      { key: '2026-11-23', entries: [late] },
    ]);
    expect(foldByDay([early, late], 'UTC')).toEqual([{ key: '2026-11-23', entries: [early, late] }]);
  });

  it('without entries has no days', () => {
    expect(foldByDay([], 'UTC')).toEqual([]);
  });
});
