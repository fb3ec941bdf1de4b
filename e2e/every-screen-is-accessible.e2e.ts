import type { Page } from '@playwright/test';
import { checkLook, isAccessible } from './accessible.ts';
import { choose, complainAbout, onStep, say, wish } from './filing.ts';
import { expect, test } from './house.ts';
import { ada, bo, gao, he, regulator, tom, wen, type Person } from './people.ts';

const BEFORE = [
  '/',
  '/sign-in',
  '/sign-up',
  '/forgot-password',
  '/reset-password?token=x',
  '/invitation?token=x',
  '/verify-address?token=x',
  '/verify-address?email=a@example.com',
  '/hand-over?token=x',
];

/** Who looks, which pages, and the lists of which one dispute in each state is opened. */
const PAGES: [who: string, person: Person, paths: string[], lists: string[]][] = [
  ['a buyer', tom, ['/buyer', '/account', '/nowhere'], ['/buyer']],
  ['a seller', bo, ['/merchant', '/merchant?queue=offers'], ['/merchant']],
  ['intake', wen, [], ['/arbitrator?queue=intake']],
  ['an arbitrator', gao, ['/arbitrator?mine=true'], ['/arbitrator?queue=deliberation', '/arbitrator?queue=closed']],
  ['the supervisor', he, [], ['/arbitrator?queue=appeals', '/arbitrator?queue=waiting']],
  ['the regulator', regulator, ['/regulator', '/regulator/disputes', '/regulator?currency=KRW'], []],
  ['the administrator', ada, ['/admin', '/admin/merchants', '/admin/rules', '/mailbox'], []],
];

for (const [who, person, paths, lists] of PAGES) {
  test(`every screen of ${who} is accessible`, async ({ enter }) => {
    const page = await enter(person);
    await visit(page, paths);
    for (const list of lists) {
      await page.goto(list);
      await visit(page, await oneOfEachState(page));
    }
  });
}

test('every screen before signing in is accessible', async ({ arrive }) => {
  await visit(await arrive(), BEFORE);
});

test('every step of a complaint is accessible, its problems too', async ({ enter }) => {
  const page = await enter(tom);
  await complainAbout(page, 'HA26037');
  const step = async (question: string) => {
    await onStep(page, question);
    await isAccessible(page, question);
  };
  await step('What is it about?');
  await choose(page, /Linen shade/);
  await step('What happened?');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await isAccessible(page, 'a problem with what happened');
  await say(page, { reason: /Arrived damaged/, words: 'A dent.' });
  await step('What would be right?');
  await wish(page, { remedy: /^Full refund/, goods: 'I keep it' });
  await step('Can you show it?');
  await page.getByRole('button', { name: 'Continue without files' }).click();
  await step('Check and send');
});

test('every question that a side can be asked is accessible', async ({ enter }) => {
  const asked = new Set<string>();
  for (const person of [tom, bo]) {
    const page = await enter(person);
    await page.goto(person.home);
    for (const path of await oneOfEachState(page)) {
      await page.goto(path);
      for (const name of await furtherSteps(page, asked)) {
        await page.getByRole('button', { name: 'More you can do' }).click();
        await page.getByRole('menuitem', { name, exact: true }).click();
        const question = page.getByRole('dialog');
        await expect(question).toBeVisible();
        await checkLook(page, `${path}, ${name}`);
        await question.getByRole('button', { name: 'Not now' }).click();
      }
    }
  }
  // Nothing was passed over in silence.
  expect(asked.size).toBeGreaterThan(10);
});

async function visit(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByRole('main')).not.toBeEmpty();
      await isAccessible(page, path);
    });
  }
}

/** Links to the disputes of a list, one for every state in which somebody meets them. */
async function oneOfEachState(page: Page): Promise<string[]> {
  const links = page
    .getByRole('main')
    .locator('a[href*="/disputes/"], a[href*="dispute="], li a[href*="/arbitrator/0"]');
  await links.first().waitFor();
  const found = await links.evaluateAll((all) =>
    all.map((link): [string, string] => [
      link.closest('li')?.querySelector('[data-tone]')?.textContent ?? '',
      link.getAttribute('href')!,
    ]),
  );
  return [...new Map(found).values()];
}

/** Those that no page before has shown. */
async function furtherSteps(page: Page, asked: Set<string>): Promise<string[]> {
  const more = page.getByRole('button', { name: 'More you can do' });
  await expect(page.getByRole('heading', { level: 1, name: /^Dispute \d/ })).toBeVisible();
  if (!(await more.isVisible())) return [];
  await more.click();
  const names = await page.getByRole('menuitem').allTextContents();
  await page.keyboard.press('Escape');
  const fresh = names.filter((name) => !asked.has(name));
  for (const name of fresh) asked.add(name);
  return fresh;
}
