import { expect, test } from 'vitest';
import { setDeadlines, setHolidaysOf, tickDeadline } from '../../shared/commands/deadlines';
import type { Book } from '../../shared/model/book';
import type { Deadline } from '../../shared/model/deadline';
import type { MeetingState } from '../../shared/model/meeting';
import {
  checklistOf,
  deadlineInWords,
  dueInDays,
  overdueIn,
} from '../../shared/registers/ahead/checklist';
import { bookWith, meeting, meetingId, STSC, stsc } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const PAPERS: Deadline = { id: 'papers', title: 'Papers out', workingDays: 5, side: 'before' };
const DRAFT: Deadline = { id: 'draft', title: 'Draft to the Chair', workingDays: 5, side: 'after' };

const committee = stsc({ deadlines: [DRAFT, PAPERS] });
const bookIn = (state: MeetingState, date = '2018-08-28') =>
  bookWith(committee, meeting(33, { date, state }));
const tick = (book: Book, deadlineId = 'papers') =>
  tickDeadline(book, { meetingId: meetingId(33), deadlineId }, contextAt());

test('each meeting has a checklist with its days, in their order', () => {
  const list = checklistOf(bookIn('preparation'), meetingId(33));
  expect(list.map(({ deadline, day }) => [deadline.title, day])).toEqual([
    ['Papers out', '2018-08-20'],
    ['Draft to the Chair', '2018-09-04'],
  ]);
  expect(list.map(({ deadline }) => deadlineInWords(deadline))).toEqual([
    '5 working days before',
    '5 working days after',
  ]);
});

test('the days are those of the committee’s own bank holidays', () => {
  const book = bookIn('preparation');
  const scots = done(book, setHolidaysOf(book, { committeeId: STSC, holidaysOf: 'scotland' }));
  expect(checklistOf(scots, meetingId(33)).map(({ day }) => day)).toEqual([
    '2018-08-21',
    '2018-09-04',
  ]);
  expect(setHolidaysOf(scots, { committeeId: STSC, holidaysOf: 'scotland' })).toBeNull();
  expect(setHolidaysOf(book, { committeeId: STSC, holidaysOf: 'englandAndWales' })).toBeNull();
});

test('of a meeting of which the month is known no day is', () => {
  expect(checklistOf(bookIn('preparation', '2018-09'), meetingId(33))[0]?.day).toBeNull();
});

test('a deadline is ticked off with its day, and the tick is taken back', () => {
  const book = bookIn('preparation');
  const ticked = done(book, tick(book));
  expect(checklistOf(ticked, meetingId(33))[0]?.doneOn).toBe('2018-08-14');
  expect(done(ticked, tick(ticked))).toEqual(book);
  expect(tick(book, 'none')).toBeNull();
});

test.each<[MeetingState, string[]]>([
  ['preparation', ['papers']],
  ['draft', ['draft']],
  ['withChair', ['draft']],
  ['approved', []],
])('in a meeting that is %s, %j can be overdue', (state, overdue) => {
  const book = bookIn(state);
  expect(overdueIn(book, committee, '2018-12-31').map(({ deadline }) => deadline.id)).toEqual(
    overdue,
  );
  expect(overdueIn(book, committee, '2018-08-20')).toEqual([]);
});

test('days left and days over are counted', () => {
  expect(dueInDays({ day: '2018-08-20' }, '2018-08-23')).toBe(-3);
  expect(dueInDays({ day: null }, '2018-08-23')).toBeNull();
});

test('deadlines are set together, and none is the same as never any', () => {
  const book = bookWith(stsc());
  const set = (of: Book, deadlines: Deadline[]) =>
    setDeadlines(of, { committeeId: STSC, deadlines });
  const both = done(book, set(book, [PAPERS, DRAFT]));
  expect(set(both, [PAPERS, DRAFT])).toBeNull();
  expect(set(book, [{ ...PAPERS, title: ' ' }])).toBeNull();
  expect(done(both, set(both, []))).toEqual(book);
});
