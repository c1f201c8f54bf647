import { type Book, bookOf, recordsOf } from '../../shared/model/book';
import type { Minute } from '../../shared/model/minute';
import { demoBook } from '../demo-book/demo-book';
import { p } from '../support/builders';

/** Meetings that are short, so that a book of many is soon made and compared. */
const SHORT = { items: 3, words: 200, raised: 1, earlier: 1 };

/** A book of 300 meetings. One minute is so long that the browser keeps it in a file of its own. */
export function manyMeetings(): Book {
  const book = demoBook({ meetings: 300, committees: 1, meeting: SHORT }, 1);
  const [first] = recordsOf(book, 'minute');
  if (!first) throw new Error('The book has no minute.');
  return bookOf([...book.records.values(), withLongText(first)]);
}

function withLongText(minute: Minute): Minute {
  return { ...minute, blocks: [...minute.blocks, p(noise(300_000))] };
}

/** So many letters in no order, which cannot be packed smaller; the same each time. */
function noise(length: number): string {
  let state = 1;
  let text = '';
  while (text.length < length) {
    // The generator of the C standard, of which the high bits are good enough.
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += (state >>> 8).toString(36);
  }
  return text.slice(0, length);
}
