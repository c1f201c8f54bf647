import type { BrowserContext, Page } from 'playwright-core';
import { type Book, recordsOf } from '../../../shared/model/book';
import { apply } from '../../../shared/model/change';
import type { Id } from '../../../shared/model/id';
import { minutesNow } from '../../../shared/versions/minutes-now';
import { toDocx } from '../../../shared/word/to-docx';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { minutesAsText } from '../minutes-as-text';
import { chromiumOn } from './chromium-for-bench';
import { dropHeld, holdFile } from './dropped';
import { fillBook } from './fill-book';
import type { PageFigure } from './page-figure';
import { type Steps, stepFigures, taken } from './steps';
import type { Workplace } from './workplace';

const ROUNDS = 2;

/** What is done with minutes from outside, and how each is told of. */
const WORK = {
  drop: 'drop minutes of M',
  read: 'read them to be looked at',
  walk: 'go through them by key',
  correct: 'correct 20 lines',
  accept: 'take them in',
  undo: 'undo that',
};
type Done = Steps<keyof typeof WORK>;

/** A file of minutes that is dropped onto the window. */
interface Dropped {
  readonly ending: 'txt' | 'docx';
  readonly bytes: Uint8Array;
}

/** Minutes of 40,000 words taken in from a text and from a Word file, beside minutes of 3,500. */
export async function incomingFigures(at: Workplace): Promise<PageFigure[]> {
  const [few, many] = [demoBook(SIZES.S), demoBook(SIZES.M)];
  const context = await withBook(at, few);
  try {
    const texts = await figuresOf(context, at, textOf(few), textOf(many));
    const words = await figuresOf(context, at, await wordOf(few), await wordOf(many));
    return [...texts, ...words];
  } finally {
    await context.close();
  }
}

/** Small and large minutes in turn, so that a machine that slows down slows both. */
async function figuresOf(
  context: BrowserContext,
  { address }: Workplace,
  few: Dropped,
  many: Dropped,
): Promise<PageFigure[]> {
  const rounds = { few: [] as Done[], many: [] as Done[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const small = await takenIn(context, address, few, `S${round}`);
    const large = await takenIn(context, address, many, `M${round}`);
    if (round === 0) continue;
    rounds.few.push(small);
    rounds.many.push(large);
  }
  return stepFigures(inFormat(few.ending), rounds, 'of S');
}

function inFormat(ending: Dropped['ending']): typeof WORK {
  return { ...WORK, drop: `${WORK.drop} as ${ending}` };
}

/** Of another committee than the book has: no copy of its minutes, but minutes that are new to it. */
const OTHER = 'OTHERWG';

/** A number that no meeting of the book has. */
const UNUSED = '77';

/** The minutes of the last meeting as a text. */
function textOf(book: Book): Dropped {
  const text = minutesAsText(book, lastMeetingId(book)).replaceAll(codeOf(book), OTHER);
  return { ending: 'txt', bytes: new TextEncoder().encode(text) };
}

/** The same as a Word file, with their tables and footnotes. */
async function wordOf(book: Book): Promise<Dropped> {
  const [committee] = recordsOf(book, 'committee');
  if (!committee) throw new Error('The book has no committee.');
  const meetings = recordsOf(book, 'meeting').map(each => ({ ...each, number: UNUSED }));
  const put = [{ ...committee, code: OTHER }, ...meetings];
  const ofOther = apply(book, { put, remove: [] });
  const report = minutesNow(ofOther, lastMeetingId(book));
  if (!report) throw new Error('The book has no such minutes.');
  return { ending: 'docx', bytes: (await toDocx(report)).value };
}

function lastMeetingId(book: Book): Id {
  return recordsOf(book, 'meeting').at(-1)?.id ?? '';
}

function codeOf(book: Book): string {
  return recordsOf(book, 'committee')[0]?.code ?? '';
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
  { ending, bytes }: Dropped,
  name: string,
): Promise<Done> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  await page.locator('.minute-editor').waitFor();
  // What is fetched and looked over after the start is done with.
  await page.waitForTimeout(4_000);
  const take = page.locator('dialog[open] button', { hasText: 'Take in its minutes or agenda' });
  const list = page.locator('#incoming-lines:focus');
  await holdFile(page, `${name}.${ending}`, bytes);
  const done = {
    drop: await taken(page, async () => {
      await dropHeld(page);
      await take.waitFor();
    }),
    read: await taken(page, async () => {
      await take.press('Enter');
      await list.waitFor();
    }),
    walk: await taken(page, () => pressed(page, 'PageDown', 60)),
    correct: await taken(page, async () => {
      for (let line = 0; line < 20; line += 1) {
        await page.keyboard.press(line % 2 === 0 ? 'x' : 'p');
        await page.keyboard.press('ArrowUp');
      }
    }),
    accept: await taken(page, async () => {
      await list.waitFor();
      await page.keyboard.press('Control+Enter');
      await page.locator('.what-was-said', { hasText: 'taken in as' }).waitFor();
    }),
    undo: await taken(page, () => page.keyboard.press('Control+z')),
  };
  await page.close();
  return done;
}

async function pressed(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}
