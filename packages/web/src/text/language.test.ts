import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

describe('the language of the screens', () => {
  it('is the one chosen here, whatever the account and the browser say', () => {
    expect(chooseLanguage('zh-TW', 'en', ['zh-CN'])).toBe('zh-TW');
  });

  it('is that of the account when nothing was chosen here', () => {
    expect(chooseLanguage(null, 'zh-CN', ['en-US'])).toBe('zh-CN');
  });

  it('ignores an account language the product does not speak', () => {
    expect(chooseLanguage(null, 'fr', ['zh'])).toBe('zh-CN');
  });

  it.each([
    [['de-DE', 'zh-HK'], 'zh-TW'],
    [['zh-Hant-MY'], 'zh-TW'],
    [['zh-SG'], 'zh-CN'],
    [['en-AU'], 'en'],
    [['zh-CN@posix'], 'zh-CN'],
    [['de'], 'en'],
    [[], 'en'],
  ])('for a browser that asks for %j is %s', (wished, language) => {
    expect(chooseLanguage(null, null, wished)).toBe(language);
  });
});
