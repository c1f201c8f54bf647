import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Book } from '../../shared/model/book';
import { wholeBookFrom } from '../support/backups';

/** A page on which only keys are pressed, with what it complained of. */
export interface PageByKey {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Presses these one after the other, as fast as hands do. */
  readonly press: (...keys: string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** The book as the backup file has it, asked for by its key. */
  readonly book: () => Promise<Book>;
}

/** The first start of the program in a fresh browser. */
export async function firstStart(browser: Browser, address: string): Promise<PageByKey> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  await page.goto(address);
  await page.getByRole('button', { name: 'Open the sample book' }).waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(30);
    }
  };
  return {
    page,
    complaints,
    press,
    type: text => page.keyboard.type(text),
    book: () => bookOn(page),
  };
}

/** The sample book, open at its latest meeting. */
export async function openSample(browser: Browser, address: string): Promise<PageByKey> {
  const opened = await firstStart(browser, address);
  await opened.page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
  await opened.page.locator('.minute-editor').waitFor();
  return opened;
}

async function bookOn(page: Page): Promise<Book> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+Alt+u'),
  ]);
  return wholeBookFrom(readFileSync(await file.path()));
}
