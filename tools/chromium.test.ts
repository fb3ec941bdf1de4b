import { chromium as playwright } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from '@playwright/test';
import { chromium } from './chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await playwright.launch(chromium());
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Pixels of a text drawn black on white, as a comparable string. */
function drawing(text: string): Promise<string> {
  return page.evaluate(`(() => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context.font = '32px sans-serif';
    context.fillText(${JSON.stringify(text)}, 0, 40);
    return canvas.toDataURL();
  })()`);
}

test('the browser draws Chinese characters, each its own shape and none the empty box', async () => {
  const missing = await drawing('\u{10fffd}');
  const shapes = await Promise.all(['退', '款', '訴', '货'].map(drawing));
  expect(new Set([missing, ...shapes]).size).toBe(5);
});

test('the characters come from a Chinese font', async () => {
  await page.setContent('<p style="font-family: sans-serif">退款</p>');
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts).toEqual([
    expect.objectContaining({ familyName: expect.stringMatching(/Noto|CJK|Han|PingFang|YaHei/), glyphCount: 2 }),
  ]);
});
