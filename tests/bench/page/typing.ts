import type { Browser } from 'playwright-core';
import { linesIn } from '../../../shared/model/block-lines';
import { type Book, recordsOf } from '../../../shared/model/book';
import { plainText } from '../../../shared/model/inline';
import { type KeyToPaint, keyToPaint } from './key-to-paint';
import { openWithBook } from './put-book';

/** Typing in the middle of a meeting of one size, beside a plain textarea with the same words. */
export interface TypingFigure {
  readonly size: string;
  readonly editor: KeyToPaint;
  readonly textarea: KeyToPaint;
}

/** Types into the app with this book, and into a textarea, in the same run. */
export async function typingFigure(
  browser: Browser,
  address: string,
  size: string,
  book: Book,
): Promise<TypingFigure> {
  const textarea = await inTextarea(browser, textOf(book));
  return { size, textarea, editor: await inEditor(browser, address, book) };
}

async function inEditor(browser: Browser, address: string, book: Book): Promise<KeyToPaint> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await openWithBook(page, address, book);
  const items = page.locator('.agenda-item');
  await items.nth(Math.floor((await items.count()) / 2)).click();
  await page.locator('.minute-editor:focus').waitFor();
  await page.waitForTimeout(1_000);
  const figure = await keyToPaint(page);
  await page.context().close();
  return figure;
}

async function inTextarea(browser: Browser, text: string): Promise<KeyToPaint> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<textarea style="width: 780px; height: 800px"></textarea>');
  await page.locator('textarea').evaluate((field, words) => {
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.value = words;
    field.focus();
    field.setSelectionRange(words.length / 2, words.length / 2);
  }, text);
  const figure = await keyToPaint(page);
  await page.context().close();
  return figure;
}

function textOf(book: Book): string {
  return recordsOf(book, 'minute')
    .flatMap(({ blocks }) => blocks.flatMap(linesIn).map(line => plainText(line)))
    .join('\n');
}
