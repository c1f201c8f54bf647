import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { agendaItem } from '../../../shared/model/agenda-item';
import type { Change } from '../../../shared/model/change';
import { meeting } from '../../../shared/model/meeting';
import { minute } from '../../../shared/model/minute';
import { person } from '../../../shared/model/party';
import type { AnyRecord } from '../../../shared/model/record';
import { p, stsc } from '../../support/builders';
import { type ChromiumOnDisk, chromiumOnDisk } from '../chromium-on-disk';
import type { Served } from '../serving';
import { serveStoragePage } from './serve';

/** A person on her own. */
export const ADA = person('ada', 'Ada');

/** A meeting with one item and the words under it. */
export function aMeeting(id: string): AnyRecord[] {
  const itemId = `${id}-item`;
  return [
    meeting({ id, committeeId: 'stsc' }),
    agendaItem({ id: itemId, meetingId: id, place: 1, title: 'Welcome' }),
    minute(itemId, id, [p(`What was said at ${id}.`)]),
  ];
}

/** What most tests keep: a committee, a person and two meetings. */
export const BOOK = [stsc(), ADA, ...aMeeting('m32'), ...aMeeting('m33')];

/** The change that puts these records. */
export function putting(...put: AnyRecord[]): Change {
  return { put, remove: [] };
}

/** Records in the order of their ids. */
export function sorted(records: readonly AnyRecord[]): AnyRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Opens a book in a page. */
export function open(page: Page, book: string) {
  return page.evaluate(name => window.bookOnPage.open(name), book);
}

/** Closes the book that is open in a page. */
export async function close(page: Page): Promise<void> {
  await page.evaluate(() => window.bookOnPage.close());
}

/** The book of a page as it is loaded. */
export function load(page: Page) {
  return page.evaluate(() => window.bookOnPage.load());
}

/** Each meeting as it is brought by index, beside the whole book. */
export function meetingsByIndex(page: Page) {
  return page.evaluate(() => window.bookOnPage.meetingsByIndex());
}

/** The rows of the register as they lie: of actions and of mentions, each in the order of its ids. */
export async function registerRows(page: Page, book: string): Promise<unknown[]> {
  const tables = ['actions', 'mentions'];
  return Promise.all(
    tables.map(table =>
      page.evaluate(([name, of]) => window.rawDatabase.rows(name, of), [book, table] as const),
    ),
  );
}

/** Has the rows of the register made anew from the records, and gives them. */
export async function registerFromNothing(page: Page, book: string): Promise<unknown[]> {
  await close(page);
  await page.evaluate(name => window.rawDatabase.remove(name, 'meta', 'registers'), book);
  await open(page, book);
  return registerRows(page, book);
}

/** Saves a change in a page: its revision, and `saved` or why not. */
export function save(page: Page, change: Change) {
  return page.evaluate(each => window.bookOnPage.save(each), change);
}

/** Brings the second copy up to date: `copied`, or why not. */
export function copy(page: Page): Promise<string> {
  return page.evaluate(() => window.bookOnPage.copy());
}

/** Takes care of both copies, as happens in the background after a start. */
export function tend(page: Page) {
  return page.evaluate(() => window.bookOnPage.tend());
}

/** What was found and mended in the book of a page since it was opened. */
export function found(page: Page) {
  return page.evaluate(() => window.bookOnPage.found);
}

/** What befell the book of a page. */
export function events(page: Page): Promise<string[]> {
  return page.evaluate(() => window.bookOnPage.events);
}

/** The text of a file of the second copy, empty where there is none. */
export async function copied(page: Page, book: string, name: string): Promise<string> {
  const asked = [book, name] as const;
  const text = await page.evaluate(([from, file]) => window.bookOnPage.readCopy(from, file), asked);
  return text ?? '';
}

/** Puts a text in place of a file of the second copy. */
export async function overwriteCopy(
  page: Page,
  book: string,
  name: string,
  text: string,
): Promise<void> {
  await page.evaluate(([to, file, words]) => window.bookOnPage.writeCopy(to, file, words), [
    book,
    name,
    text,
  ] as const);
}

/** Leaves of a file of the second copy only its first half. */
export async function tearCopy(page: Page, book: string, name: string): Promise<void> {
  const text = await copied(page, book, name);
  await overwriteCopy(page, book, name, text.slice(0, text.length / 2));
}

/** Deletes the database, as a browser does that clears data. */
export function wipe(page: Page, book: string): Promise<void> {
  return page.evaluate(name => window.rawDatabase.wipe(name), book);
}

/** A Chromium on a fresh profile, and the page with the storage, for the tests of one file. */
export function storageDesk() {
  let served: Served;
  let profile: string;
  let chromium: ChromiumOnDisk;
  const busy: Page[] = [];
  const idle: Page[] = [];
  let books = 0;

  beforeAll(async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'minutebook-storage-'));
    [served, chromium] = await Promise.all([serveStoragePage(), chromiumOnDisk(profile)]);
  });

  afterAll(async () => {
    await chromium?.kill();
    await served?.stop();
    if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  afterEach(() => {
    idle.push(...busy.splice(0).filter(page => !page.isClosed()));
  });

  /** A page with no book open yet; one of an earlier test is loaded anew. */
  async function blankPage(address = served.address): Promise<Page> {
    const page = idle.pop() ?? (await chromium.newPage());
    busy.push(page);
    await page.goto(address);
    await page.waitForFunction(() => 'bookOnPage' in window);
    return page;
  }

  /** A page that has opened this book, of which nothing had to come back. */
  async function openPage(book: string): Promise<Page> {
    const page = await blankPage();
    expect(await open(page, book)).toEqual({ code: 'opened', restored: [], notices: [] });
    return page;
  }

  /** A page whose book is in both copies and closed again, ready for a fault. */
  async function withBookInBothCopies(book: string): Promise<Page> {
    const page = await openPage(book);
    await save(page, putting(...BOOK));
    expect(await copy(page)).toBe('copied');
    await close(page);
    return page;
  }

  /** Kills the browser with all its pages, and starts another on the same profile. */
  async function killAndRestart(): Promise<void> {
    await chromium.kill();
    chromium = await chromiumOnDisk(profile);
    busy.length = 0;
    idle.length = 0;
  }

  return {
    blankPage,
    openPage,
    withBookInBothCopies,
    killAndRestart,
    /** The name of a book that no test has used. */
    freshBook: () => `book-${++books}`,
    /** The same page as another origin, with a store of its own. */
    otherAddress: () => served.address.replace('127.0.0.1', 'localhost'),
  };
}
