import type { Page } from '@playwright/test';

/** What the browser itself writes when a door answers no; journeys knock at some on purpose. */
const ANSWERED_NO = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Errors on the console and breaches of the content security policy, wherever somebody looks. */
export function listenFor(page: Page, heard: string[]): void {
  page.on('pageerror', (error) => heard.push(`${page.url()} ${error.message}`));
  page.on('console', (message) => {
    const said = message.text();
    if (message.type() === 'error' && !ANSWERED_NO.test(said)) heard.push(`${page.url()} ${said}`);
  });
}
