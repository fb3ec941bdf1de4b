import { expect, type Locator, type Page } from '@playwright/test';

/** The banner: whose turn it is, to do what. It waits: what others did comes by itself. */
export async function seesTurn(page: Page, ...sentences: string[]): Promise<void> {
  const [first, ...others] = sentences;
  const banner = page.getByRole('region', { name: first!, exact: true });
  await expect(banner).toBeVisible();
  for (const other of others) await expect(banner).toContainText(other, { ignoreCase: true });
}

/** The id in the address of the dispute that is shown. */
export function disputeShown(page: Page): string {
  const { pathname, searchParams } = new URL(page.url());
  return searchParams.get('dispute') ?? pathname.split('/').at(-1)!;
}

export function claim(page: Page, item: string): Locator {
  const list = page.getByRole('list', { name: 'Claims' });
  return list.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: item }) });
}

/** One thing to do about what was granted, settled or decided. */
export function owed(page: Page, what: string | RegExp): Locator {
  return page.getByRole('list', { name: 'What is to be done' }).getByRole('listitem').filter({ hasText: what });
}

type Fill = (question: Locator) => Promise<void>;
const nothing: Fill = () => Promise.resolve();

/** Presses a button, fills what its question asks and says yes to it. */
export async function ask(page: Page, button: string, yes: string, fill = nothing): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await answerQuestion(page, yes, fill);
}

/** The same for what stands behind one more press. */
export async function askFurther(page: Page, step: string, yes: string, fill = nothing): Promise<void> {
  await page.getByRole('button', { name: 'More you can do' }).click();
  await page.getByRole('menuitem', { name: step, exact: true }).click();
  await answerQuestion(page, yes, fill);
}

async function answerQuestion(page: Page, yes: string, fill: Fill): Promise<void> {
  const question = page.getByRole('dialog');
  await fill(question);
  await question.getByRole('button', { name: yes }).click();
  await expect(question).toBeHidden();
}

export async function happened(page: Page, what: string | RegExp): Promise<void> {
  await expect(page.getByRole('region', { name: 'What has happened' }).getByText(what).first()).toBeVisible();
}
