import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { speak } from './sign-in.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 780 };

/** The page as it stands: wide, light and English; then narrow, dark and Chinese. */
export async function isAccessible(page: Page, where: string): Promise<void> {
  // Skeletons go when their data has come.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await checkLook(page, `${where}, wide and light`);
  await page.setViewportSize(NARROW);
  await page.emulateMedia({ colorScheme: 'dark' });
  await speak(page, 'zh-CN');
  await checkLook(page, `${where}, narrow and dark`);
  await speak(page, 'en');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(WIDE);
}

/** Nothing that axe knows of, and nothing that hangs over the edge. */
export async function checkLook(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, where).toEqual([]);
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(overhang, `${where}, fits its width`).toBeLessThanOrEqual(0);
}
