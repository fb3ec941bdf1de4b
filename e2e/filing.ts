import { expect, type Page } from '@playwright/test';

/** From the list of orders to the first question. */
export async function complainAbout(page: Page, orderNumber: string): Promise<void> {
  await page.goto('/buyer');
  await page.getByRole('link', { name: new RegExp(`^(Something is wrong|Continue).*${orderNumber}`) }).click();
}

export async function onStep(page: Page, question: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
}

export async function choose(page: Page, ...items: (string | RegExp)[]): Promise<void> {
  await onStep(page, 'What is it about?');
  for (const item of items) await page.getByRole('checkbox', { name: item }).check();
  await goOn(page);
}

interface Happened {
  reason: RegExp;
  words: string;
}

export async function say(page: Page, { reason, words }: Happened): Promise<void> {
  await onStep(page, 'What happened?');
  await page.getByRole('radio', { name: reason }).click();
  await page.getByLabel(/In your own words/).fill(words);
  await goOn(page);
}

interface Wish {
  remedy: RegExp;
  goods?: string;
  amount?: string;
}

export async function wish(page: Page, { remedy, goods, amount }: Wish): Promise<void> {
  await onStep(page, 'What would be right?');
  await page.getByRole('radio', { name: remedy }).click();
  if (amount) await page.getByLabel('How much?').fill(amount);
  if (goods) await page.getByRole('radio', { name: goods }).check();
  await goOn(page);
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

/** From the proof page to the page of the new dispute. */
export async function sendWithoutProof(page: Page): Promise<void> {
  await onStep(page, 'Can you show it?');
  await page.getByRole('button', { name: 'Continue without files' }).click();
  await send(page);
}

export async function send(page: Page): Promise<void> {
  await onStep(page, 'Check and send');
  await page.getByRole('button', { name: 'Send complaint' }).click();
  await expect(page.getByText('Your complaint is on its way')).toBeVisible();
}
