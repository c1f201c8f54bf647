import { describe, expect, test } from 'vitest';
import { bookFile, recordsOf } from '../../shared/model/book';
import { summaryOf } from '../../shared/registers/meeting-summary';
import { summarised } from '../support/read';
import { SIZE_M, syntheticMinutes, syntheticWords } from '../support/synthetic-minutes';
import { SYNTHETIC_MEETING, syntheticBook } from '../support/synthetic-minutes-book';
import { syntheticMinutesText } from '../support/synthetic-minutes-text';

const minutes = syntheticMinutes(SIZE_M);
const text = syntheticMinutesText(minutes);
const book = syntheticBook(minutes);

describe('the very long meeting that the bench measures', () => {
  test('is the same each time, and another for another seed', () => {
    const again = syntheticMinutes(SIZE_M);
    expect(syntheticMinutesText(again)).toBe(text);
    expect(bookFile(syntheticBook(again))).toEqual(bookFile(book));
    expect(syntheticMinutesText(syntheticMinutes(SIZE_M, 2))).not.toBe(text);
  });

  test('is of size M: 40 items, 40,000 words, 200 actions and tables', () => {
    expect(minutes.items).toHaveLength(40);
    expect(syntheticWords(minutes)).toBeGreaterThan(38_000);
    expect(syntheticWords(minutes)).toBeLessThan(44_000);
    const blocks = recordsOf(book, 'minute').flatMap(minute => minute.blocks);
    const raised = blocks.filter(({ type }) => type === 'action');
    expect(raised.length + recordsOf(book, 'earlierAction').length).toBe(200);
    expect(blocks.filter(({ type }) => type === 'table').length).toBeGreaterThan(20);
  });

  test('says the same in its text as in its book', async () => {
    const read = await summarised('minutes.txt', text);
    const kept = summaryOf(book, SYNTHETIC_MEETING, []);
    expect(read.items.map(({ number, title }) => [number, title])).toEqual(
      kept?.items.map(({ number, title }) => [number, title]),
    );
    expect(read.actions.map(({ ref, owner, text }) => [ref, owner, text])).toEqual(
      kept?.actions.map(({ ref, owner, text }) => [ref, owner, text]),
    );
    expect(read.outstanding.map(({ ref, status, update }) => [ref, status, update])).toEqual(
      kept?.outstanding.map(({ ref, status, update }) => [ref, status, update]),
    );
    expect(read.outcomes).toEqual(kept?.outcomes);
  });
});
