import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paragraph } from '../../shared/model/block';
import type { Book } from '../../shared/model/book';
import { invert } from '../../shared/model/change';
import { words } from '../../shared/model/inline';
import { demoBook } from '../demo-book/demo-book';
import { SIZES } from '../demo-book/sizes';
import { wholeBook } from '../support/arbitrary-books';
import { deeds, doneTo, peopled } from '../support/deeds/deeds';
import { noChromium } from './chromium';
import { putting, save, storageDesk } from './storage-page/desk';

/** How many random books are tried; each goes through a real database. */
const BOOKS = 6;

/** All that can be found, by where it stands. */
const EVERYTHING = '-in:issues';

describe.skipIf(noChromium)(
  `the index of the whole book${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const desk = storageDesk();

    async function pageWith(book: Book) {
      const name = desk.freshBook();
      const page = await desk.openPage(name);
      await save(page, putting(...book.records.values()));
      await beginClerk(page, name);
      return { page, name };
    }

    test('finds what an index made from nothing finds, whatever is done to a book and undone', async () => {
      const property = fc.asyncProperty(wholeBook, deeds, async (ours, all) => {
        const first = peopled(ours.book);
        const { page, name } = await pageWith(first);
        await expectSame(page);
        const done = doneTo(first, all);
        for (const { change } of done) await save(page, change);
        await expectSame(page);
        for (const { before, change } of done.slice(-5).reverse())
          await save(page, invert(before, change));
        await expectSame(page);
        await beginClerk(page, name);
        await expectSame(page);
      });
      // A failing book is shown as it is: looking for a smaller one takes minutes.
      await fc.assert(property, { numRuns: BOOKS, endOnFailure: true });
    });

    test('is kept from one start to the next, and finds what was typed since, and just now', async () => {
      const book = demoBook({ ...SIZES.L, meetings: 60 });
      const { page, name } = await pageWith(book);
      await expectSame(page, 'report');
      const minute = [...book.records.values()].find(record => record.kind === 'minute');
      if (!minute) throw new Error('The demo book has no minute.');
      const typed = (text: string) => putting({ ...minute, blocks: [paragraph(words(text))] });
      await save(page, typed('A zebra was seen.'));
      await beginClerk(page, name);
      expect((await searched(page, 'zebra')).kept).toHaveLength(1);
      await save(page, typed('A quagga was seen.'));
      expect((await searched(page, 'quagga')).kept).toHaveLength(1);
      expect((await searched(page, 'zebra')).kept).toHaveLength(0);
      await expectSame(page);
    });

    test('is made anew where what was kept of it is damaged', async () => {
      const { page, name } = await pageWith(demoBook({ ...SIZES.L, meetings: 60 }));
      await expectSame(page, 'report');
      await page.evaluate(each => window.rawDatabase.damageIndex(`${each} registers`), name);
      await beginClerk(page, name);
      await expectSame(page);
    });
  },
);

function beginClerk(page: Page, name: string): Promise<void> {
  return page.evaluate(each => window.bookOnPage.beginClerk(each), name);
}

function searched(page: Page, typed: string) {
  return page.evaluate(each => window.bookOnPage.searched(each), typed);
}

async function expectSame(page: Page, typed = EVERYTHING): Promise<void> {
  const { kept, fromNothing } = await searched(page, typed);
  expect(kept).toEqual(fromNothing);
}
