import type { Page } from '@playwright/test';
import { expect, test } from './house.ts';
import { followMail } from './mailbox.ts';
import { ada } from './people.ts';

const MARGE = { name: 'Marge Newcomer', email: 'marge@example.com', password: 'a kettle of tea' };

async function signUp(page: Page, { name, email, password } = MARGE): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByText(`We sent a link to ${email}`)).toBeVisible();
  await followMail(page, email, /Confirm your mail address/);
  await page.getByRole('button', { name: 'Confirm my address' }).click();
  await expect(page.getByRole('button', { name: `Account: ${name}` })).toBeVisible();
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Account: ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('somebody new signs up, confirms their address, and comes back to the page they asked for', async ({ arrive }) => {
  const page = await arrive();
  await signUp(page);
  await expect(page.getByRole('heading', { level: 1, name: 'My disputes' })).toBeVisible();
  await signOut(page, MARGE.name);
  await page.goto('/account');
  await signIn(page, MARGE.email, 'not the password');
  await expect(page.getByText('The address or the password is not right.')).toBeVisible();
  await signIn(page, MARGE.email, MARGE.password);
  await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeVisible();
});

test('a forgotten password is replaced by mail, and the old one is of no more use', async ({ arrive }) => {
  const page = await arrive();
  await signUp(page);
  await signOut(page, MARGE.name);
  await page.goto('/forgot-password');
  await page.getByLabel('E-mail address').fill(MARGE.email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText(/the mail is on its way/)).toBeVisible();
  await followMail(page, MARGE.email, /password/i);
  await page.getByRole('textbox', { name: 'New password' }).fill('a pot of coffee');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await signIn(page, MARGE.email, MARGE.password);
  await expect(page.getByText('The address or the password is not right.')).toBeVisible();
  await signIn(page, MARGE.email, 'a pot of coffee');
  await expect(page.getByRole('heading', { level: 1, name: 'My disputes' })).toBeVisible();
});

test('an administrator invites somebody, who joins and answers for the seller', async ({ arrive, enter }) => {
  const admin = await enter(ada);
  await admin.getByRole('link', { name: 'Sellers' }).click();
  await admin.getByRole('button', { name: 'Invite somebody to Harbour Lamps' }).click();
  const question = admin.getByRole('dialog', { name: 'Who answers for Harbour Lamps?' });
  await question.getByLabel('E-mail address').fill(MARGE.email);
  await question.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(admin.getByRole('row', { name: /Harbour Lamps/ })).toContainText(MARGE.email);

  const page = await arrive();
  await signUp(page);
  await followMail(page, MARGE.email, /^Invitation to answer complaints/);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page).toHaveURL(/\/merchant/);
  await expect(page.getByRole('list', { name: 'Your disputes' }).getByRole('link').first()).toBeVisible();
  await admin.reload();
  await expect(admin.getByRole('row', { name: /Harbour Lamps/ })).toContainText(MARGE.name);
});
