import { expect, type Page } from '@playwright/test';
import type { Person } from './people.ts';

/** Through the demo's door: one choice in the ribbon. */
export async function signInAs(page: Page, person: Person): Promise<void> {
  await openRibbon(page);
  await page.getByRole('combobox', { name: /Sign in as|切换身份/ }).selectOption(person.id);
  await page.waitForURL((url) => url.pathname === person.home);
}

/** A language chosen on a device counts more than that of the account. */
export async function speak(page: Page, language: 'en' | 'zh-CN'): Promise<void> {
  await page.getByRole('banner').getByRole('combobox').selectOption(language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** The demo's clock goes on for everybody. */
export async function moveClock(page: Page, step: '+ 6 hours' | '+ 1 day' | '+ 7 days', times = 1): Promise<void> {
  await openRibbon(page);
  const button = page.getByRole('group', { name: 'Move the clock on' }).getByRole('button', { name: step });
  for (let moved = 0; moved < times; moved++) {
    const answered = page.waitForResponse((response) => response.url().includes('demo.moveClock'));
    await button.click();
    await answered;
    await expect(button).toBeEnabled();
  }
}

/** On a phone the rest of the ribbon is folded away. */
async function openRibbon(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /Change the demo’s time or person|更改演示时间或身份/ });
  await expect(page.getByRole('complementary', { name: /^(Demo|演示)$/ })).toBeVisible();
  if ((await more.isVisible()) && (await more.getAttribute('aria-expanded')) === 'false') await more.click();
}
