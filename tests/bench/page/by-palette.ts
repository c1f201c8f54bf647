import type { Page } from 'playwright-core';

/** Does what is called so in the palette. */
export async function byPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').waitFor();
  await page.keyboard.type(words);
  await page.locator('dialog[open] [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
}
