import type { Page } from '@playwright/test';
import { expect, test } from './house.ts';
import { ana, bo, lena, quinn, regulator, shira, tom } from './people.ts';

async function seesNothing(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here for you' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to the start' })).toBeVisible();
}

test('a dispute of others looks like one that is not there', async ({ enter }) => {
  const buyer = await enter(tom);
  await buyer
    .getByRole('link', { name: /Rider boots|Brass desk lamp/ })
    .first()
    .click();
  await expect(buyer.getByRole('heading', { level: 1, name: /^Dispute \d/ })).toBeVisible();
  const { pathname } = new URL(buyer.url());
  const nowhere = '/disputes/01a00000-0000-7000-8000-000000000000';
  const others = [ana, (await buyer.getByRole('main').textContent())!.includes('Prairie') ? lena : bo];
  for (const other of others) {
    const page = await enter(other);
    await seesNothing(page, pathname);
    const theirs = await page.getByRole('main').ariaSnapshot();
    await seesNothing(page, nowhere);
    expect(await page.getByRole('main').ariaSnapshot()).toBe(theirs);
  }
});

test('the order of somebody else cannot be complained about', async ({ enter }) => {
  await seesNothing(await enter(ana), '/buyer/file/harbour-lamps-1');
});

test('a page of another role is not there', async ({ enter }) => {
  const closed = {
    [ana.id]: ['/merchant', '/arbitrator', '/regulator', '/admin'],
    [bo.id]: ['/buyer', '/arbitrator', '/regulator', '/admin/rules'],
    [shira.id]: ['/buyer', '/merchant', '/regulator/disputes', '/admin'],
    [regulator.id]: ['/buyer', '/merchant', '/arbitrator', '/admin/merchants'],
    [quinn.id]: ['/buyer', '/merchant', '/regulator'],
  };
  for (const person of [ana, bo, shira, regulator, quinn]) {
    const page = await enter(person);
    for (const path of closed[person.id]!) await seesNothing(page, path);
  }
});

test('who is not signed in is sent to sign in and comes back to the page they wanted', async ({ arrive, enter }) => {
  const known = await enter(ana);
  await known
    .getByRole('link', { name: /Linen shade|Saddle leather/ })
    .first()
    .click();
  await expect(known.getByRole('heading', { level: 1, name: /^Dispute \d/ })).toBeVisible();
  const { pathname } = new URL(known.url());
  const page = await arrive();
  for (const path of [pathname, '/buyer', '/merchant', '/arbitrator', '/regulator', '/admin', '/account']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
    expect(new URL(page.url()).searchParams.get('back')).toContain(path);
  }
});
