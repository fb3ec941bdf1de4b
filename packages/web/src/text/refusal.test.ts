import { readFileSync } from 'node:fs';
import i18next, { type i18n } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldErrorsOf, sentenceOf, type Speech } from './refusal.ts';

const texts = (namespace: string): object =>
  JSON.parse(readFileSync(new URL(`en/${namespace}.json`, import.meta.url), 'utf8')) as object;

let english: i18n;

beforeAll(async () => {
  english = i18next.createInstance();
  const resources = { en: { refusal: texts('refusal'), dispute: texts('dispute') } };
  await english.init({ lng: 'en', resources, interpolation: { escapeValue: false } });
});

function speech(): Speech {
  const t: Speech['t'] = english.getFixedT('en', ['refusal', 'dispute'] as const) as never;
  return { t, language: 'en', zone: 'Asia/Shanghai', now: Date.UTC(2026, 10, 22) };
}

const refused = (refusal: object) => Object.assign(new Error(), { data: { refusal } });

describe('a refusal', () => {
  it('names the sum that is possible, as money', () => {
    const refusal = { refusal: 'amountTooHigh', claim: '1', limitMinor: 8900, currency: 'CNY' };
    expect(sentenceOf(refused(refusal), speech())).toBe('This amount is too high. At most ¥89.00 is possible.');
  });

  it('names the moment, in the zone of the reader', () => {
    const refusal = { refusal: 'windowClosed', since: Date.UTC(2026, 10, 20, 10) };
    expect(sentenceOf(refused(refusal), speech())).toBe('The time for this ended on Fri 20 Nov 18:00.');
  });

  it('names the state in words', () => {
    const refusal = { refusal: 'wrongState', command: 'makeOffer', state: 'ruled' };
    expect(sentenceOf(refused(refusal), speech())).toContain('“Decided”');
  });
});

describe('a failure that is no refusal', () => {
  it('without an answer is told as a broken connection', () => {
    expect(sentenceOf(new TypeError('fetch failed'), speech())).toContain('connection');
  });

  it('with an answer is told as ours', () => {
    const failed = Object.assign(new Error(), { data: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(sentenceOf(failed, speech())).toContain('on our side');
  });

  it('of the input says what is wrong with which field', () => {
    const fields = [{ path: ['claims', 0, 'text'], code: 'too_big', maximum: 4000 }];
    const invalid = Object.assign(new Error(), { data: { fields } });
    expect(fieldErrorsOf(invalid, speech())).toEqual([
      { field: 'claims.0.text', message: 'Make this shorter or smaller: at most 4000.' },
    ]);
  });
});
