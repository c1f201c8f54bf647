import { describe, expect, test } from 'vitest';
import { type Book, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { carriedTo } from '../../shared/registers/carry-forward';
import { summaryOf } from '../../shared/registers/meeting-summary';
import { meetingsOf } from '../../shared/registers/meetings';
import { minutesText } from '../resources/book-text';
import { bookSince } from './book-since';
import { demoBook } from './demo-book';
import { USUAL_MEETING } from './sizes';

const book = demoBook({ meetings: 8, committees: 2, meeting: USUAL_MEETING }, 3);
const meetings = meetingsOf(book, 'demo-stac').map(({ id }) => id);
const [, , , , first = ''] = meetings;
const later = bookSince(book, first);

describe('a book that begins with a later meeting', () => {
  test('has that meeting and those after it, and other committees whole', () => {
    expect(meetingsOf(later, 'demo-stac').map(({ id }) => id)).toEqual(meetings.slice(4));
    expect(meetingsOf(later, 'demo-sopg')).toEqual(meetingsOf(book, 'demo-sopg'));
    const known = new Set(recordsOf(later, 'meeting').map(({ id }) => id));
    const lost = [...later.records.values()].filter(
      record => 'meetingId' in record && record.meetingId !== null && !known.has(record.meetingId),
    );
    expect(lost).toEqual([]);
  });

  test('carries the same actions to each of them, with the same age and words', () => {
    for (const id of meetings.slice(4)) expect(carriedIn(later, id)).toEqual(carriedIn(book, id));
    expect(recordsOf(later, 'earlierAction').length).toBeGreaterThan(0);
  });

  test('prints the first of them word for word', () => {
    expect(minutesText(later, first)).toBe(minutesText(book, first));
    expect(summaryOf(later, first, [])?.actions).toEqual(summaryOf(book, first, [])?.actions);
  });
});

function carriedIn(of: Book, meetingId: Id) {
  return carriedTo(of, meetingId).map(({ action, update, meetingsOpen }) => [
    action.id,
    action.ref,
    action.owners,
    action.due,
    update?.status,
    meetingsOpen,
  ]);
}
