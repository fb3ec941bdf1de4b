import { describe, expect, it } from 'vitest';
import { dayKey, dayText, momentText, timeLeft, zoneText } from './time.ts';

const now = Date.UTC(2026, 10, 22, 6, 0);
const until = Date.UTC(2026, 10, 24, 10, 0);
const shanghai = 'Asia/Shanghai';
const minutes = (count: number) => count * 60_000;

describe('a moment', () => {
  it('is the clock of the zone, in the words of the language', () => {
    expect(momentText(until, 'en', shanghai, now)).toBe('Tue 24 Nov 18:00');
    expect(momentText(until, 'zh-CN', shanghai, now)).toBe('11月24日周二 18:00');
    expect(momentText(until, 'zh-TW', shanghai, now)).toBe('11月24日週二 18:00');
    expect(momentText(until, 'en', 'America/New_York', now)).toBe('Tue 24 Nov 05:00');
  });

  it('shows the year when it is another one', () => {
    expect(dayText(Date.UTC(2027, 0, 4), 'en', shanghai, now)).toBe('Mon 4 Jan 2027');
  });

  it('shows midnight as 00:00', () => {
    expect(momentText(Date.UTC(2026, 10, 23, 16), 'en', shanghai, now)).toBe('Tue 24 Nov 00:00');
  });

  it('belongs to the day of the zone', () => {
    expect(dayKey(Date.UTC(2026, 10, 23, 16), shanghai)).toBe('2026-11-24');
    expect(dayKey(Date.UTC(2026, 10, 23, 16), 'UTC')).toBe('2026-11-23');
  });
});

describe('a zone', () => {
  it('is named, not numbered', () => {
    expect(zoneText(shanghai, 'en', now)).toBe('China Time');
    expect(zoneText(shanghai, 'zh-CN', now)).toBe('中国时间');
  });
});

describe('the time left', () => {
  it('is told in days and hours', () => {
    expect(timeLeft(until, now)).toEqual({ left: 'days', days: 2, hours: 4, soon: false });
  });

  it('becomes urgent just under 24 hours', () => {
    expect(timeLeft(until, until - minutes(24 * 60)).soon).toBe(false);
    expect(timeLeft(until, until - minutes(24 * 60 - 1))).toEqual({
      left: 'hours',
      hours: 23,
      minutes: 59,
      soon: true,
    });
  });

  it('never says zero minutes while there is time', () => {
    expect(timeLeft(until, until - 1)).toEqual({ left: 'minutes', minutes: 1, soon: true });
  });

  it('is over at the very moment', () => {
    expect(timeLeft(until, until)).toEqual({ left: 'over', soon: true });
  });
});
