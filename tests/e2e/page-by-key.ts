import type { Page } from 'playwright-core';
import type { Book } from '../../shared/model/book';
import { wholeBookFrom } from '../support/backups';
import type { Program } from './program';

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

/** The sample book, open at its latest meeting. */
export async function openSample(program: Program): Promise<PageByKey> {
  const page = await program.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  await page.goto(program.address(page));
  await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
  await page.locator('.minute-editor').waitFor();
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
    book: async () => {
      const { bytes } = await program.saved(page, () => press('Control+Alt+u'));
      return wholeBookFrom(bytes);
    },
  };
}
