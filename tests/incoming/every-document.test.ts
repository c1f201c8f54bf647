import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { doubtsOf } from '../../shared/incoming/plan';
import { bookText, EMPTY_BOOK } from '../../shared/model/book';
import { apply, invert } from '../../shared/model/change';
import { checkedRecord } from '../../shared/model/checked-record';
import { isUnreadable } from '../../shared/reading/unreadable';
import { cpuClock } from '../support/cpu-clock';
import { imported, planned } from '../support/incoming';
import { lettersOf, notInterleaved, readFile, wordsOfRecords } from '../support/read';
import {
  realDocument,
  realDocuments,
  realDocumentsAreHere,
  WITHOUT_REAL_DOCUMENTS,
} from '../support/shared-files';
import { wordsOfFile } from '../support/words-of-file';

const FILES = [
  ...realDocuments('seed', /\.txt$/),
  ...realDocuments('corpus', /\.(?:txt|md|html?|docx)$/),
];

/** No document takes longer than this to be read and taken in, in milliseconds. */
const MOST = 4_000;

describe('every real document can be taken in', () => {
  test.skipIf(realDocumentsAreHere)(WITHOUT_REAL_DOCUMENTS, () => {});

  test.each(FILES)('%s: in time, each word kept or listed, and undone as one', async file => {
    const bytes = realDocument(file);
    const worked = cpuClock();
    const read = await readFile(path.basename(file), bytes);
    if (isUnreadable(read)) {
      expect(read.code).toBe('noMinutes');
      return;
    }
    const plan = await planned(path.basename(file), bytes);
    const { change, meetingId, left } = imported(plan);
    expect(worked()).toBeLessThan(MOST);
    expect(doubtsOf(plan).every(({ rowId }) => plan.rows.some(({ id }) => id === rowId))).toBe(
      true,
    );
    for (const record of change.put) expect(checkedRecord(record)).toHaveProperty('record');
    const book = apply(EMPTY_BOOK, change);
    const whole = lettersOf(await wordsOfFile(file, bytes));
    const listed = lettersOf(left.join(' '));
    const ways = [true, false].flatMap(numbers => [true, false].map(first => [numbers, first]));
    const lost = ways.map(way =>
      notInterleaved(whole, lettersOf(wordsOfRecords({ book, meetingId }, ...way)), listed),
    );
    expect(lost.includes(null) ? null : lost).toBeNull();
    expect(bookText(apply(book, invert(EMPTY_BOOK, change)))).toBe(bookText(EMPTY_BOOK));
  });
});
