import type { BrowserContext, Page } from 'playwright-core';
import { type Book, recordsOf } from '../../../shared/model/book';
import { meetingsOf } from '../../../shared/registers/meetings';
import { bookSince } from '../../demo-book/book-since';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { median } from '../measure';
import { byPalette } from './by-palette';
import { chromiumOn } from './chromium-for-bench';
import { fillBook } from './fill-book';
import type { PageFigure } from './page-figure';
import { searchingFigures } from './searching';
import { taken } from './steps';
import { longestTaskMs } from './turns';
import type { Workplace } from './workplace';

const ROUNDS = 7;

/** So many meetings raise 150 actions. */
const MEETINGS_OF_150 = 12;
const MEETINGS_OF_TEN_YEARS = 120;

/** A turn of the page that is longer than this is a long task. https://w3c.github.io/longtasks/ */
const LONG_TASK = 50;

/** The clerk has begun a second after the start, and has read what it kept of a hundred years. */
const SETTLED = 8_000;

/** What is done in the register, and how each is told of. */
const WORK = {
  open: 'open the action register',
  all: 'all actions, closed ones too',
  sort: 'in the order of their owners',
  scroll: 'scroll through all of it',
  xlsx: 'write all of it as a workbook',
  csv: 'write all of it as values with commas',
  docx: 'write all of it as Word',
  chase: 'write the chase list as a workbook',
} as const;
type Work = keyof typeof WORK;

/** What each took, and the longest turn of the page meanwhile, in milliseconds. */
type Done = Readonly<Record<Work, { readonly ms: number; readonly longest: number }>>;

/**
 * Work in the action register of a hundred years, 15,000 actions, beside one of 150; and searches of a
 * hundred years beside ten.
 */
export async function acrossFigures(at: Workplace): Promise<PageFigure[]> {
  const whole = demoBook(SIZES.XL);
  const meetings = recordsOf(whole, 'committee').flatMap(({ id }) => meetingsOf(whole, id));
  const since = (count: number) => bookSince(whole, meetings.at(-count)?.id ?? '');
  const contexts: BrowserContext[] = [];
  const filled = async (book: Book) => {
    const context = await chromiumOn(at.newProfile());
    contexts.push(context);
    await fillBook(await context.newPage(), at.root, at.address, book);
    return context;
  };
  try {
    const [few, hundred] = [await filled(since(MEETINGS_OF_150)), await filled(whole)];
    const registers = await registerFiguresOf(at, few, hundred);
    const ten = await filled(since(MEETINGS_OF_TEN_YEARS));
    return [...registers, ...(await searchingFigures(at, { ten, hundred }))];
  } finally {
    for (const context of contexts) await context.close();
  }
}

async function registerFiguresOf(
  { address }: Workplace,
  few: BrowserContext,
  many: BrowserContext,
): Promise<PageFigure[]> {
  const [small, large]: [Done[], Done[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [ofFew, ofMany] = [await inRegister(few, address), await inRegister(many, address)];
    if (round === 0) continue;
    small.push(ofFew);
    large.push(ofMany);
  }
  return (Object.keys(WORK) as Work[]).flatMap(work => figuresOf(work, small, large));
}

function figuresOf(work: Work, small: readonly Done[], large: readonly Done[]): PageFigure[] {
  const middle = (taken: readonly Done[], what: 'ms' | 'longest') =>
    median(taken.map(each => each[work][what]));
  const common = { beside: 'of 150', unit: 'ms' } as const;
  return [
    {
      what: `${WORK[work]}, of 15,000`,
      value: middle(large, 'ms'),
      baseline: middle(small, 'ms'),
      target: work === 'open' ? { ratio: 1.5 } : null,
      ...common,
    },
    {
      what: 'longest turn of the page meanwhile',
      value: middle(large, 'longest'),
      baseline: middle(small, 'longest'),
      target: { most: LONG_TASK },
      ...common,
    },
  ];
}

async function inRegister(context: BrowserContext, address: string): Promise<Done> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.minute-editor').waitFor();
  // What is read and fetched after a start is done with by then.
  await page.waitForTimeout(SETTLED);
  const done = {
    open: await timed(page, '.register-row th', () => page.keyboard.press('Control+Alt+1')),
    all: await timed(page, '.register-row .mark-closed', () =>
      page.getByRole('radio', { name: /^All/ }).check(),
    ),
    sort: await timed(page, '[aria-sort=ascending]', () =>
      page.locator('.register-sort').filter({ hasText: 'Owner' }).click(),
    ),
    scroll: await timed(page, '.register-row th', () => wheel(page)),
    xlsx: await taken(page, () => writtenAs(page, 'Excel')),
    csv: await taken(page, () => writtenAs(page, 'CSV')),
    docx: await taken(page, () => writtenAs(page, 'Word')),
    chase: await taken(page, () => chased(page)),
  };
  await page.close();
  return done;
}

/** Until what was asked for is drawn; the longest turn is that of the second after it, too. */
async function timed(page: Page, shown: string, doing: () => Promise<unknown>) {
  let ms = 0;
  const longest = await longestTaskMs(page, async () => {
    await page.evaluate(noteWhenDrawn, shown);
    await doing();
    ms = await page.evaluate(() => window.drawnAfter);
    await page.waitForTimeout(1_000);
  });
  return { ms, longest };
}

async function wheel(page: Page): Promise<void> {
  await page.mouse.move(500, 600);
  for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, 2_000);
  await page.locator('.register-row').first().focus();
  await page.keyboard.press('End');
}

/** Writes the whole register in one format, until the file has come. */
async function writtenAs(page: Page, format: string): Promise<void> {
  await page.keyboard.press('Control+Shift+y');
  await page.locator('dialog[open] label', { hasText: 'The whole register' }).click();
  await page.locator('dialog[open] label', { hasText: format }).click();
  await withFile(page, () => page.keyboard.press('Control+Enter'));
}

async function chased(page: Page): Promise<void> {
  await byPalette(page, 'chase list');
  const excel = page.locator('.chase-ways button', { hasText: 'Excel' });
  await withFile(page, () => excel.press('Enter'));
}

async function withFile(page: Page, doing: () => Promise<void>): Promise<void> {
  const file = page.waitForEvent('download');
  await doing();
  await file;
}

declare global {
  interface Window {
    drawnAfter: Promise<number>;
  }
}

/** From the next key or press of the pointer to the first turn after the frame that shows it. */
function noteWhenDrawn(selector: string): void {
  window.drawnAfter = new Promise(resolve => {
    const begin = ({ timeStamp }: Event) => {
      const look = () => {
        if (!document.querySelector(selector)) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - timeStamp);
        return port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', begin, { capture: true, once: true });
    addEventListener('pointerdown', begin, { capture: true, once: true });
    addEventListener('wheel', begin, { capture: true, once: true });
  });
}
