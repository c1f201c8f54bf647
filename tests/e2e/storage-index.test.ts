import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionUpdate } from '../../shared/model/action-update';
import { type Book, recordsOf } from '../../shared/model/book';
import { earlierAction } from '../../shared/model/earlier-action';
import { words } from '../../shared/model/inline';
import { meeting as aBareMeeting } from '../../shared/model/meeting';
import type { AnyRecord } from '../../shared/model/record';
import { openSampleBook } from '../resources/open-sample-book';
import { wholeBook } from '../support/arbitrary-books';
import { p } from '../support/builders';
import { deeds, doneTo, peopled } from '../support/deeds/deeds';
import { noChromium } from './chromium';
import {
  load,
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

/** A log of 1,600 actions of the sample's committee, as it stands at its last meeting. */
function aLog(sample: Book): AnyRecord[] {
  const meetingId = recordsOf(sample, 'meeting').at(-1)?.id ?? '';
  return Array.from({ length: 1_600 }, (_, at) => logged(at, meetingId)).flat();
}

/** An action of a log that was taken in, and what is said of it at a meeting: each fourth is closed. */
function logged(at: number, meetingId: string): AnyRecord[] {
  const actionId = `logged-${at}`;
  const content = words('Write to the members about SECMP0006.');
  const isClosed = at % 4 === 0;
  const said = isClosed ? ({ status: 'closed', closing: { how: 'done' } } as const) : {};
  return [
    earlierAction({ id: actionId, committeeId: 'stsc', ref: `STSC1/${at + 1}`, content }),
    actionUpdate({ actionId, meetingId, blocks: [p('The letter is drafted.')], ...said }),
  ];
}

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

    test('a log of 1,600 actions is one step to the disk, and so is taking it out again', async () => {
      const sample = openSampleBook().value;
      const { page, name } = await pageWith(sample);
      const rows = await registerRows(page, name);
      const log = aLog(sample);
      const { revision } = await save(page, putting(...log));
      expect(revision).toBe(2);
      const journal = await page.evaluate(of => window.rawDatabase.rows(of, 'journal'), name);
      expect(journal).toHaveLength(2);
      const longer = await registerRows(page, name);
      expect(longer).not.toEqual(rows);
      expect(longer).toEqual(await registerFromNothing(page, name));
      await save(page, { put: [], remove: log.map(({ id }) => id) });
      expect(await registerRows(page, name)).toEqual(rows);
      expect((await load(page)).records.length).toBe(sample.records.size);
    });

    test('where the page closes while a log is written, all of it is there or nothing', async () => {
      const sample = openSampleBook().value;
      const { page, name } = await pageWith(sample);
      const log = aLog(sample);
      await page.evaluate(change => void window.bookOnPage.save(change), putting(...log));
      await page.close();
      const other = await desk.openPage(name);
      const { size } = sample.records;
      expect([size, size + log.length]).toContain((await load(other)).records.length);
      expect(await registerRows(other, name)).toEqual(await registerFromNothing(other, name));
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
