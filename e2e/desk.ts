import { expect, type Locator, type Page } from '@playwright/test';
import { arbitrators, type Person } from './people.ts';

/** The room in which staff work on one dispute. */
export async function openRoom(page: Page, id: string): Promise<void> {
  await page.goto(`/arbitrator/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: /^Dispute \d/ })).toBeVisible();
}

/** A form of the bench: opened by its name, filled, sent by the same name. */
export async function step(page: Page, name: string, fill = async (_: Locator) => {}): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  const form = page.getByRole('form', { name });
  await fill(form);
  await form.getByRole('button', { name, exact: true }).click();
  await expect(form).toBeHidden();
}

/** A dispute that comes to evidence is given to somebody by the house, a moment later. */
export async function whoSits(page: Page): Promise<Person> {
  const line = page.getByText(/ decides this dispute\.$/);
  await expect(line).toBeVisible();
  const said = (await line.textContent())!;
  return arbitrators.find(({ name }) => said.endsWith(`${name} decides this dispute.`))!;
}

export interface Decision {
  question: string;
  /** Who had to show it. */
  burden?: 'Buyer' | 'Seller';
  shown: boolean;
  outcome: 'Upheld' | 'Partly upheld' | 'Not upheld';
  fault: 'Seller' | 'Nobody' | 'Buyer';
  remedy?: string;
  goods?: string;
  toBuyer?: string;
  backToSeller?: string;
  backFromBuyer?: string;
  reasons: string;
}

/** Fills the decision of the claim that is open on the bench. */
export async function decide(page: Page, decision: Decision): Promise<void> {
  const editor = page.getByRole('region', { name: 'Decide', exact: true });
  await editor.getByLabel('What is in question').fill(decision.question);
  await editor.getByLabel('Burden of proof').selectOption(decision.burden ?? 'Buyer');
  await editor.getByText(decision.shown ? 'Shown' : 'Not shown', { exact: true }).click();
  await editor.getByLabel('Outcome').selectOption(decision.outcome);
  await editor.getByLabel('At fault').selectOption(decision.fault);
  if (decision.remedy) await editor.getByLabel('Remedy').selectOption(decision.remedy);
  if (decision.goods) await editor.getByLabel('The goods').selectOption(decision.goods);
  if (decision.toBuyer) await editor.getByLabel('To the buyer').fill(decision.toBuyer);
  if (decision.backToSeller) await editor.getByLabel('Back to the seller').fill(decision.backToSeller);
  if (decision.backFromBuyer) await editor.getByLabel('Back from the buyer').fill(decision.backFromBuyer);
  await editor.getByLabel('Reasons').fill(decision.reasons);
}

/** Reads the whole decision as both sides will, then signs it. */
export async function signDecision(page: Page, ...letter: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Read the whole decision' }).click();
  const draft = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^Decision in dispute/ }) });
  for (const words of letter) await expect(draft).toContainText(words);
  await draft.getByRole('button', { name: 'Sign' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign' }).click();
  await expect(draft).toBeHidden();
}
