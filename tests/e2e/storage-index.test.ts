import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../shared/model/book';
import { meeting as aBareMeeting } from '../../shared/model/meeting';
import { openSampleBook } from '../resources/open-sample-book';
import { wholeBook } from '../support/arbitrary-books';
import { deeds, doneTo, peopled } from '../support/deeds/deeds';
import { noChromium } from './chromium';
import {
  meetingsByIndex,
  open,
  putting,
  registerFromNothing,
  registerRows,
  save,
  storageDesk,
} from './storage-page/desk';

/** How many random books are tried; each goes through a real database. */
const BOOKS = 12;

describe.skipIf(noChromium)(
  `a book that is read by index${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const desk = storageDesk();

    async function pageWith(book: Book) {
      const name = desk.freshBook();
      const page = await desk.openPage(name);
      await save(page, putting(...book.records.values()));
      return { page, name };
    }

    test('each meeting of the sample reads as in the whole book', async () => {
      const { page } = await pageWith(openSampleBook().value);
      const meetings = await meetingsByIndex(page);
      expect(meetings.map(({ same }) => same)).toEqual([true, true, true]);
    });

    test('whatever is done to a book, each meeting reads as in the whole book, and the rows of the register are what they are from nothing', async () => {
      const property = fc.asyncProperty(wholeBook, deeds, async ({ book }, all) => {
        const first = peopled(book);
        const { page, name } = await pageWith(first);
        for (const { change } of doneTo(first, all)) await save(page, change);
        const differing = (await meetingsByIndex(page)).filter(({ same }) => !same);
        expect(differing).toEqual([]);
        expect(await page.evaluate(() => window.bookOnPage.allMeetingsAtHand())).toEqual([]);
        const rows = await registerRows(page, name);
        expect(rows).toEqual(await registerFromNothing(page, name));
      });
      // A failing book is shown as it is: looking for a smaller one takes minutes.
      await fc.assert(property, { numRuns: BOOKS, endOnFailure: true });
    });

    test('rows of another form are made anew when the book is opened', async () => {
      const { page, name } = await pageWith(openSampleBook().value);
      const rows = await registerRows(page, name);
      await page.evaluate(each => window.rawDatabase.empty(each, 'actions'), name);
      expect(await registerFromNothing(page, name)).toEqual(rows);
    });

    test('a meeting put between others has what was open then come forward to it', async () => {
      const { page, name } = await pageWith(openSampleBook().value);
      const between = aBareMeeting({
        id: 'between',
        committeeId: 'stsc',
        number: '32a',
        date: '2018-07-30',
      });
      await save(page, putting(between));
      const found = (await meetingsByIndex(page)).find(({ id }) => id === 'between');
      expect(found).toMatchObject({ same: true });
      expect(found?.records).toBeGreaterThan(20);
      expect(await registerRows(page, name)).toEqual(await registerFromNothing(page, name));
      await open(page, name);
    });

    test.each([
      { where: 'after all others', dates: ['2019-01-10', '2019-02-14'] },
      { where: 'between others', dates: ['2018-07-28', '2018-07-30'] },
      { where: 'on both sides of the last', dates: ['2018-07-30', '2019-01-10'] },
    ])(
      'meetings put $where at once: the rows are what they are from nothing',
      async ({ dates }) => {
        const { page, name } = await pageWith(openSampleBook().value);
        const several = dates.map((date, at) =>
          aBareMeeting({ id: `new-${at}`, committeeId: 'stsc', number: `9${at}`, date }),
        );
        await save(page, putting(...several));
        expect(await registerRows(page, name)).toEqual(await registerFromNothing(page, name));
        expect((await meetingsByIndex(page)).filter(({ same }) => !same)).toEqual([]);
      },
    );
  },
);
