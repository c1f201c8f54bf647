import type { BrowserContext, Page } from 'playwright-core';
import { type Book, recordsOf } from '../../../shared/model/book';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { drop } from '../../e2e/other-machine';
import { median } from '../measure';
import { minutesAsText } from '../minutes-as-text';
import { chromiumOn } from './chromium-for-bench';
import { fillBook } from './fill-book';
import { longestTaskMs } from './longest-task';
import type { PageFigure } from './page-figure';
import type { Workplace } from './workplace';

const ROUNDS = 3;

/** A turn of the page that is longer than this is felt. */
const FELT = 50;

/** What is done with minutes from outside, and how each is told of. */
const WORK = {
  read: 'read minutes of M to be looked at',
  walk: 'go through them by key',
  correct: 'correct 20 lines',
  accept: 'take them in',
} as const;
type Work = keyof typeof WORK;

/** What each took, and the longest turn of the page meanwhile, in milliseconds. */
type Taken = Readonly<Record<Work, { readonly ms: number; readonly longest: number }>>;

/** Minutes of 40,000 words taken in from a text, beside minutes of 3,500. */
export async function incomingFigures(at: Workplace): Promise<PageFigure[]> {
  const [few, many] = await Promise.all([SIZES.S, SIZES.M].map(async size => demoBook(size)));
  if (!few || !many) return [];
  const context = await withBook(at, few);
  try {
    const rounds = { few: [] as Taken[], many: [] as Taken[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const small = await takenIn(context, at.address, textOf(few), `S${round}`);
      const large = await takenIn(context, at.address, textOf(many), `M${round}`);
      if (round === 0) continue;
      rounds.few.push(small);
      rounds.many.push(large);
    }
    return (Object.keys(WORK) as Work[]).flatMap(work => figuresOf(work, rounds.few, rounds.many));
  } finally {
    await context.close();
  }
}

/** The minutes of the last meeting, as those of another committee than the book has. */
function textOf(book: Book): string {
  const meeting = recordsOf(book, 'meeting').at(-1);
  const code = recordsOf(book, 'committee')[0]?.code ?? '';
  return meeting ? minutesAsText(book, meeting.id).replaceAll(code, 'OTHERWG') : '';
}

function figuresOf(work: Work, few: readonly Taken[], many: readonly Taken[]): PageFigure[] {
  const middle = (taken: readonly Taken[], what: 'ms' | 'longest') =>
    median(taken.map(each => each[work][what]));
  const common = { beside: 'of S', unit: 'ms' } as const;
  return [
    {
      what: WORK[work],
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

async function withBook({ root, address, newProfile }: Workplace, book: Book) {
  const context = await chromiumOn(newProfile());
  const page = await context.newPage();
  await fillBook(page, root, address, book);
  await page.close();
  return context;
}

async function takenIn(
  context: BrowserContext,
  address: string,
  text: string,
  code: string,
): Promise<Taken> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  await page.locator('.minute-editor').waitFor();
  // What is fetched and looked over after the start is done with.
  await page.waitForTimeout(4_000);
  await drop(page, `${code}.txt`, new TextEncoder().encode(text));
  const take = page.getByRole('button', { name: 'Take in its minutes or agenda' });
  await take.waitFor();
  const list = page.locator('#incoming-lines:focus');
  const taken = {
    read: await timed(page, async () => {
      await take.press('Enter');
      await list.waitFor();
    }),
    walk: await timed(page, () => pressed(page, 'PageDown', 60)),
    correct: await timed(page, async () => {
      for (let line = 0; line < 20; line += 1) {
        await page.keyboard.press(line % 2 === 0 ? 'x' : 'p');
        await page.keyboard.press('ArrowUp');
      }
    }),
    accept: await timed(page, async () => {
      await list.waitFor();
      await page.keyboard.press('Control+Enter');
      await page.getByText('taken in as').first().waitFor();
    }),
  };
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(1_500);
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

async function pressed(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}
