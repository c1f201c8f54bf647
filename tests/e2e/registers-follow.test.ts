import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compareBooks } from '../../shared/merge/comparison';
import { chosenByItself, importChange } from '../../shared/merge/import-change';
import { type Book, bookOf } from '../../shared/model/book';
import { invert } from '../../shared/model/change';
import type { AnyRecord } from '../../shared/model/record';
import { openSampleBook } from '../resources/open-sample-book';
import { wholeBook } from '../support/arbitrary-books';
import { deeds, doneTo, peopled } from '../support/deeds/deeds';
import { noChromium } from './chromium';
import { open, putting, registerRows, save, storageDesk } from './storage-page/desk';

/** How many random books are tried; each goes through a real database. */
const BOOKS = 12;

describe.skipIf(noChromium)(
  `the registers over all meetings${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const desk = storageDesk();

    async function pageWith(book: Book) {
      const name = desk.freshBook();
      const page = await desk.openPage(name);
      await save(page, putting(...book.records.values()));
      await beginClerk(page, name);
      return { page, name };
    }

    test('are what they are from nothing, whatever is done to a book, undone, imported, and in whichever window', async () => {
      const property = fc.asyncProperty(wholeBook, wholeBook, deeds, async (ours, other, all) => {
        const first = peopled(ours.book);
        const { page, name } = await pageWith(first);
        await expectRight(page);
        const done = doneTo(first, all);
        for (const { change } of done) await save(page, change);
        await expectRight(page);

        const second = await desk.blankPage();
        await open(second, name);
        await beginClerk(second, name);
        await second.evaluate(() => window.bookOnPage.takeInHand());
        for (const { before, change } of done.slice(-5).reverse())
          await save(second, invert(before, change));
        await expectRight(second);
        await expectRight(page);

        await page.evaluate(() => window.bookOnPage.takeInHand());
        const undone = done.at(-5)?.before ?? first;
        const theirs = elsewhere(other.book);
        const chosen = chosenByItself(compareBooks(undone, theirs));
        await save(page, importChange(undone, theirs, chosen).value);
        await expectRight(page);
        await expectRight(second);

        await beginClerk(page, name);
        await expectRight(page);
      });
      // A failing book is shown as it is: looking for a smaller one takes minutes.
      await fc.assert(property, { numRuns: BOOKS, endOnFailure: true });
    });

    test('are kept from one start to the next, and what was saved meanwhile is followed', async () => {
      const { page, name } = await pageWith(openSampleBook().value);
      await expectRight(page);
      const [minute] = withActions(openSampleBook().value);
      await save(page, { put: [], remove: [minute?.id ?? ''] });
      await beginClerk(page, name);
      await expectRight(page);
      const told = await page.evaluate(() => window.bookOnPage.told);
      expect(told.filter(what => what === 'reading')).toHaveLength(1);
    });

    test('that were found wrong are put right, and it is said of how many meetings', async () => {
      const sample = openSampleBook().value;
      const { page, name } = await pageWith(sample);
      const { kept } = await registers(page);
      await page.evaluate(each => window.rawDatabase.damageParts(`${each} registers`), name);
      await beginClerk(page, name);
      const damaged = await registers(page);
      expect(damaged.kept.actions.length).toBeLessThan(kept.actions.length);
      expect(await lookOver(page)).toEqual({ isWrong: true, meetings: 1, rows: 0 });
      await expectRight(page);
      expect(await lookOver(page)).toEqual({ isWrong: false, meetings: 0, rows: 0 });
    });

    test('and so are the rows by which meetings are opened, changed, lost or left over', async () => {
      const { page, name } = await pageWith(openSampleBook().value);
      const [actions = [], mentions = []] = (await registerRows(page, name)) as { id: string }[][];
      expect(await lookOver(page)).toEqual({ isWrong: false, meetings: 0, rows: 0 });
      const put = (table: string, row: unknown) =>
        page.evaluate(([book, of, each]) => window.rawDatabase.put(book, of, each), [
          name,
          table,
          row,
        ] as const);
      const remove = (table: string, id = '') =>
        page.evaluate(([book, of, each]) => window.rawDatabase.remove(book, of, each), [
          name,
          table,
          id,
        ] as const);
      await put('actions', { ...actions[0], closedAt: 'a meeting that never was' });
      await remove('actions', actions[1]?.id);
      await put('actions', { ...actions[2], id: 'no action', heldBy: 'nothing' });
      await put('mentions', { ...mentions[0], targets: ['nothing'] });
      await remove('mentions', mentions[1]?.id);
      await put('mentions', { ...mentions[2], id: 'no record' });
      expect(await lookOver(page)).toMatchObject({ isWrong: true, rows: 6 });
      expect(await registerRows(page, name)).toEqual([actions, mentions]);
      expect(await lookOver(page)).toEqual({ isWrong: false, meetings: 0, rows: 0 });
    });

    test('are read anew where what was kept of them is gone, or of another form', async () => {
      const { page, name } = await pageWith(openSampleBook().value);
      await expectRight(page);
      await page.evaluate(each => window.rawDatabase.empty(`${each} registers`, 'state'), name);
      await beginClerk(page, name);
      await expectRight(page);
    });
  },
);

function beginClerk(page: Page, name: string): Promise<void> {
  return page.evaluate(each => window.bookOnPage.beginClerk(each), name);
}

function lookOver(page: Page) {
  return page.evaluate(() => window.bookOnPage.lookOver());
}

function registers(page: Page) {
  return page.evaluate(() => window.bookOnPage.registers());
}

async function expectRight(page: Page): Promise<void> {
  const { kept, fromNothing } = await registers(page);
  expect(kept).toEqual(fromNothing);
}

/** The same book with other ids, as another machine would have made it. */
function elsewhere(book: Book): Book {
  const text = JSON.stringify([...book.records.values()]);
  const ids = [...book.records.keys()].sort((a, b) => b.length - a.length);
  const renamed = ids.reduce((before, id) => before.replaceAll(`"${id}`, `"other-${id}`), text);
  return bookOf(JSON.parse(renamed) as AnyRecord[]);
}

function withActions(book: Book): AnyRecord[] {
  return [...book.records.values()].filter(
    record => record.kind === 'minute' && record.blocks.some(({ type }) => type === 'action'),
  );
}
