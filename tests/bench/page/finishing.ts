import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { type Book, recordsOf } from '../../../shared/model/book';
import { apply } from '../../../shared/model/change';
import { minutesNow } from '../../../shared/versions/minutes-now';
import { toDocx } from '../../../shared/word/to-docx';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { byPalette } from './by-palette';
import { chromiumOn } from './chromium-for-bench';
import { dropHeld, holdFile } from './dropped';
import { fillBook } from './fill-book';
import type { PageFigure } from './page-figure';
import { type Steps, stepFigures, taken } from './steps';
import type { Workplace } from './workplace';

const ROUNDS = 2;

/** So many paragraphs the Chair changed in her copy, where the minutes have so many. */
const EDITS = 124;

/** The way of the minutes from draft to approved, and what is done with their versions on it. */
const WORK = {
  keep: 'keep a version of M by hand',
  toChair: 'send them to the Chair',
  copy: 'read her edited copy',
  take: `put ${EDITS} changes of it into the minutes`,
  compare: 'compare with what she was sent',
  revisions: 'write the Word file with revisions',
  circulate: 'circulate them',
  approve: 'approve and lock them',
  seal: 'show the seal on the review',
  undo: 'undo the approval',
};
type Done = Steps<keyof typeof WORK>;

/** From draft to approved with a meeting of size M, beside one of size S. */
export async function finishingFigures(at: Workplace): Promise<PageFigure[]> {
  const [few, many] = [await roundsOf(at, 'S'), await roundsOf(at, 'M')];
  return stepFigures(WORK, { few, many }, 'of S');
}

async function roundsOf(at: Workplace, size: 'S' | 'M'): Promise<Done[]> {
  const book = asDraft(demoBook(SIZES[size]));
  const copy = await editedCopy(book);
  const rounds: Done[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await chromiumOn(at.newProfile());
    try {
      await fillBook(await context.newPage(), at.root, at.address, book);
      rounds.push(await finished(context, at.address, copy));
    } finally {
      await context.close();
    }
  }
  return rounds;
}

/** The minutes are written, and nobody has them yet. */
function asDraft(book: Book): Book {
  const put = recordsOf(book, 'meeting').map(meeting => ({ ...meeting, state: 'draft' as const }));
  return apply(book, { put, remove: [] });
}

async function finished(context: BrowserContext, address: string, copy: Uint8Array): Promise<Done> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  await page.locator('.minute-editor').waitFor();
  // What is fetched and looked over after the start is done with.
  await page.waitForTimeout(4_000);
  return { ...(await withTheChair(page, copy)), ...(await outAndApproved(page)) };
}

async function withTheChair(page: Page, copy: Uint8Array) {
  await holdFile(page, 'From the Chair.docx', copy);
  return {
    keep: await taken(page, async () => {
      await byPalette(page, 'keep a version');
      await told(page, '.what-was-said', 'are kept as they stand now');
    }),
    toChair: await taken(page, async () => {
      await page.keyboard.press('Control+Alt+Shift+1');
      await told(page, '.what-was-said', 'are with the Chair');
    }),
    copy: await taken(page, async () => {
      await dropHeld(page);
      await page.locator('dialog[open] button', { hasText: 'See what was changed' }).press('Enter');
      await told(page, '.edited-head', 'to decide');
    }),
    take: await taken(page, async () => {
      await page.locator('.edited-list').focus();
      await page.keyboard.press('a');
      await page.keyboard.press('Control+Enter');
      await told(page, '.what-was-said', 'from From the Chair.docx');
    }),
    compare: await taken(page, async () => {
      await byPalette(page, 'compare versions');
      await page.locator('.compare-change').first().waitFor();
    }),
  };
}

async function outAndApproved(page: Page) {
  return {
    revisions: await taken(page, async () => {
      const file = page.waitForEvent('download');
      await page.locator('dialog[open] button', { hasText: 'Word with revisions' }).press('Enter');
      await file;
      await page.keyboard.press('Escape');
    }),
    circulate: await taken(page, async () => {
      await page.keyboard.press('Control+Alt+Shift+2');
      await told(page, '.what-was-said', 'are circulated');
    }),
    approve: await taken(page, async () => {
      await page.keyboard.press('Control+Alt+Shift+3');
      await page.locator('dialog[open] input').waitFor();
      await page.keyboard.type('by corr');
      await page.keyboard.press('Enter');
      await told(page, '.what-was-said', 'are approved, and locked');
    }),
    seal: await taken(page, async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+e');
      await told(page, '.states-seal', 'as approved.');
    }),
    undo: await taken(page, () => page.keyboard.press('Control+z')),
  };
}

/** Looked for in one place: to look for words on the whole page takes the page's own time. */
async function told(page: Page, where: string, words: string): Promise<void> {
  await page.locator(where, { hasText: words }).first().waitFor();
}

/** A Word file of the minutes in which the Chair added words to many paragraphs, one here, one there. */
async function editedCopy(book: Book): Promise<Uint8Array> {
  const report = minutesNow(book, recordsOf(book, 'meeting')[0]?.id ?? '');
  if (!report) throw new Error('The book has no minutes.');
  const parts = unzipSync((await toDocx(report)).value);
  const body = parts['word/document.xml'];
  if (!body) throw new Error('The file has no body.');
  return zipSync({ ...parts, 'word/document.xml': strToU8(edited(strFromU8(body))) });
}

function edited(xml: string): string {
  const isText = (paragraph: string) => paragraph.includes('w:val="BodyText"');
  const count = (xml.match(PARAGRAPH) ?? []).filter(isText).length;
  const each = Math.max(1, Math.floor(count / EDITS));
  let at = -1;
  return xml.replace(PARAGRAPH, paragraph => {
    if (!isText(paragraph)) return paragraph;
    at += 1;
    const isEdited = at % each === 0 && at < each * EDITS;
    return isEdited ? paragraph.replace(/<\/w:t>(?!.*<\/w:t>)/s, ' as was said</w:t>') : paragraph;
  });
}

const PARAGRAPH = /<w:p>.*?<\/w:p>/gs;
