import type { BrowserContext, Page } from 'playwright-core';
import { linesIn } from '../../../shared/model/block-lines';
import { type Book, recordsOf } from '../../../shared/model/book';
import { plainText } from '../../../shared/model/inline';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { chromiumOn, FREE_FRAMES, freshPage, usableAt } from './chromium-for-bench';
import { fillBook } from './fill-book';
import { keysToPaint } from './key-to-paint';
import { type Percentiles, percentilesOf } from './percentiles';
import type { Workplace } from './workplace';

/** Typing in the middle of a meeting of one size, beside a plain textarea with the same words. */
export interface TypingFigure {
  readonly size: string;
  readonly how: TypedHow;
  readonly editor: Percentiles;
  readonly textarea: Percentiles;
}

/** `free`: frames are drawn as soon as they are ready; `sixty`: sixty times a second. */
export type TypedHow = 'free' | 'sixty';

const ARGUMENTS: { readonly [H in TypedHow]: readonly string[] } = {
  free: FREE_FRAMES,
  sixty: [],
};

/** The two pages take turns, so that a machine that slows down slows both. */
const ROUNDS = 5;
const KEYS = 80;

/** These keys of each page are not counted. */
const WARM_UP = 60;

/** From key to paint in meetings of size S and M, each beside its textarea in the same run. */
export async function typingFigures(workplace: Workplace): Promise<TypingFigure[]> {
  const [small, long] = [demoBook(SIZES.S), demoBook(SIZES.M)];
  return [
    { size: 'S', how: 'free', ...(await besideTextarea(workplace, small, 'free')) },
    { size: 'M', how: 'free', ...(await besideTextarea(workplace, long, 'free')) },
    { size: 'M', how: 'sixty', ...(await besideTextarea(workplace, long, 'sixty')) },
  ];
}

async function besideTextarea(
  { root, address, newProfile }: Workplace,
  book: Book,
  how: TypedHow,
): Promise<Pick<TypingFigure, 'editor' | 'textarea'>> {
  const context = await chromiumOn(newProfile(), ARGUMENTS[how]);
  try {
    await fillBook(await context.newPage(), root, address, book);
    const pages = {
      editor: await inEditor(context, address),
      textarea: await inTextarea(context, book),
    };
    const times = { editor: [] as number[], textarea: [] as number[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const name of ['textarea', 'editor'] as const) {
        const found = await keysToPaint(pages[name], round === 0 ? WARM_UP : KEYS);
        if (round > 0) times[name].push(...found);
      }
    }
    return { editor: percentilesOf(times.editor), textarea: percentilesOf(times.textarea) };
  } finally {
    await context.close();
  }
}

/** The page with the caret in the middle of the meeting. */
export async function inEditor(context: BrowserContext, address: string): Promise<Page> {
  const page = await freshPage(context);
  await page.goto(address);
  await usableAt(page);
  const items = page.locator('.agenda-item');
  await items.nth(Math.floor((await items.count()) / 2)).click();
  await page.locator('.minute-editor:focus').waitFor();
  return page;
}

/** A page with nothing but a textarea, the caret in the middle of the same words. */
export async function inTextarea(context: BrowserContext, book: Book): Promise<Page> {
  const page = await context.newPage();
  await page.setContent('<textarea style="width: 780px; height: 800px"></textarea>');
  await page.locator('textarea').evaluate((field, words) => {
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.value = words;
    field.focus();
    field.setSelectionRange(words.length / 2, words.length / 2);
  }, textOf(book));
  return page;
}

function textOf(book: Book): string {
  return recordsOf(book, 'minute')
    .flatMap(({ blocks }) => blocks.flatMap(linesIn).map(line => plainText(line)))
    .join('\n');
}
