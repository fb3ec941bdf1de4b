import { expect, type Page } from '@playwright/test';

/** Follows the link in the newest mail of this subject, as it lies in the demo's mailbox. */
export async function followMail(page: Page, recipient: string, subject: RegExp): Promise<void> {
  await page.goto('/mailbox');
  const row = page.getByRole('listitem').filter({ hasText: recipient }).filter({ hasText: subject });
  await row.first().getByRole('link').click();
  const mail = page.getByRole('article');
  await expect(mail.getByRole('heading', { level: 2 })).toHaveText(subject);
  await mail.getByRole('link').first().click();
}
