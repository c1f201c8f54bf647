import type { BrowserContext, Page } from 'playwright-core';
import { DELIVERED_CODES } from '../../../shared/codes/delivered-codes';
import { bookOf } from '../../../shared/model/book';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { chromiumOn } from './chromium-for-bench';
import { dropHeld, holdFile } from './dropped';
import { fillBook } from './fill-book';
import type { PageFigure } from './page-figure';
import { type Steps, stepFigures, taken } from './steps';
import type { Workplace } from './workplace';

const ROUNDS = 2;

/** How many rows the tables have, the baseline first. */
const COUNTS = [50, 3_000] as const;

/** What is done with a table from outside, and how each is told of. */
const WORK = {
  plan: 'read it and compare it with the book',
  accept: 'take it in',
  undo: 'undo that',
  redo: 'do it again',
};
type Done = Steps<keyof typeof WORK>;

/** A kind of table: what it is called, its bytes, and what she does until it is seen. */
interface Kind {
  readonly called: string;
  readonly rows: (count: number) => string;
  /** What is seen once it is compared with the book. */
  readonly seen: RegExp;
  readonly open: (page: Page) => Promise<void>;
  readonly said: RegExp;
}

const LOG: Kind = {
  called: 'a log of actions',
  rows: logOf,
  open: async page => {
    await page
      .locator('dialog[open] button', { hasText: 'Take in its log of actions' })
      .press('Enter');
  },
  seen: /set aside/,
  said: /actions taken in/,
};

const REGISTER: Kind = {
  called: 'a register of changes',
  rows: registerOf,
  open: async () => {},
  seen: /set aside/,
  said: /modifications imported/,
};

/** A log and a register of 3,000 rows taken in while the meetings are shown, beside those of 50. */
export async function incomingTableFigures(at: Workplace): Promise<PageFigure[]> {
  return [...(await figuresOf(at, LOG)), ...(await figuresOf(at, REGISTER))];
}

async function figuresOf(at: Workplace, kind: Kind): Promise<PageFigure[]> {
  const context = await withBook(at);
  const rounds: Done[][] = COUNTS.map(() => []);
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [nth, count] of COUNTS.entries()) {
        const done = await takenIn(context, at.address, kind, count);
        if (round > 0) rounds[nth]?.push(done);
      }
    }
  } finally {
    await context.close();
  }
  const [few = [], many = []] = rounds;
  const words = { ...WORK, plan: `${kind.called} of 3,000 rows: ${WORK.plan}` };
  return stepFigures(words, { few, many }, 'of 50');
}

async function withBook({ root, address, newProfile }: Workplace) {
  const context = await chromiumOn(newProfile());
  const book = bookOf([...demoBook(SIZES.S).records.values(), ...DELIVERED_CODES.slice(0, 1)]);
  const page = await context.newPage();
  await fillBook(page, root, address, book);
  await page.close();
  return context;
}

/** What was taken in is undone, so that the next round finds the book as it was. */
async function takenIn(
  context: BrowserContext,
  address: string,
  kind: Kind,
  count: number,
): Promise<Done> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  await page.locator('.minute-editor').waitFor();
  // What is fetched and looked over after the start is done with.
  await page.waitForTimeout(4_000);
  await page.keyboard.press('Control+Alt+h');
  await page.locator('#desk.meetings-screen').waitFor();
  await holdFile(page, 'table 2018-08-14.csv', new TextEncoder().encode(kind.rows(count)));
  const said = page.locator('.what-was-said');
  const done = {
    plan: await taken(page, async () => {
      await dropHeld(page);
      await kind.open(page);
      await page.locator('.import-foot', { hasText: kind.seen }).waitFor();
      await page.locator('.import-foot button:enabled').waitFor();
    }),
    accept: await taken(page, async () => {
      await page.keyboard.press('Control+Enter');
      await said.filter({ hasText: kind.said }).waitFor();
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }),
    undo: await taken(page, async () => {
      await page.keyboard.press('Control+z');
      await said.filter({ hasText: 'Undo: ' }).waitFor();
    }),
    redo: await taken(page, async () => {
      await page.keyboard.press('Control+Shift+z');
      await said.filter({ hasText: 'Redo: ' }).waitFor();
    }),
  };
  await page.keyboard.press('Control+z');
  await said.filter({ hasText: 'Undo: ' }).waitFor();
  await page.getByText('Saved on this computer').waitFor();
  await page.close();
  return done;
}

function logOf(count: number): string {
  const rows = Array.from({ length: count }, (_, at) =>
    [
      `OLD${1 + (at % 15)}/${String(1 + Math.floor(at / 15)).padStart(2, '0')}`,
      `Write to the members of group ${at} about the new way of counting`,
      at % 3 === 0 ? 'Secretariat' : 'Chair',
      'next meeting',
      `The letter of group ${at} is drafted.`,
      at % 4 === 0 ? 'Closed' : 'Open',
    ].join(','),
  );
  return ['Action Ref,Action description,Action owner,Due date,Progress,Status', ...rows].join(
    '\n',
  );
}

function registerOf(count: number): string {
  const rows = Array.from({ length: count }, (_, at) =>
    [
      `SECMP${String(at + 1).padStart(4, '0')}`,
      `A change of group ${at} to the way of counting`,
      at % 2 === 0 ? 'Refinement' : 'Report Phase',
      `Supplier ${at % 40}`,
      '1 Aug 2018',
      at % 5 === 0 ? 'November 2018 Release' : '',
    ].join(','),
  );
  return ['Mod number,Title,Status,Proposer,Date raised,Target release', ...rows].join('\n');
}
