import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepOpen } from '../../shared/commands/carried-actions';
import { removeMeeting } from '../../shared/commands/meetings';
import { snoozeAction, wakeAction } from '../../shared/commands/snoozes';
import { type Book, bookOf, recordOf } from '../../shared/model/book';
import { apply, invert, NO_CHANGE } from '../../shared/model/change';
import type { MeetingState } from '../../shared/model/meeting';
import type { ComingBack } from '../../shared/model/snooze';
import { snoozeIdOf } from '../../shared/model/snooze';
import { actionEntries } from '../../shared/registers/across/action-entries';
import { carriedTo, snoozedAt } from '../../shared/registers/carry-forward';
import { minutesReport } from '../../shared/report/minutes-report';
import { action, bookWith, meeting, STSC } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const SNOOZED = { actionId: 'STSC32/01', committeeId: STSC };

/** Meetings 32 to 36, July to November 2018; 33 is the last that was held. */
const book = bookWith(
  meeting(32, { state: 'approved' }).item('A', action('STSC32/01', 'SECAS to report.')),
  ...[33, 34, 35, 36].map(number =>
    meeting(number, { state: (number === 33 ? 'draft' : 'preparation') as MeetingState }).item('A'),
  ),
);

const until = (date: string, meetingId: string | null = null): ComingBack => ({ date, meetingId });

function snoozed(of: Book, to: ComingBack): Book {
  return done(of, snoozeAction(of, { ...SNOOZED, until: to }));
}

/** The meetings to which the action comes forward, by their numbers. */
function comesTo(of: Book): number[] {
  return [33, 34, 35, 36].filter(number => carriedTo(of, `m${number}`).length > 0);
}

describe('an action that is snoozed', () => {
  test('does not come forward to the meetings before its month, and comes back by itself', () => {
    const after = snoozed(book, until('2018-10'));
    expect(comesTo(after)).toEqual([33, 35, 36]);
    expect(snoozedAt(after, 'm34').map(({ action: left }) => left.id)).toEqual(['STSC32/01']);
    expect(actionEntries(after, STSC)[0]?.snoozedUntil).toEqual(until('2018-10'));
  });

  test('comes back with the meeting it was snoozed until, also where that was moved', () => {
    const after = snoozed(book, until('2018-10-14', 'm35'));
    const moved = recordOf(after, 'meeting', 'm35');
    const later = bookOf([
      ...after.records.values(),
      ...(moved ? [{ ...moved, date: '2019-01-10' }] : []),
    ]);
    expect(comesTo(after)).toEqual([33, 35, 36]);
    expect(comesTo(later)).toEqual([33, 35]);
  });

  test('leaves the meetings that had it as they were', () => {
    const after = snoozed(book, until('2019-01'));
    expect(carriedTo(after, 'm33')).toEqual(carriedTo(book, 'm33'));
  });

  test('stands at a meeting that spoke of it all the same', () => {
    const said = done(book, keepOpen(book, { actionId: 'STSC32/01', meetingId: 'm34' }));
    expect(comesTo(snoozed(said, until('2018-11')))).toEqual([33, 34, 36]);
  });

  test('is told where the minutes leave it out', () => {
    const codes = (of: Book) =>
      minutesReport(of, 'm34', { version: 'full', created: '2018-09-20T10:00:00Z' })?.notices.map(
        ({ code }) => code,
      );
    expect(codes(snoozed(book, until('2018-10')))).toContain('actionsSnoozed');
    expect(codes(book)).not.toContain('actionsSnoozed');
  });

  test('comes forward again at once when it is woken', () => {
    const after = snoozed(book, until('2018-10'));
    const awake = done(after, wakeAction(after, 'STSC32/01'));
    expect(comesTo(awake)).toEqual([33, 34, 35, 36]);
    expect(wakeAction(book, 'STSC32/01')).toBeNull();
  });
});

test.each([
  ['a meeting that was held', until('2018-08')],
  ['a day before the last meeting', until('2018-07-01')],
])('nothing is snoozed until %s', (_, to) => {
  expect(snoozeAction(book, { ...SNOOZED, until: to })).toBeNull();
});

test('nothing is snoozed that is closed, not there, or snoozed so already', () => {
  const closed = bookWith(
    meeting(32).item('A', action('STSC32/01', 'x')),
    meeting(33).said('STSC32/01', { status: 'closed', closing: { how: 'done' } }),
  );
  const to = { until: until('2018-12') };
  expect(snoozeAction(closed, { ...SNOOZED, ...to })).toBeNull();
  expect(snoozeAction(book, { ...SNOOZED, actionId: 'none', ...to })).toBeNull();
  expect(snoozeAction(snoozed(book, to.until), { ...SNOOZED, ...to })).toBeNull();
});

test('undo takes a snooze back whole, whatever was snoozed before', () => {
  const month = fc.constantFrom('2018-09', '2018-10', '2018-11', '2019-03-05');
  fc.assert(
    fc.property(fc.array(month, { maxLength: 4 }), month, (before, last) => {
      const start = before.reduce((of, date) => {
        const change = snoozeAction(of, { ...SNOOZED, until: until(date) });
        return change ? apply(of, change) : of;
      }, book);
      const change = snoozeAction(start, { ...SNOOZED, until: until(last) });
      if (!change) return;
      const back = apply(apply(start, change), invert(start, change));
      const id = snoozeIdOf('STSC32/01');
      expect(back.records.get(id)).toEqual(start.records.get(id));
      expect(comesTo(back)).toEqual(comesTo(start));
    }),
  );
});

test('a snooze keeps neither its action nor a meeting from being removed, and holds when they are back', () => {
  const draft = bookWith(
    meeting(32, { state: 'draft' }).item('A', action('STSC32/01', 'SECAS to report.')),
    meeting(34),
  );
  const after = snoozed(draft, until('2018-12', 'm34'));
  const without = done(after, removeMeeting(after, 'm34', contextAt()));
  expect(comesTo(without)).toEqual([]);
  const removal = removeMeeting(without, 'm32', contextAt());
  const gone = done(without, removal);
  expect(actionEntries(gone, STSC)).toEqual([]);
  const back = apply(gone, invert(without, removal ?? NO_CHANGE));
  expect(actionEntries(back, STSC)[0]?.snoozedUntil).toEqual(until('2018-12', 'm34'));
});
