import { expect, test } from 'vitest';
import { newMeeting } from '../../shared/commands/new-meeting';
import { type Book, recordOf } from '../../shared/model/book';
import type { StandingItem } from '../../shared/model/committee';
import type { Due } from '../../shared/model/due';
import { ownerNamed } from '../../shared/model/owner';
import { body, person } from '../../shared/model/party';
import { agendaOf } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { proposedAgenda, typedItem } from '../../shared/registers/proposed-agenda';
import { bookWith, itemId, meeting, openAction, STSC, stsc } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const standing = (title: string): StandingItem => ({
  title,
  purpose: 'information',
  presenter: 'SECAS',
  plannedMinutes: 10,
});
const seat = (partyId: string, capacity: string) => ({
  partyId,
  capacity,
  category: '',
  alternateIds: [],
});
const committee = stsc({
  standingItems: [standing('Minutes and Actions Outstanding'), standing('Any Other Business')],
  members: [seat('alex', 'Chair'), seat('dcc', 'DCC Member'), seat('gone', 'Member')],
});
const parties = [person('alex', 'Alex', { organisation: 'Independent' }), body('dcc', 'DCC')];
const september: Due = { by: 'meeting', date: '2018-09', meetingId: null };
const owners = [ownerNamed('DCC'), ownerNamed('Ofgem')];
const asked = 'DCC and Ofgem to provide a joint presentation at the September 2018 meeting.';
const AHEAD = { date: '2018-09-18', number: '34' };
const TYPED = { title: 'Half-hourly settlement', depth: 0, plannedMinutes: 15, presenter: '' };
const last = meeting(33, { date: '2018-08-21', place: 'Room 2' }).item(
  'DCC Update',
  openAction('promise', asked, { due: september, owners }),
  openAction('other', 'SECAS to report.'),
);
const book = bookWith(committee, ...parties, meeting(32, { date: '2018-07-17' }), last);

function made(of: Book, given = {}): Book {
  return done(of, newMeeting(of, { committeeId: STSC, ...given }, contextAt()));
}

function agenda(of: Book): string[] {
  return agendaOf(of, 'new-1').map(({ number, item }) => `${number} ${item.title}`);
}

test('the next meeting is proposed a month on, on the same Tuesday, in the same place', () => {
  expect(recordOf(made(book), 'meeting', 'new-1')).toMatchObject({
    number: '34',
    date: '2018-09-18',
    place: 'Room 2',
    state: 'preparation',
  });
});

test('a committee that meets each quarter is proposed the next quarter', () => {
  const quarterly = bookWith(
    committee,
    meeting(1, { date: '2018-03' }),
    meeting(2, { date: '2018-06' }),
  );
  expect(recordOf(made(quarterly), 'meeting', 'new-1')?.date).toBe('2018-09');
});

test('the first meeting of a committee is number 1, on no day yet', () => {
  const first = recordOf(made(bookWith(committee)), 'meeting', 'new-1');
  expect(first).toMatchObject({ number: '1', date: null });
});

test('the agenda is the standing items and last time’s promises, these before other business', () => {
  const after = made(book);
  expect(agenda(after)).toEqual([
    '1 Minutes and Actions Outstanding',
    '2 Provide a joint presentation',
    '3 Any Other Business',
  ]);
  const promised = agendaOf(after, 'new-1')[1]?.item;
  expect(promised?.presenter).toBe('DCC and Ofgem');
});

test('a promise that was kept early, or is for another meeting, is no item', () => {
  const kept = bookWith(
    committee,
    last,
    meeting(34, { date: '2018-08-28' }).said('promise', { status: 'closed' }),
  );
  expect(agenda(made(kept, { date: '2018-09-18' }))).toHaveLength(2);
  expect(agenda(made(book, { date: '2018-10-16' }))).toHaveLength(2);
});

test('what is due at the next meeting is due at the one right after', () => {
  const due: Due = { by: 'nextMeeting' };
  const next = bookWith(
    committee,
    meeting(33).item('A', openAction('a', 'SECAS to report.', { due })),
  );
  expect(agenda(made(next))).toContain('2 SECAS to report');
  expect(agendaOf(made(bookWith(...next.records.values(), meeting(34))), 'new-1')).toHaveLength(2);
});

test('every member is present until marked otherwise', () => {
  const attendance = recordOf(made(book), 'meeting', 'new-1')?.attendance;
  expect(attendance?.map(({ name, capacity, presence }) => [name, capacity, presence])).toEqual([
    ['Alex', 'Chair', 'present'],
    ['DCC', 'DCC Member', 'present'],
  ]);
});

test('the open actions are carried in, and their table stands under its item', () => {
  const after = made(book);
  expect(carriedTo(after, 'new-1').map(({ action }) => action.id)).toEqual(['promise', 'other']);
  expect(agendaOf(after, 'new-1')[0]?.minute?.blocks).toEqual([{ type: 'outstandingActions' }]);
});

test('a number that is taken, or a committee that is not there, makes no meeting', () => {
  expect(newMeeting(book, { committeeId: STSC, number: '33' }, contextAt())).toBeNull();
  expect(newMeeting(book, { committeeId: itemId(1, 1) }, contextAt())).toBeNull();
});

test('the hour of the last meeting is proposed, to the quarter it was planned for', () => {
  const late = bookWith(committee, meeting(33, { startTime: '10:04' }));
  expect(recordOf(made(late), 'meeting', 'new-1')?.startTime).toBe('10:00');
});

test('what she wrote over stands, and a time that is none makes no meeting', () => {
  const given = { number: '40', date: null, startTime: '09:30', place: 'Online' };
  expect(recordOf(made(book, given), 'meeting', 'new-1')).toMatchObject(given);
  const wrong = { committeeId: STSC, startTime: '25:00' };
  expect(newMeeting(book, wrong, contextAt())).toBeNull();
});

test('an agenda of her own choice is the agenda, its sub-items under their items', () => {
  const [minutesItem, promise] = proposedAgenda(book, { ...AHEAD, committeeId: STSC });
  if (!minutesItem || !promise) throw new Error('Nothing was proposed.');
  const chosen = [minutesItem, { ...promise, depth: 1 }, typedItem(TYPED)];
  expect(agenda(made(book, { agenda: chosen }))).toEqual([
    '1 Minutes and Actions Outstanding',
    '1.1 Provide a joint presentation',
    '2 Half-hourly settlement',
  ]);
});
