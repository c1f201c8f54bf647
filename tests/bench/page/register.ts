import type { BrowserContext, Page } from 'playwright-core';
import { bookOf } from '../../../shared/model/book';
import { demoBook } from '../../demo-book/demo-book';
import { demoRegister } from '../../demo-book/demo-register';
import { SIZES } from '../../demo-book/sizes';
import { median } from '../measure';
import { chromiumOn } from './chromium-for-bench';
import { fillBook } from './fill-book';
import type { PageFigure } from './page-figure';
import { longestTaskMs } from './turns';
import type { Workplace } from './workplace';

const ROUNDS = 3;

/** How many modifications the registers hold, the baseline first. */
const COUNTS = [50, 5_000] as const;

/** A turn of the page that is longer than this is felt. */
const FELT = 50;

/** What is done with the register, and how each is told of. */
const WORK = {
  open: 'open Changes',
  scroll: 'scroll the board',
  table: 'scroll the table',
  find: 'look for words',
  move: 'move a card',
} as const;
type Work = keyof typeof WORK;

/** What each took, and the longest turn of the page meanwhile, in milliseconds. */
type Taken = Readonly<Record<Work, { readonly ms: number; readonly longest: number }>>;

/** Work in a register of 5,000 modifications beside one of 50. */
export async function registerFigures(at: Workplace): Promise<PageFigure[]> {
  const contexts = await Promise.all(COUNTS.map(count => withRegister(at, count)));
  try {
    const rounds: Taken[][] = COUNTS.map(() => []);
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [nth, context] of contexts.entries()) {
        const taken = await inRegister(context, at.address);
        if (round > 0) rounds[nth]?.push(taken);
      }
    }
    const [few = [], many = []] = rounds;
    return (Object.keys(WORK) as Work[]).flatMap(work => figuresOf(work, few, many));
  } finally {
    for (const context of contexts) await context.close();
  }
}

function figuresOf(work: Work, few: readonly Taken[], many: readonly Taken[]): PageFigure[] {
  const middle = (taken: readonly Taken[], what: 'ms' | 'longest') =>
    median(taken.map(each => each[work][what]));
  const common = { beside: 'with 50', unit: 'ms' } as const;
  return [
    {
      what: `${WORK[work]} with 5,000`,
      value: middle(many, 'ms'),
      baseline: middle(few, 'ms'),
      target: null,
      ...common,
    },
    {
      what: 'longest turn of the page meanwhile',
      value: middle(many, 'longest'),
      baseline: middle(few, 'longest'),
      target: { most: FELT },
      ...common,
    },
  ];
}

async function withRegister({ root, address, newProfile }: Workplace, count: number) {
  const context = await chromiumOn(newProfile());
  const meetings = [...demoBook(SIZES.S).records.values()];
  const book = bookOf([...meetings, ...demoRegister(count)]);
  const page = await context.newPage();
  await fillBook(page, root, address, book);
  await page.close();
  return context;
}

async function inRegister(context: BrowserContext, address: string): Promise<Taken> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.minute-editor').waitFor();
  // What is fetched and looked over after the start is done with.
  await page.waitForTimeout(4_000);
  const card = page.locator('.change-card').first();
  const taken = {
    open: await timed(page, async () => {
      await page.keyboard.press('Control+Alt+v');
      await card.waitFor();
    }),
    scroll: await timed(page, () => wheel(page)),
    find: await timed(page, () => lookFor(page)),
    move: await timed(page, () => moveACard(page)),
    table: await timed(page, async () => {
      await page.getByLabel('Table').check();
      await page.locator('.changes .plain-table').waitFor();
      await wheel(page);
    }),
  };
  await page.close();
  return taken;
}

async function timed(page: Page, doing: () => Promise<void>) {
  let ms = 0;
  const longest = await longestTaskMs(page, async () => {
    const begun = performance.now();
    await doing();
    ms = performance.now() - begun;
    // What follows the work belongs to it: saving, and the second copy within a second.
    await page.waitForTimeout(1_500);
  });
  return { ms, longest };
}

async function wheel(page: Page): Promise<void> {
  await page.mouse.move(700, 600);
  for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 400);
  await page.waitForTimeout(200);
}

async function lookFor(page: Page): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('secmp0042', { delay: 30 });
  await page.getByText(/^1 of /).waitFor();
}

/** The one that was found goes to the stage beside it, and comes back into the whole board. */
async function moveACard(page: Page): Promise<void> {
  await page.locator('.change-card').press('Shift+ArrowRight');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Delete');
  await page.getByText(/^\d+ modifications$/).waitFor();
}
