import { describe, expect, test } from 'vitest';
import { meetingCalendar } from '../../shared/calendar/meeting-calendar';
import type { Due } from '../../shared/model/due';
import { ownerNamed } from '../../shared/model/owner';
import {
  action,
  bookWith,
  earlier,
  type MeetingDraft,
  meeting,
  meetingId,
  stsc,
} from '../support/builders';

const TODAY = '2018-08-15';

function due(ref: string, when: Due, confidential: string | null = null) {
  return action(ref, `What ${ref} asks for.`, {
    owners: [ownerNamed('SECAS')],
    due: when,
    confidential,
  });
}

function calendarOf(first: MeetingDraft, ...others: Parameters<typeof bookWith>) {
  return meetingCalendar(bookWith(first, ...others), first.id, TODAY);
}

const closed = meeting(33, { state: 'draft', nextMeeting: 'Tuesday 18 September 2018 at 10.30am' });

describe('the next meeting', () => {
  test('is read from the words of the minutes', () => {
    expect(calendarOf(closed)?.value).toEqual([
      {
        uid: 'meeting-after-m33@minutebook',
        title: 'STSC meeting',
        text: 'Smart Technology Sub-Committee',
        place: '',
        date: '2018-09-18',
        time: '10:30',
        minutes: null,
      },
    ]);
  });

  test('is the one that is prepared, with its agenda but for what is confidential', () => {
    const next = meeting(34, { startTime: '10:00', place: 'London' })
      .item({ title: 'Welcome', plannedMinutes: 10 })
      .item({ title: 'A complaint', confidential: 'personal' })
      .item({ title: 'Report', plannedMinutes: 50 });
    const calendar = calendarOf(closed, next);
    expect(calendar?.value).toEqual([
      {
        uid: 'meeting-m34@minutebook',
        title: 'STSC meeting 34',
        text: 'Smart Technology Sub-Committee\n1 Welcome\n3 Report',
        place: 'London',
        date: '2018-09-14',
        time: '10:00',
        minutes: 60,
      },
    ]);
    expect(calendarOf(next, closed)?.value).toEqual(calendar?.value);
  });

  test('without a time is told to be an entry for the day', () => {
    const calendar = calendarOf(meeting(33, { state: 'draft', nextMeeting: '18 September 2018' }));
    expect(calendar?.value).toMatchObject([{ date: '2018-09-18', time: null }]);
    expect(calendar?.notices.map(({ code }) => code)).toEqual(['noTime']);
  });

  test('in a month is for no calendar', () => {
    expect(calendarOf(meeting(33, { state: 'draft', nextMeeting: 'September 2018' }))).toBeNull();
  });
});

describe('ongoing actions', () => {
  const said = closed.item(
    'Report',
    due('STSC33/01', { by: 'nextMeeting' }),
    due('STSC33/02', { by: 'meeting', date: '2018-09', meetingId: null }),
    due('STSC33/03', { by: 'date', date: '2018-08-31' }),
    due('STSC33/04', { by: 'date', date: '2018-10' }),
    due('STSC33/05', { by: 'words', words: 'the Autumn' }),
    due('STSC33/06', { by: 'date', date: '2018-08-01' }),
    due('STSC33/07', { by: 'meeting', date: '2019-02', meetingId: null }),
  );

  test('are entries of the day they are due, and what has no day is told', () => {
    const calendar = calendarOf(said);
    expect(calendar?.value.slice(1).map(({ title, date }) => [title, date])).toEqual([
      ['STSC33/01 due: SECAS', '2018-09-18'],
      ['STSC33/02 due: SECAS', '2018-09-18'],
      ['STSC33/03 due: SECAS', '2018-08-31'],
    ]);
    expect(calendar?.notices.map(({ message }) => message)).toEqual([
      'Due on no certain day, so not in it: STSC33/04 (October 2018), STSC33/05 (the Autumn), STSC33/07 (February 2019 meeting).',
      'Due before today, so not in it: STSC33/06.',
    ]);
  });

  test('that are closed are not due any more', () => {
    const next = meeting(34, { state: 'draft' }).said('STSC33/03', { status: 'closed' });
    const dates = meetingCalendar(bookWith(said, next), meetingId(34), TODAY)?.value;
    expect(dates?.map(({ title }) => title)).toEqual([
      'STSC33/01 due: SECAS',
      'STSC33/02 due: SECAS',
    ]);
  });

  test('that are confidential are called by their reference alone', () => {
    const secret = closed
      .item('Report', due('STSC33/01', { by: 'date', date: '2018-08-31' }, 'personal'))
      .item(
        { title: 'Hidden', confidential: 'personal' },
        due('STSC33/02', { by: 'date', date: '2018-08-31' }),
      );
    const before = earlier('STSC30/01', {
      due: { by: 'date', date: '2018-08-31' },
      confidential: 'personal',
    });
    const events = calendarOf(secret, before)?.value.slice(1) ?? [];
    expect(events.map(({ title, text }) => [title, text])).toEqual([
      ['STSC30/01 due', ''],
      ['STSC33/01 due', ''],
      ['STSC33/02 due', ''],
    ]);
  });
});

test('what is to be done before the next meeting and after this one is in it, until it is ticked off', () => {
  const committee = stsc({
    deadlines: [
      { id: 'papers', title: 'Papers out', workingDays: 5, side: 'before' },
      { id: 'draft', title: 'Draft to the Chair', workingDays: 5, side: 'after' },
    ],
  });
  const next = (ticked: { deadlineId: string; on: string }[]) =>
    meeting(34, { date: '2018-09-18', state: 'preparation', ticked });
  const titles = (ticked: { deadlineId: string; on: string }[]) =>
    calendarOf(closed, committee, next(ticked))
      ?.value.filter(({ uid }) => uid.startsWith('deadline-'))
      .map(({ title, date }) => [title, date]);
  const drafts = [
    ['STSC: Draft to the Chair', '2018-08-21'],
    ['STSC: Draft to the Chair', '2018-09-25'],
  ];
  const [first, second] = drafts;
  expect(titles([])).toEqual([first, ['STSC: Papers out', '2018-09-11'], second]);
  expect(titles([{ deadlineId: 'papers', on: '2018-08-14' }])).toEqual(drafts);
});
