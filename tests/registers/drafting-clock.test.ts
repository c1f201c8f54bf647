import { expect, test } from 'vitest';
import { attendee } from '../../shared/model/attendance';
import { type Meeting, meeting as meetingRecord } from '../../shared/model/meeting';
import { draftingClock } from '../../shared/registers/drafting-clock';
import { meetingFigures, yearFigures } from '../../shared/registers/meeting-figures';
import { whyNotStep } from '../../shared/registers/state-refusals';
import { workingDaysBetween } from '../../shared/working-days/working-days';
import { bookWith, itemId, meeting, STSC, stsc } from '../support/builders';

function drafted(known: Partial<Meeting> = {}): Meeting {
  const facts = { id: 'm', committeeId: STSC, state: 'draft' as const, date: '2018-08-21' };
  return meetingRecord({ ...facts, ...known });
}

test('a draft should be with the Chair on the third working day, and is late the day after', () => {
  // 21 August 2018 was a Tuesday; Monday 27 was a bank holiday in England.
  const on = (today: string) => draftingClock(stsc(), drafted(), today);
  expect(on('2018-08-22')).toEqual({
    days: 1,
    workingDays: 1,
    dueOn: '2018-08-24',
    standing: 'calm',
  });
  expect(on('2018-08-24')?.standing).toBe('dueToday');
  expect(on('2018-08-28')).toMatchObject({ days: 7, workingDays: 4, standing: 'late' });
});

test('a committee says by itself how long a draft may take', () => {
  const slow = stsc({ draftWithin: 10 });
  expect(draftingClock(slow, drafted(), '2018-08-28')?.standing).toBe('calm');
});

test('an adjourned meeting counts from the day on which it closed', () => {
  const clock = [{ what: 'closed' as const, on: '2018-08-23', at: '12:00' }];
  expect(draftingClock(stsc(), drafted({ clock }), '2018-08-24')).toMatchObject({ days: 1 });
});

test('minutes that went to the Chair once have no clock any more, nor those of an unknown day', () => {
  const history = [{ to: 'withChair' as const, on: '2018-08-22', at: '09:00', version: '0.1' }];
  expect(draftingClock(stsc(), drafted({ history }), '2018-09-28')).toBeNull();
  expect(draftingClock(stsc(), drafted({ date: '2018-08' }), '2018-09-28')).toBeNull();
  expect(draftingClock(stsc(), drafted({ state: 'circulated' }), '2018-09-28')).toBeNull();
});

test('working days leave out weekends and bank holidays', () => {
  expect(workingDaysBetween('2018-08-24', '2018-08-28', 'englandAndWales')).toBe(1);
  expect(workingDaysBetween('2018-08-24', '2018-08-28', 'scotland')).toBe(2);
  expect(workingDaysBetween('2018-08-28', '2018-08-24', 'scotland')).toBe(0);
});

test('a step that cannot be taken says why', () => {
  expect(whyNotStep('toChair', 'draft')).toBeNull();
  expect(whyNotStep('toChair', 'withChair')).toBe('The minutes are with the Chair already.');
  expect(whyNotStep('circulate', 'inSession')).toContain('Close it first');
  expect(whyNotStep('approve', 'preparation')).toContain('not held yet');
  expect(whyNotStep('reopen', 'circulated')).toContain('not approved');
});

test('a meeting in figures: who was there, how long without the break, each item against its plan', () => {
  const on = '2018-08-14';
  const held = meeting(33, {
    state: 'draft',
    attendance: [attendee('Ada', 'present'), attendee('Eve', 'apologies')],
    clock: [
      { what: 'started', on, at: '10:00' },
      { what: 'itemBegun', itemId: itemId(33, 1), on, at: '10:00' },
      { what: 'paused', on, at: '10:30' },
      { what: 'resumed', on, at: '11:00' },
      { what: 'closed', on, at: '11:15' },
    ],
  })
    .item({ title: 'DCC Update', plannedMinutes: 30 })
    .item('Other');
  const book = bookWith(held, meeting(34, { state: 'preparation' }));
  expect(meetingFigures(book, 'm33')).toEqual({
    headcount: { present: 1, apologies: 1, absent: 0, inAttendance: 0 },
    minutes: 45,
    items: [
      { number: '1', title: 'DCC Update', planned: 30, took: 45 },
      { number: '2', title: 'Other', planned: null, took: null },
    ],
  });
  expect(yearFigures(book, STSC, '2018')).toMatchObject({
    meetings: [{ meeting: { id: 'm33' } }],
    averageMinutes: 45,
    presentShare: 0.5,
  });
});
