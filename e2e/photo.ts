import { drawPlate } from '@redress/api/demo/pictures';
import type { Page } from '@playwright/test';
import { buffer } from 'node:stream/consumers';

/** Chooses a photo as the phone's own dialog would hand it over. */
export async function showPhoto(page: Page, name: string, button = 'Choose files'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const picture = await buffer(await drawPlate(200, true));
  await (await chooser).setFiles({ name, mimeType: 'image/jpeg', buffer: picture });
}
