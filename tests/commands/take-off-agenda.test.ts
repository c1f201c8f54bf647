import { expect, test } from 'vitest';
import { moveItemToMeeting, skipItem, whyItemStays } from '../../shared/commands/take-off-agenda';
import { attendee } from '../../shared/model/attendance';
import { recordOf } from '../../shared/model/book';
import { apply, invert } from '../../shared/model/change';
import type { Inline } from '../../shared/model/inline';
import { risk } from '../../shared/model/risk';
import { actionReferences } from '../../shared/registers/action-references';
import { agendaOf } from '../../shared/registers/agenda';
import {
  action,
  bookWith,
  earlier,
  itemId,
  meeting,
  openAction,
  p,
  STSC,
} from '../support/builders';
import { contextAt, done } from '../support/command-context';

const [a, b, b1] = [1, 2, 3].map(at => itemId(33, at)) as [string, string, string];
const held = meeting(33)
  .item('A', openAction('one'))
  .item('B', p('Words.'), action('STSC33/01', 'SECAS to report.'))
  .item({ title: 'B one', parentId: b }, p('More words.'));
const book = bookWith(held, meeting(34).item('C'));

function titles(of: typeof book, id: string) {
  return agendaOf(of, id).map(({ number, item }) => `${number} ${item.title}`);
}

test('an item is taken off with its sub-items and text, and undo brings all back', () => {
  const change = skipItem(book, b, contextAt());
  const after = done(book, change);
  expect(titles(after, 'm33')).toEqual(['1 A']);
  expect(recordOf(after, 'minute', `${b1}.minute`)).toBeNull();
  const undone = apply(after, invert(book, change ?? expect.unreachable()));
  expect(new Map(undone.records)).toEqual(new Map(book.records));
});

test('the reference of an action that went with its item is not given again', () => {
  expect(actionReferences(done(book, skipItem(book, b, contextAt())), 'm33').get('one')).toBe(
    'STSC33/02',
  );
  const moved = moveItemToMeeting(book, { itemId: b, toMeetingId: 'm34' });
  expect(actionReferences(done(book, moved), 'm33').get('one')).toBe('STSC33/02');
});

test('an item that the words of another refer to is not taken off', () => {
  const reference: Inline = { type: 'reference', attrs: { to: 'item', target: b, words: null } };
  const referred = bookWith(
    meeting(33)
      .item('A', p([reference]))
      .item('B'),
  );
  expect(skipItem(referred, b, contextAt())).toBeNull();
  expect(skipItem(referred, a, contextAt())).not.toBeNull();
});

test('an item at which someone left is neither taken off nor moved', () => {
  const movements = [{ what: 'left' as const, itemId: a, at: null }];
  const attendance = [attendee('Alex', 'present', { movements })];
  const left = bookWith(meeting(33, { attendance }).item('A'), meeting(34));
  expect(skipItem(left, a, contextAt())).toBeNull();
  expect(moveItemToMeeting(left, { itemId: a, toMeetingId: 'm34' })).toBeNull();
});

test('an item moves to another meeting with its sub-items and text', () => {
  const after = done(book, moveItemToMeeting(book, { itemId: b, toMeetingId: 'm34' }));
  expect(titles(after, 'm33')).toEqual(['1 A']);
  expect(titles(after, 'm34')).toEqual(['1 C', '2 B', '2.1 B one']);
  expect(agendaOf(after, 'm34').map(({ minute }) => minute?.blocks[0])).toEqual([
    undefined,
    p('Words.'),
    p('More words.'),
  ]);
  expect(recordOf(after, 'minute', `${b1}.minute`)?.meetingId).toBe('m34');
});

test('an item moves neither to its own meeting nor to one that was circulated', () => {
  expect(moveItemToMeeting(book, { itemId: b, toMeetingId: 'm33' })).toBeNull();
  const locked = bookWith(held, meeting(34, { state: 'approved' }));
  expect(moveItemToMeeting(locked, { itemId: b, toMeetingId: 'm34' })).toBeNull();
});

test('an item under which an action was closed is not moved, whatever its update says since', () => {
  const closing = { how: 'underItem' as const, itemId: a };
  const said = { status: 'closed' as const, closing, underItemId: b };
  const closed = bookWith(earlier('STSC32/01'), held.said('STSC32/01', said), meeting(34));
  expect(moveItemToMeeting(closed, { itemId: a, toMeetingId: 'm34' })).toBeNull();
  expect(skipItem(closed, a, contextAt())).toBeNull();
});

test('why an item stays is said with what speaks of it', () => {
  const reference: Inline = { type: 'reference', attrs: { to: 'item', target: b, words: null } };
  const referred = meeting(33)
    .item('A', p([reference]))
    .item('B');
  expect(whyItemStays(bookWith(referred), b)).toBe(
    'This item stays: item 1, A speaks of it or of its actions. Change that first.',
  );
  const tied = risk({
    id: 'r4',
    committeeId: STSC,
    reference: 'R04',
    links: [{ to: 'item', target: a }],
  });
  expect(whyItemStays(bookWith(referred, tied), a)).toBe(
    'This item stays: Risk R04 speaks of it or of its actions. Change that first.',
  );
  expect(whyItemStays(bookWith(referred), a)).toBeNull();
  const sent = bookWith(meeting(33, { state: 'circulated' }).item('A'));
  expect(whyItemStays(sent, a)).toMatch(/circulated/);
});
