import { expect, test } from 'vitest';
import { isZone, readInstant } from './read-instant.ts';

test.each([
  ['2026-03-01T10:00:00+08:00', '2026-03-01T02:00:00.000Z'],
  ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z'],
  ['2026-03-01', '2026-02-28T16:00:00.000Z'],
])('%s in Shanghai is %s', (written, instant) => {
  expect(new Date(readInstant(written, 'Asia/Shanghai')!).toISOString()).toBe(instant);
});

test.each(['2026-02-30', '2026-02-30T00:00:00Z', '2026-03-01T10:00:00', '2026-03-01 10:00:00Z', '1/3/2026', 'soon'])(
  '%s is no instant',
  (written) => expect(readInstant(written, 'Asia/Shanghai')).toBeNull(),
);

test('a zone is one that clocks know', () => {
  expect(['UTC', 'Asia/Shanghai', 'Mars/Olympus', ''].map(isZone)).toEqual([true, true, false, false]);
});
