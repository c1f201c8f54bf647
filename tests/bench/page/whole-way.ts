import type { BrowserContext, Page } from 'playwright-core';
import { recordsOf } from '../../../shared/model/book';
import type { Id } from '../../../shared/model/id';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { chromiumOn } from './chromium-for-bench';
import { fillBook } from './fill-book';
import type { PageFigure } from './page-figure';
import { type Steps, stepFigures, taken } from './steps';
import { typedKeys } from './typed-keys';
import type { Workplace } from './workplace';

const ROUNDS = 2;

const KEYS = 80;

/** So long each page is seen. Milliseconds. */
const LOOK = 60;

/** A fast typist's pace, in milliseconds from key to key. */
const PACE = 45;

/** Every step of the way on which she sees the pages, in the order in which they are taken. */
const WORK = {
  open: 'open M from the list of meetings',
  through: 'go through M item by item',
  pages: 'open its pages beside the text',
  typing: 'type while they follow',
  scroll: 'scroll through all of them',
  review: 'open Review and export',
  reviewed: 'scroll through the pages there',
  public: 'show the public version',
  print: 'get the pages ready to print',
  back: 'go back to the sheet',
  style: 'open the settings with the pages of the house style',
  changed: 'change the house style, and see it',
  home: 'go from there to the sheet',
};
type Done = Steps<keyof typeof WORK>;

/** The whole way on which the pages of a meeting of size M are seen, beside one of size S. */
export async function wholeWayFigures(at: Workplace): Promise<PageFigure[]> {
  const [few, many] = [await roundsOf(at, 'S'), await roundsOf(at, 'M')];
  return stepFigures(WORK, { few, many }, 'of S');
}

/** All rounds after the first, in which the browser compiles what it is given. */
async function roundsOf(at: Workplace, size: 'S' | 'M'): Promise<Done[]> {
  const book = demoBook(SIZES[size]);
  const context = await chromiumOn(at.newProfile());
  try {
    await fillBook(await context.newPage(), at.root, at.address, book);
    const rounds: Done[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      rounds.push(await walked(context, at.address, recordsOf(book, 'meeting')[0]?.id ?? ''));
    }
    return rounds.slice(1);
  } finally {
    await context.close();
  }
}

async function walked(context: BrowserContext, address: string, meetingId: Id): Promise<Done> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(`${address}#meetings`);
  await page.locator('.meetings-screen').waitFor();
  // What is fetched and looked over after the start is done with.
  await page.waitForTimeout(4_000);
  const done = { ...(await besideText(page, meetingId)), ...(await toReview(page)) };
  await page.close();
  return done;
}

async function besideText(page: Page, meetingId: Id) {
  return {
    open: await taken(page, async () => {
      await page.evaluate(id => {
        location.hash = `meeting:${id}`;
      }, meetingId);
      await page.locator('.minute-editor').waitFor();
    }),
    through: await taken(page, () => pressed(page, 'Alt+ArrowDown', 20)),
    pages: await taken(page, async () => {
      await page.keyboard.press('Alt+p');
      await firstPage(page);
    }),
    typing: await taken(page, () => typeOn(page)),
    scroll: await taken(page, () => throughPages(page)),
  };
}

async function toReview(page: Page) {
  const review = page.locator('.review-screen');
  const style = page.locator('.style-pages');
  return {
    review: await taken(page, async () => {
      await page.keyboard.press('Control+e');
      await firstPage(page, '.review-screen');
      await page.locator('.checks-say', { hasText: /to look at/ }).waitFor();
    }),
    reviewed: await taken(page, () => throughPages(page)),
    public: await taken(page, async () => {
      await page.getByRole('radio', { name: 'Public' }).check();
      await firstPage(page, '.review-screen');
    }),
    print: await taken(page, async () => {
      await page.keyboard.press('Control+p');
      await page.locator('.print-place canvas').first().waitFor({ state: 'attached' });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    }),
    back: await taken(page, async () => {
      await page.keyboard.press('Control+e');
      await page.locator('.minute-editor').waitFor();
      await review.waitFor({ state: 'detached' });
    }),
    style: await taken(page, async () => {
      await page.keyboard.press('Control+,');
      await style.evaluate(part => part.scrollIntoView({ block: 'start' }));
      await firstPage(page, '.style-pages');
    }),
    changed: await taken(page, async () => {
      await page.getByRole('combobox', { name: 'Paper' }).selectOption('Letter');
      await page.getByRole('combobox', { name: 'Paper' }).selectOption('A4');
    }),
    home: await taken(page, async () => {
      await page.keyboard.press('Alt+b');
      await page.locator('.minute-editor').waitFor();
    }),
  };
}

async function firstPage(page: Page, where = ''): Promise<void> {
  await page.locator(`${where} .preview-words`).first().waitFor();
}

async function pressed(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

async function typeOn(page: Page): Promise<void> {
  await page.locator('.minute-editor').focus();
  for (const key of typedKeys(KEYS)) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PACE);
  }
}

/** Page by page to the last, each for as long as it takes to look at it. */
async function throughPages(page: Page): Promise<void> {
  const room = page.locator('.preview-room');
  await room.focus();
  await page.keyboard.press('Home');
  const count = await page.locator('.preview-page').count();
  for (let at = 1; at < count; at += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(LOOK);
  }
}
