import { describe, expect, test } from 'vitest';
import { nameOf } from '../../renderer/storage/copy-files';
import { keptVersion } from '../../shared/model/kept-version';
import { minute } from '../../shared/model/minute';
import { versionDocument } from '../../shared/model/version-document';
import { documentSum } from '../../shared/versions/document-sum';
import { A_DOCUMENT } from '../support/arbitrary-kept-reports';
import { p, stsc } from '../support/builders';
import { noChromium } from './chromium';
import {
  ADA,
  aMeeting,
  BOOK,
  close,
  copied,
  copy,
  events,
  found,
  load,
  open,
  putting,
  save,
  sorted,
  storageDesk,
  tearCopy,
  tend,
  wipe,
} from './storage-page/desk';

describe.skipIf(noChromium)(
  `the second copy${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const desk = storageDesk();

    test('is one readable file for each meeting and one for the rest', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      const meeting33 = JSON.parse(await copied(page, book, 'meeting-m33.json'));
      expect(sorted(meeting33.records)).toEqual(sorted(aMeeting('m33')));
      expect(meeting33.sha256).toMatch(/^[0-9a-f]{64}$/);
      const rest = JSON.parse(await copied(page, book, 'book.json'));
      expect(sorted(rest.records)).toEqual(sorted([stsc(), ADA]));
      expect(JSON.parse(await copied(page, book, 'manifest.json'))).toMatchObject({
        revision: 1,
        meetings: 2,
      });
    });

    test('follows what changes, and a meeting that is removed goes', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      await save(page, putting(...BOOK));
      await copy(page);
      await save(page, { put: [], remove: aMeeting('m32').map(({ id }) => id) });
      await save(page, putting(minute('m33-item', 'm33', [p('Quite other words.')])));
      await copy(page);
      expect(await copied(page, book, 'meeting-m32.json')).toBe('');
      expect(await copied(page, book, 'meeting-m33.json')).toContain('Quite other words.');
      expect(JSON.parse(await copied(page, book, 'book.json')).revision).toBe(1);
      expect(JSON.parse(await copied(page, book, 'manifest.json'))).toMatchObject({
        revision: 3,
        meetings: 1,
      });
    });

    test('has what a kept version says in a file of its own, written once, and brings it back', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      const sum = documentSum(A_DOCUMENT);
      const keptAt = '2018-08-16T10:05';
      const version = keptVersion({
        id: 'v1',
        meetingId: 'm33',
        label: '',
        keptAt,
        why: 'draft',
        sum,
      });
      const document = versionDocument('v1', 'm33', A_DOCUMENT);
      await save(page, putting(...BOOK, version, document));
      await copy(page);
      await save(page, putting(minute('m33-item', 'm33', [p('Written later.')])));
      await copy(page);
      const own = JSON.parse(await copied(page, book, await nameOf(document.id)));
      expect(own).toMatchObject({ revision: 1, records: [document] });
      const meeting = await copied(page, book, 'meeting-m33.json');
      expect(meeting).toContain('"keptVersion"');
      expect(meeting).not.toContain('"versionDocument"');
      expect(await copied(page, book, 'book.json')).not.toContain('"versionDocument"');
      await wipe(page, book);
      expect((await open(page, book)).restored).toContain(document.id);
      expect((await load(page)).records).toContainEqual(document);
    });

    test('that was not yet written when the page died is brought up at the next start', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      await save(page, putting(...BOOK));
      await copy(page);
      await save(page, putting(minute('m33-item', 'm33', [p('The last words.')])));
      await page.close();
      const next = await desk.openPage(book);
      await copy(next);
      expect(await copied(next, book, 'meeting-m33.json')).toContain('The last words.');
    });

    test('a wiped database comes back whole, with a notice, and once', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await wipe(page, book);
      const { restored, notices } = await open(page, book);
      expect([...restored].sort()).toEqual(sorted(BOOK).map(({ id }) => id));
      expect(notices).toMatchObject([
        { code: 'wipeRestored', message: expect.stringContaining('8 records came back') },
      ]);
      expect(sorted((await load(page)).records)).toEqual(sorted(BOOK));
      expect(await copy(page)).toBe('copied');
      await close(page);
      await desk.openPage(book);
    });

    test('what is missing comes back by itself, what she removed does not', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      await save(page, putting(...BOOK));
      await copy(page);
      await save(page, { put: [], remove: ['ada', 'm32-item', 'm32-item.minute'] });
      await close(page);
      await page.evaluate(
        name => window.rawDatabase.remove(name, 'records', 'm33-item.minute'),
        book,
      );
      await open(page, book);
      await tend(page);
      expect((await found(page)).flatMap(({ restored }) => restored.map(({ id }) => id))).toEqual([
        'm33-item.minute',
      ]);
      expect((await load(page)).records).toHaveLength(BOOK.length - 3);
    });

    test('a database that fell back to an earlier state comes forward again', async () => {
      const book = desk.freshBook();
      const page = await desk.openPage(book);
      await save(page, putting(...BOOK));
      await save(page, putting(minute('m33-item', 'm33', [p('The later words.')])));
      await copy(page);
      await close(page);
      const [old] = aMeeting('m33').filter(({ kind }) => kind === 'minute');
      await page.evaluate(
        async ([name, row]) => {
          await window.rawDatabase.put(name, 'records', row);
          await window.rawDatabase.empty(name, 'journal');
          await window.rawDatabase.put(name, 'meta', { key: 'book', schema: 1, revision: 1 });
        },
        [book, old] as const,
      );
      expect((await open(page, book)).restored).toContain('m33-item.minute');
      expect(JSON.stringify((await load(page)).records)).toContain('The later words.');
    });

    test('a torn file is noticed and not used, and the rest comes back', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await tearCopy(page, book, 'meeting-m32.json');
      await wipe(page, book);
      const { notices } = await open(page, book);
      expect(notices.map(({ code }) => code)).toEqual(['copyDamaged', 'wipeRestored']);
      expect(notices[0]?.message).toContain('meeting-m32.json');
      const rest = BOOK.filter(({ id }) => !id.startsWith('m32'));
      expect(sorted((await load(page)).records)).toEqual(sorted(rest));
      const torn = await copied(page, book, 'meeting-m32.json');
      expect(await copy(page)).toBe('copied');
      expect(await copied(page, book, 'meeting-m32.json')).toBe(torn);
    });

    test('without its manifest every file tells for itself', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await tearCopy(page, book, 'manifest.json');
      await wipe(page, book);
      const { notices } = await open(page, book);
      expect(notices.map(({ code }) => code)).toEqual(['copyDamaged', 'wipeRestored']);
      expect(sorted((await load(page)).records)).toEqual(sorted(BOOK));
      await copy(page);
      expect(JSON.parse(await copied(page, book, 'manifest.json')).meetings).toBe(2);
    });

    test('is never overwritten by a database that lost its rows under an open page', async () => {
      const book = desk.freshBook();
      await desk.withBookInBothCopies(book);
      const page = await desk.openPage(book);
      await page.evaluate(name => window.rawDatabase.empty(name, 'records'), book);
      await page.evaluate(name => window.rawDatabase.empty(name, 'meta'), book);
      const full = await copied(page, book, 'manifest.json');
      expect(await copy(page)).toBe('notCopied');
      expect(await copied(page, book, 'manifest.json')).toBe(full);
    });

    test('data cleared under an open page is told, and nothing is saved into the void', async () => {
      const book = desk.freshBook();
      const page = await desk.withBookInBothCopies(book);
      await open(page, book);
      await wipe(await desk.blankPage(), book);
      await expect.poll(() => events(page)).toEqual(['closed']);
      expect((await save(page, putting(ADA))).code).toBe('closed');
      expect(await copy(page)).toBe('closed');
      expect(await page.evaluate(name => window.rawDatabase.version(name), book)).toBeNull();
      expect((await open(page, book)).notices).toMatchObject([{ code: 'wipeRestored' }]);
    });
  },
);
