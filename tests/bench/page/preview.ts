import type { BrowserContext, Page } from 'playwright-core';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { median } from '../measure';
import { chromiumOn, FREE_FRAMES } from './chromium-for-bench';
import { fillBook } from './fill-book';
import { keysToPaint } from './key-to-paint';
import type { PageFigure } from './page-figure';
import { percentilesOf } from './percentiles';
import { longestTaskMs } from './turns';
import { inEditor } from './typing';
import { wholeWayFigures } from './whole-way';
import type { Workplace } from './workplace';

const OPENINGS = 5;
const UPDATES = 8;
const KEYS = 80;
const WARM_UP = 60;
const SHOW = 'Alt+p';
const HIDE = 'Alt+c';

/** What was measured of the pages of a meeting of one size. */
interface OfPages {
  /** From the key to the first page, in a window that had shown none, and in one that had. */
  readonly first: number;
  readonly again: number;
  /** From the last key to the page on which the word stands. */
  readonly followed: number;
  /** The longest turn of the page's thread while words are typed and they follow. */
  readonly longest: number;
  /** From a key to its paint while they follow, p95, and while another panel stands there. */
  readonly key: number;
  readonly keyWithout: number;
}

/** The pages of a meeting of size M beside its text, each figure beside that of one of size S. */
export async function previewFigures(at: Workplace): Promise<PageFigure[]> {
  const [small, long] = [await ofPages(at, 'S'), await ofPages(at, 'M')];
  const figure = (what: string, of: keyof OfPages, most: number): PageFigure => ({
    what,
    value: long[of],
    baseline: small[of],
    beside: 'of size S',
    unit: 'ms',
    target: { most },
  });
  return [
    figure('first page of M, the worker not yet begun', 'first', 4_000),
    figure('first page of M again', 'again', 1_500),
    figure('a word in M until it stands on its page', 'followed', 2_000),
    figure('longest turn of the page while the pages of M follow', 'longest', 50),
    {
      what: 'a key in M while its pages follow, p95',
      value: long.key,
      baseline: long.keyWithout,
      beside: 'without pages',
      unit: 'ms',
      target: { ratio: 1.5 },
    },
    ...(await wholeWayFigures(at)),
  ];
}

async function ofPages(at: Workplace, size: 'S' | 'M'): Promise<OfPages> {
  const context = await chromiumOn(at.newProfile(), FREE_FRAMES);
  try {
    await fillBook(await context.newPage(), at.root, at.address, demoBook(SIZES[size]));
    const first: number[] = [];
    for (let turn = 0; turn < OPENINGS; turn += 1) first.push(await firstPage(context, at));
    const page = await inEditor(context, at.address);
    await keysToPaint(page, WARM_UP);
    const keyWithout = percentilesOf(await keysToPaint(page, KEYS)).p95;
    await shownMs(page);
    const again: number[] = [];
    for (let turn = 0; turn < OPENINGS; turn += 1) {
      await page.keyboard.press(HIDE);
      again.push(await shownMs(page));
    }
    await page.locator('.minute-editor').focus();
    const key = percentilesOf(await keysToPaint(page, KEYS)).p95;
    const followed: number[] = [];
    const longest = await longestTaskMs(page, async () => {
      for (let turn = 0; turn < UPDATES; turn += 1) followed.push(await followedMs(page, turn));
    });
    return {
      first: median(first),
      again: median(again),
      followed: median(followed),
      longest,
      key,
      keyWithout,
    };
  } finally {
    await context.close();
  }
}

async function firstPage(context: BrowserContext, { address }: Workplace): Promise<number> {
  const page = await inEditor(context, address);
  await page.waitForTimeout(1_500);
  const ms = await shownMs(page);
  await page.close();
  return ms;
}

/** From the key that shows the pages to the first that is drawn, with its words. */
async function shownMs(page: Page): Promise<number> {
  const begun = await page.evaluate(() => performance.now());
  await page.keyboard.press(SHOW);
  await page.locator('.preview-words').first().waitFor();
  return (await page.evaluate(() => performance.now())) - begun;
}

/** Types a word that stands nowhere, and waits for the page that has it. */
async function followedMs(page: Page, turn: number): Promise<number> {
  const word = `wordnumber${turn}x`;
  await page.keyboard.type(`${word} `, { delay: 45 });
  const begun = await page.evaluate(() => performance.now());
  await page.waitForFunction(
    wanted =>
      [...document.querySelectorAll('.preview-words')].some(each =>
        each.textContent?.includes(wanted),
      ),
    word,
  );
  return (await page.evaluate(() => performance.now())) - begun;
}
