import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { person } from '../../shared/model/party';
import type { AnyRecord } from '../../shared/model/record';
import { noChromium } from './chromium';
import {
  ADA,
  BOOK,
  copied,
  copy,
  events,
  load,
  open,
  overwriteCopy,
  putting,
  save,
  sorted,
  storageDesk,
} from './storage-page/desk';

/** So many people, whose ids begin alike. */
function people(prefix: string, count: number): AnyRecord[] {
  return Array.from({ length: count }, (_, at) => person(`${prefix}-${at}`, 'Ada'));
}

/**
 * Saves each record by itself, as fast as the page can, with a copy now and then. Where another page
 * has the book in hand it takes it and tries again.
 */
function saveEach(page: Page, records: readonly AnyRecord[]): Promise<number[]> {
  return page.evaluate(async each => {
    const revisions: number[] = [];
    for (const record of each) {
      let answer = await window.bookOnPage.save({ put: [record], remove: [] });
      while (answer.code === 'takenOver') {
        await window.bookOnPage.takeInHand();
        answer = await window.bookOnPage.save({ put: [record], remove: [] });
      }
      revisions.push(answer.revision);
      if (answer.revision % 8 === 0) await window.bookOnPage.copy();
    }
    return revisions;
  }, records);
}

describe.skipIf(noChromium)(`the storage${noChromium ? ` (skipped: ${noChromium})` : ''}`, () => {
  const desk = storageDesk();

  describe('saving and loading', () => {
    test('a first run opens an empty book, with nothing to say', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      expect(await load(page)).toEqual({ records: [], setAside: [], revision: 0 });
    });

    test('what was saved is loaded, record for record, by another page', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      expect(await save(page, putting(...BOOK))).toEqual({ revision: 1, code: 'saved' });
      expect(await save(page, { put: [], remove: ['ada'] })).toEqual({
        revision: 2,
        code: 'saved',
      });
      const { records, setAside, revision } = await load(await desk.openPage(book));
      expect(sorted(records)).toEqual(sorted(BOOK.filter(({ id }) => id !== 'ada')));
      expect([setAside, revision]).toEqual([[], 2]);
    });

    test('the journal tells each change, when it was, and what takes it back', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      await save(page, putting(ADA));
      await save(page, putting(person('ada', 'Ada King')));
      const journal = await page.evaluate(name => window.rawDatabase.rows(name, 'journal'), book);
      expect(journal).toMatchObject([
        { revision: 1, change: putting(ADA), inverse: { put: [], remove: ['ada'] } },
        { revision: 2, change: putting(person('ada', 'Ada King')), inverse: putting(ADA) },
      ]);
      expect(journal).toHaveProperty('0.time', expect.stringMatching(/^\d{4}-\d\d-\d\dT/));
    });

    test('a record that cannot be read is set aside and kept, and the rest opens', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      await save(page, putting(...BOOK));
      const bad = { id: 'ada', kind: 'person', name: 7 };
      await page.evaluate(([name, row]) => window.rawDatabase.put(name, 'records', row), [
        book,
        bad,
      ] as const);
      const { records, setAside } = await load(page);
      expect(records).toHaveLength(BOOK.length - 1);
      expect(setAside).toMatchObject([{ record: bad, reason: expect.stringContaining('name') }]);
      await copy(page);
      const rows = await page.evaluate(name => window.rawDatabase.rows(name, 'records'), book);
      expect(rows).toContainEqual(bad);
    });

    test('two windows on one book, 25 saves each by taking it from the other, lose nothing', async () => {
      const book = desk.freshBook();
      const first = await desk.openPage(book);
      const second = await desk.openPage(book);
      const revisions = await Promise.all([
        saveEach(first, people('first', 25)),
        saveEach(second, people('second', 25)),
      ]);
      const all = revisions.flat().sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
      const everybody = sorted([...people('first', 25), ...people('second', 25)]);
      expect(sorted((await load(first)).records)).toEqual(everybody);
      expect(await copy(second)).toBe('copied');
      const inCopy = JSON.parse(await copied(second, book, 'book.json'));
      expect(sorted(inCopy.records)).toEqual(everybody);
    });

    test('a full disk is told by its name, nothing half is kept, and saving goes on after it', async () => {
      const book = desk.freshBook();
      const page = await desk.blankPage(desk.otherAddress());
      const session = await page.context().newCDPSession(page);
      const { origin } = new URL(page.url());
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await open(page, book);
      expect((await save(page, putting(...BOOK))).code).toBe('full');
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      expect(await load(page)).toEqual({ records: [], setAside: [], revision: 0 });
      expect(await save(page, putting(...BOOK))).toEqual({ revision: 1, code: 'saved' });
    });
  });

  describe('data of a newer Minutebook', () => {
    test('is refused by the version of the database, and left as it was', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await page.evaluate(name => window.rawDatabase.upgrade(name, 30), book);
      const before = await page.evaluate(name => window.rawDatabase.rows(name, 'records'), book);
      expect((await open(page, book)).code).toBe('newerBook');
      expect(await page.evaluate(name => window.rawDatabase.version(name), book)).toBe(30);
      const after = await page.evaluate(name => window.rawDatabase.rows(name, 'records'), book);
      expect(after).toEqual(before);
    });

    test('is refused by what the database says of itself', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await page.evaluate(
        name => window.rawDatabase.put(name, 'meta', { key: 'book', schema: 2, revision: 1 }),
        book,
      );
      expect((await open(page, book)).code).toBe('newerBook');
    });

    test('is refused by its second copy, and no database is made beside it', async () => {
      const book = desk.freshBook();
      const page = await desk.blankPage();
      const content = { format: 'minutebook-manifest', schema: 2, revision: 9, parts: [] };
      const seal = await page.evaluate(async text => {
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
      }, JSON.stringify(content));
      await overwriteCopy(
        page,
        book,
        'manifest.json',
        JSON.stringify({ ...content, sha256: seal }),
      );
      expect((await open(page, book)).code).toBe('newerBook');
      expect(await page.evaluate(name => window.rawDatabase.version(name), book)).toBeNull();
    });

    test('that takes over an open book is told, and nothing is saved beside it', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      await save(page, putting(ADA));
      const other = await desk.blankPage();
      await other.evaluate(name => window.rawDatabase.upgrade(name, 30), book);
      await expect.poll(() => events(page)).toEqual(['newVersion']);
      expect((await save(page, putting(person('grace', 'Grace')))).code).toBe('closed');
    });
  });
});
