import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { openJourneyServer, type JourneyServer } from '../tools/journey-server.ts';
import type { Person } from './people.ts';
import { signInAs, speak } from './sign-in.ts';
import { listenFor } from './trouble.ts';

interface Arriving extends BrowserContextOptions {
  /** The language they read in; English unless told. */
  language?: 'en' | 'zh-CN';
}

interface House {
  server: JourneyServer;
  /** A browser of somebody's own, not signed in. */
  arrive: (options?: Arriving) => Promise<Page>;
  /** The same, signed in and at the place where their work begins. */
  enter: (person: Person, options?: Arriving) => Promise<Page>;
}

/** Every journey has a house of its own: its own data and its own clock. */
export const test = base.extend<House>({
  // Playwright reads from the braces what a fixture needs.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await openJourneyServer();
    await use(server);
    await server.stop();
  },
  arrive: async ({ browser, server, viewport, isMobile, hasTouch, deviceScaleFactor }, use) => {
    const size = { viewport, isMobile, hasTouch, ...(deviceScaleFactor !== undefined && { deviceScaleFactor }) };
    const pages: Page[] = [];
    const heard: string[] = [];
    await use(async ({ language = 'en', ...options } = {}) => {
      const context = await browser.newContext({ baseURL: server.url, locale: language, ...size, ...options });
      const page = await context.newPage();
      pages.push(page);
      listenFor(page, heard);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    expect(heard, 'nothing complained in any console').toEqual([]);
  },
  enter: async ({ arrive }, use) => {
    await use(async (person, options = {}) => {
      const page = await arrive(options);
      await page.goto('/');
      await speak(page, options.language ?? 'en');
      await signInAs(page, person);
      return page;
    });
  },
});

export { expect };
