import type { Page } from '@playwright/test';
import { openRoom, step } from './desk.ts';
import { ask, disputeShown, seesTurn } from './dispute.ts';
import { choose, complainAbout, say, sendWithoutProof, wish } from './filing.ts';

export interface Complaint {
  order: string;
  item: string;
  reason: RegExp;
  words: string;
  goods?: 'I keep it' | 'I send it back';
}

/** A complaint of one claim, the whole price asked back. */
export async function fileComplaint(page: Page, { order, item, reason, words, goods }: Complaint): Promise<string> {
  await complainAbout(page, order);
  await choose(page, item);
  await say(page, { reason, words });
  await wish(page, { remedy: /^Full refund/, ...(goods && { goods }) });
  await sendWithoutProof(page);
  return disputeShown(page);
}

export async function acceptForHandling(page: Page, id: string): Promise<void> {
  await openRoom(page, id);
  await step(page, 'Accept for handling');
  await seesTurn(page, 'Waiting: the seller answers each claim');
}

/** The same answer to every claim, with words where the seller contests. */
export async function answerAll(page: Page, id: string, answer: 'Grant' | 'Contest', why = ''): Promise<void> {
  await page.goto(`/merchant?dispute=${id}`);
  await seesTurn(page, 'Your turn: answer each claim');
  await page.getByRole('radio', { name: new RegExp(`^${answer}`) }).check();
  if (why) await page.getByLabel('Why you contest it').fill(why);
  await ask(page, 'Check and send', 'Send the answer');
}
