import type { BrowserContext, Page } from 'playwright-core';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { chromiumOn, FREE_FRAMES, freshPage, usableAt } from './chromium-for-bench';
import { fillBook } from './fill-book';
import { inTurn } from './in-turn';
import { keysToPaint } from './key-to-paint';
import type { PageFigure } from './page-figure';
import { percentilesOf } from './percentiles';
import { withClerk, withoutClerk } from './without-clerk';
import type { Workplace } from './workplace';

/** The pages take turns, so that a machine that slows down slows both. */
const ROUNDS = 8;
const KEYS = 80;

/** These keys of each page are not counted. */
const WARM_UP = 60;

const STARTS = 15;

/** What the page does with a clerk beside it, and without one, in the same run. */
const HOW = { with: withClerk, without: withoutClerk } as const;
type How = keyof typeof HOW;

/** Typing in a meeting of size M, and starting with ten years, beside the same without a clerk. */
export async function clerkFigures(at: Workplace): Promise<PageFigure[]> {
  const common = { beside: 'without a clerk', unit: 'ms', target: { ratio: 1.1 } } as const;
  const typed = await typing(at);
  const started = await starting(at);
  return [
    {
      what: 'a key in M while the index follows, p95',
      value: typed.with,
      baseline: typed.without,
      ...common,
    },
    {
      what: 'start to usable, 120 meetings',
      value: started.with,
      baseline: started.without,
      ...common,
    },
  ];
}

async function typing(at: Workplace): Promise<Record<How, number>> {
  const context = await chromiumOn(at.newProfile(), FREE_FRAMES);
  try {
    await fillBook(await context.newPage(), at.root, at.address, demoBook(SIZES.M));
    const times: Record<How, number[]> = { with: [], without: [] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const how of ['without', 'with'] as const) {
        const page = await inEditor(context, at.address, how);
        await keysToPaint(page, WARM_UP);
        const found = await keysToPaint(page, KEYS);
        if (round > 0) times[how].push(...found);
        await page.close();
      }
    }
    return { with: percentilesOf(times.with).p95, without: percentilesOf(times.without).p95 };
  } finally {
    await context.close();
  }
}

/** The page with the caret in the middle of the meeting, once the clerk has read the book. */
async function inEditor(context: BrowserContext, address: string, how: How): Promise<Page> {
  const page = await freshPage(context);
  await HOW[how](page);
  await page.goto(address);
  await usableAt(page);
  await page.waitForTimeout(4_000);
  const items = page.locator('.agenda-item');
  await items.nth(Math.floor((await items.count()) / 2)).click();
  await page.locator('.minute-editor:focus').waitFor();
  return page;
}

async function starting(at: Workplace): Promise<Record<How, number>> {
  const context = await chromiumOn(at.newProfile());
  try {
    await fillBook(await context.newPage(), at.root, at.address, demoBook(SIZES.L));
    const turn = (how: How) => async () => {
      const page = await freshPage(context);
      await HOW[how](page);
      await page.goto(at.address);
      const ms = await usableAt(page);
      // The clerk begins after that: what it does then must not slow the next start.
      await page.waitForTimeout(2_500);
      await page.close();
      return ms;
    };
    return await inTurn({ with: turn('with'), without: turn('without') }, STARTS, 2);
  } finally {
    await context.close();
  }
}
