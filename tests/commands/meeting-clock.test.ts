import { expect, test } from 'vitest';
import {
  adjournMeeting,
  beginItem,
  closeMeeting,
  pauseMeeting,
  resumeMeeting,
  startMeeting,
} from '../../shared/commands/meeting-clock';
import { attendee } from '../../shared/model/attendance';
import { type Book, recordOf } from '../../shared/model/book';
import { elapsedByItem, itemInHand, sittingOf } from '../../shared/registers/sitting';
import { bookWith, itemId, meeting, stsc } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const [first, second] = [itemId(33, 1), itemId(33, 2)];
const prepared = bookWith(meeting(33, { date: null }).item('A').item('B'));

type Event = [typeof startMeeting, string, string, string?];

function after(...events: Event[]): Book {
  return events.reduce(
    (book, [command, id, now, today]) => done(book, command(book, id, contextAt(now, today))),
    prepared,
  );
}

function held(book: Book) {
  return recordOf(book, 'meeting', 'm33') ?? expect.unreachable();
}

const started: Event = [startMeeting, 'm33', '10:00'];

test('a meeting starts, breaks, adjourns, goes on and closes, each by the clock', () => {
  const book = after(
    started,
    [pauseMeeting, 'm33', '11:00'],
    [resumeMeeting, 'm33', '11:15'],
    [adjournMeeting, 'm33', '12:00'],
    [resumeMeeting, 'm33', '09:30', '2018-08-15'],
    [closeMeeting, 'm33', '10:45', '2018-08-15'],
  );
  expect(held(book)).toMatchObject({
    state: 'draft',
    date: '2018-08-14',
    startTime: '10:00',
    closeTime: '10:45',
  });
  expect(held(book).clock.map(({ what, at }) => `${what} ${at}`)).toEqual([
    'started 10:00',
    'paused 11:00',
    'resumed 11:15',
    'adjourned 12:00',
    'resumed 09:30',
    'closed 10:45',
  ]);
});

test('what cannot happen now does not', () => {
  const context = contextAt();
  for (const command of [pauseMeeting, resumeMeeting, adjournMeeting, closeMeeting]) {
    expect(command(prepared, 'm33', context)).toBeNull();
  }
  expect(beginItem(prepared, first, context)).toBeNull();
  const running = after(started);
  expect(startMeeting(running, 'm33', context)).toBeNull();
  expect(resumeMeeting(running, 'm33', context)).toBeNull();
  const closed = after(started, [closeMeeting, 'm33', '11:00']);
  expect(startMeeting(closed, 'm33', context)).toBeNull();
  expect(closeMeeting(closed, 'm33', context)).toBeNull();
});

test('items are begun in any order, and count the time they were in hand', () => {
  const book = after(
    started,
    [beginItem, first, '10:05'],
    [beginItem, second, '10:25'],
    [pauseMeeting, 'm33', '10:35'],
    [resumeMeeting, 'm33', '10:50'],
    [beginItem, first, '11:00'],
  );
  expect(itemInHand(held(book))).toBe(first);
  expect(beginItem(book, first, contextAt())).toBeNull();
  const elapsed = elapsedByItem(held(book), { on: '2018-08-14', at: '11:07' });
  expect([...elapsed]).toEqual([
    [first, 27],
    [second, 20],
  ]);
});

test('after the close no item counts on, over midnight one does, a clock set back takes nothing', () => {
  const begun: Event[] = [started, [beginItem, first, '23:50']];
  const closed = after(...begun, [closeMeeting, 'm33', '23:55']);
  const next = { on: '2018-08-15', at: '00:10' };
  expect(elapsedByItem(held(closed), next).get(first)).toBe(5);
  expect(elapsedByItem(held(after(...begun)), next).get(first)).toBe(20);
  const back = { on: '2018-08-14', at: '23:40' };
  expect(elapsedByItem(held(after(...begun)), back).get(first)).toBe(0);
});

test('a meeting whose clock was not kept stands as its state says', () => {
  const inState = (state: 'preparation' | 'inSession' | 'draft') =>
    sittingOf(held(bookWith(meeting(33, { state }))));
  expect(inState('preparation')).toBe('notStarted');
  expect(inState('inSession')).toBe('running');
  expect(inState('draft')).toBe('closed');
});

test('a closed meeting says whether it was quorate at every item begun', () => {
  const movements = [{ what: 'left' as const, itemId: second, at: null }];
  const attendance = [attendee('Alex', 'present'), attendee('Bea', 'present', { movements })];
  const quorum = { atLeast: 2, chairNeeded: false };
  const close = (begun: readonly string[], rule: typeof quorum | null) => {
    const draft = meeting(33, { attendance }).item('A').item('B');
    let book = bookWith(stsc({ quorum: rule }), draft);
    book = done(book, startMeeting(book, 'm33', contextAt()));
    for (const id of begun) book = done(book, beginItem(book, id, contextAt()));
    return held(done(book, closeMeeting(book, 'm33', contextAt()))).quorate;
  };
  expect(close([first], quorum)).toBe(true);
  expect(close([first, second, first], quorum)).toBe(false);
  // By the end of the agenda one has left.
  expect(close([], quorum)).toBe(false);
  expect(close([first], null)).toBeNull();
});
