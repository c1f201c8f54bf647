import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isRefusal, readBook } from '../../shared/model/book';
import { minute } from '../../shared/model/minute';
import { person } from '../../shared/model/party';
import { p } from '../support/builders';
import { noChromium } from './chromium';
import {
  ADA,
  aMeeting,
  BOOK,
  close,
  copied,
  copy,
  found,
  load,
  open,
  overwriteCopy,
  putting,
  save,
  sorted,
  storageDesk,
  tearCopy,
  tend,
} from './storage-page/desk';

/** A row under the id of a minute that no check lets through. */
const BAD = { id: 'm33-item.minute', kind: 'minute', itemId: 'm33-item', meetingId: 'm33' };

/** Puts a row behind the storage's back, as a fault does. */
function putRaw(page: Page, book: string, row: object): Promise<void> {
  return page.evaluate(([name, each]) => window.rawDatabase.put(name, 'records', each), [
    book,
    row,
  ] as const);
}

/** Removes a row behind the storage's back. */
function removeRaw(page: Page, book: string, id: string): Promise<void> {
  return page.evaluate(([name, key]) => window.rawDatabase.remove(name, 'records', key), [
    book,
    id,
  ] as const);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** So many times, beginning so long ago and so far apart, in milliseconds. */
function spread(count: number, ago: number, apart: number): string[] {
  const from = Date.now() - ago;
  return Array.from({ length: count }, (_, at) => new Date(from + at * apart).toISOString());
}

/** A journal of changes of one minute, one at each of these times. */
function journalOf(times: readonly string[]) {
  const said = (at: number) => minute('m33-item', 'm33', [p(`Words ${at}.`)]);
  return times.map((time, at) => ({
    revision: at + 1,
    time,
    parts: ['m33'],
    change: putting(said(at + 1)),
    inverse: putting(said(at)),
  }));
}

describe.skipIf(noChromium)(
  `a book that is looked after${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const desk = storageDesk();

    test('where nothing is wrong nothing is found, and no file is written', async () => {
      const book = desk.freshBook();
      await desk.withBookInBothCopies(book);
      const page = await desk.openPage(book);
      const before = await copied(page, book, 'manifest.json');
      expect(await tend(page)).toEqual({ gone: [], kept: [] });
      expect(await found(page)).toEqual([]);
      expect(await copied(page, book, 'manifest.json')).toBe(before);
    });

    test('a record that cannot be read is repaired from the second copy', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await putRaw(page, book, BAD);
      await open(page, book);
      expect((await load(page)).setAside).toHaveLength(1);
      await tend(page);
      expect((await found(page)).flatMap(({ restored }) => restored)).toMatchObject([
        { id: 'm33-item.minute', blocks: [p('What was said at m33.')] },
      ]);
      const { records, setAside } = await load(page);
      expect(sorted(records)).toEqual(sorted(BOOK));
      expect(setAside).toEqual([]);
    });

    test('what is typed in a meeting with a bad record does not cost the second copy its sound one', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await putRaw(page, book, BAD);
      await open(page, book);
      await save(page, putting(...aMeeting('m33').slice(0, 2)));
      expect(await copy(page)).toBe('copied');
      expect(sorted((await load(page)).records)).toEqual(sorted(BOOK));
      expect(await copied(page, book, 'meeting-m33.json')).toContain('What was said at m33.');
    });

    test('a record that is bad in both copies stays in both, and is told', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      await save(page, putting(...BOOK.filter(({ id }) => id !== BAD.id)));
      await putRaw(page, book, BAD);
      await copy(page);
      await close(page);
      await open(page, book);
      await tend(page);
      expect(await found(page)).toMatchObject([{ restored: [], unreadable: [BAD] }]);
      expect((await load(page)).setAside).toMatchObject([{ record: BAD }]);
      expect(JSON.parse(await copied(page, book, 'meeting-m33.json')).records).toContainEqual(BAD);
    });

    test('a file that is torn, changed by a letter or gone is written anew, and told', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      const whole = await copied(page, book, 'meeting-m33.json');
      await tearCopy(page, book, 'meeting-m32.json');
      await overwriteCopy(page, book, 'meeting-m33.json', whole.replace('said', 'sand'));
      await page.evaluate(name => window.bookOnPage.removeCopy(name, 'book.json'), book);
      await open(page, book);
      expect(await tend(page)).toEqual({ gone: ['book.json'], kept: [] });
      const rewritten = (await found(page)).map(each => each.rewritten);
      expect(rewritten.sort()).toEqual(['meeting-m32.json', 'meeting-m33.json']);
      expect(JSON.parse(await copied(page, book, 'meeting-m33.json')).records).toEqual(
        JSON.parse(whole).records,
      );
      expect(JSON.parse(await copied(page, book, 'book.json')).records).toHaveLength(2);
    });

    test('a damaged file of which the book has nothing is kept, and told once', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await overwriteCopy(page, book, 'meeting-m31.json', '{"format":"minutebook-copy", "rec');
      await open(page, book);
      expect(await tend(page)).toEqual({ gone: [], kept: ['meeting-m31.json'] });
      expect(await copied(page, book, 'damaged-meeting-m31.json')).toContain('"rec');
      await close(page);
      await open(page, book);
      expect(await tend(page)).toEqual({ gone: [], kept: [] });
    });

    test('a whole meeting that is gone from the book comes back from its file', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      for (const { id } of aMeeting('m32')) await removeRaw(page, book, id);
      // So that the count does not give it away at once.
      await page.evaluate(
        name => window.rawDatabase.put(name, 'records', { id: 'm31', kind: 'meeting' }),
        book,
      );
      await open(page, book);
      await tend(page);
      const { records } = await load(page);
      expect(sorted(records.filter(({ id }) => id.startsWith('m32')))).toEqual(
        sorted(aMeeting('m32')),
      );
    });

    test('what the journal says last is what comes back, also where the file is behind', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await open(page, book);
      await save(page, putting(minute('m33-item', 'm33', [p('The last words.')])));
      await close(page);
      await removeRaw(page, book, 'm33-item.minute');
      await open(page, book);
      await tend(page);
      expect(JSON.stringify((await load(page)).records)).toContain('The last words.');
    });

    test('a meeting that was just removed stays removed', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await open(page, book);
      await save(page, { put: [], remove: aMeeting('m32').map(({ id }) => id) });
      await tend(page);
      expect(await found(page)).toEqual([]);
      expect(await copied(page, book, 'meeting-m32.json')).toBe('');
      expect((await load(page)).records).toHaveLength(BOOK.length - 3);
    });

    test('a meeting that was just made is no damage', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await open(page, book);
      await save(page, putting(...aMeeting('m34'), person('grace', 'Grace'), ADA));
      expect(await tend(page)).toEqual({ gone: [], kept: [] });
      expect(await found(page)).toEqual([]);
      expect(await copied(page, book, 'meeting-m34.json')).toContain('What was said at m34.');
    });

    describe('where its database cannot be opened at all', () => {
      test('it is built anew in a fresh place, is told, and is found there at the next start', async () => {
        const book = desk.freshBook();
        const page = await desk.withBookInBothCopies(book);
        await page.evaluate(() => window.rawDatabase.breakUsualPlace());
        const { restored, notices } = await open(page, book);
        expect([...restored].sort()).toEqual(sorted(BOOK).map(({ id }) => id));
        expect(notices).toMatchObject([
          { code: 'rebuilt', message: expect.stringContaining('8 records came back') },
        ]);
        await save(page, putting(person('grace', 'Grace')));
        expect(await copy(page)).toBe('copied');
        await close(page);
        const next = await desk.openPage(book);
        expect(sorted((await load(next)).records)).toEqual(
          sorted([...BOOK, person('grace', 'Grace')]),
        );
      });

      test('and its second copy neither, it is refused and nothing is touched', async () => {
        const book = desk.freshBook();
        const page = await desk.withBookInBothCopies(book);
        for (const name of ['book.json', 'meeting-m32.json', 'meeting-m33.json']) {
          await tearCopy(page, book, name);
        }
        const torn = await copied(page, book, 'meeting-m33.json');
        await page.evaluate(() => window.rawDatabase.breakUsualPlace());
        expect((await open(page, book)).code).toBe('cannotOpen');
        expect(await copied(page, book, 'meeting-m33.json')).toBe(torn);
        const rescued = JSON.parse(await page.evaluate(() => window.bookOnPage.rescued()));
        expect(rescued).toMatchObject({ format: 'minutebook', schema: 1, records: [] });
        expect(rescued.damaged).toContainEqual({ name: 'meeting-m33.json', text: torn });
      });
    });

    test('what can be rescued of a second copy is a book that opens, with what is damaged beside it', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await tearCopy(page, book, 'meeting-m32.json');
      await page.evaluate(
        name => window.rawDatabase.put(name, 'meta', { key: 'book', schema: 2, revision: 1 }),
        book,
      );
      expect((await open(page, book)).code).toBe('newerBook');
      const rescued = JSON.parse(await page.evaluate(() => window.bookOnPage.rescued()));
      const read = readBook(rescued);
      if (isRefusal(read)) throw new Error(read.message);
      const whole = BOOK.filter(({ id }) => !id.startsWith('m32'));
      expect(sorted([...read.value.records.values()])).toEqual(sorted(whole));
      expect(rescued.damaged).toHaveLength(1);
    });

    test('the journal is thinned as it grows old: each change, each minute, each day', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      await save(page, putting(...BOOK));
      await close(page);
      const entries = journalOf([
        ...[42, 41, 40].flatMap(days => spread(400, days * DAY, 10_000)),
        ...spread(600, 10 * DAY, 2_000),
        ...spread(1_000, HOUR, 1_000),
      ]);
      await page.evaluate(
        async ([name, rows, revision]) => {
          await window.rawDatabase.empty(name, 'journal');
          await window.rawDatabase.putAll(name, 'journal', rows);
          await window.rawDatabase.put(name, 'meta', { key: 'book', schema: 1, revision });
        },
        [book, entries, entries.length] as const,
      );
      await open(page, book);
      await tend(page);
      const kept = await page.evaluate(() => window.bookOnPage.journal('m33'));
      const old = entries.slice(0, 1_200).map(({ time }) => new Date(time).toDateString());
      const month = entries.slice(1_200, 1_800).map(({ time }) => time.slice(0, 16));
      expect(kept).toHaveLength(new Set(old).size + new Set(month).size + 1_000);
      expect(kept.slice(-1_000).map(({ time }) => time)).toEqual(
        entries.slice(-1_000).map(({ time }) => time),
      );
      await tend(page);
      expect(await page.evaluate(() => window.bookOnPage.journal('m33'))).toEqual(kept);
    });
  },
);
