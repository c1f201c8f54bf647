import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetingGroups } from '../../../renderer/meetings/meeting-groups';
import { type Meeting, MeetingState, meeting } from '../../../shared/model/meeting';

const held = (number: string, date: string | null, state: Meeting['state']) =>
  meeting({ id: number, committeeId: 'c', number, date, state });

function grouped(...meetings: Meeting[]): string[] {
  return meetingGroups(meetings).map(
    ({ title, meetings: of }) => `${title}: ${of.map(({ number }) => number).join(' ')}`,
  );
}

test('what is in hand comes first, then the years, each the latest first', () => {
  expect(
    grouped(
      held('1', '2016-05-10', 'approved'),
      held('2', '2017-02-14', 'approved'),
      held('3', '2017-11-14', 'circulated'),
      held('4', '2018-01-09', 'draft'),
      held('5', '2018-02-13', 'preparation'),
    ),
  ).toEqual(['In hand: 5 4', '2017: 3 2', '2016: 1']);
});

test('a committee with nothing in hand shows its years alone, one without meetings nothing', () => {
  expect(grouped(held('1', '2016-05', 'approved'))).toEqual(['2016: 1']);
  expect(grouped()).toEqual([]);
});

test('meetings without a day stand together', () => {
  expect(grouped(held('1', null, 'approved'))).toEqual(['No date: 1']);
});

test('whatever is held, each meeting stands once', () => {
  const any = fc.array(
    fc.record({
      date: fc.option(fc.constantFrom('2016-05-10', '2017-02', '2018')),
      state: fc.constantFrom(...MeetingState.options),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(any, all => {
      const meetings = all.map(({ date, state }, at) => held(String(at), date, state));
      const shown = meetingGroups(meetings).flatMap(group => group.meetings);
      expect(shown).toHaveLength(meetings.length);
      expect(new Set(shown)).toEqual(new Set(meetings));
    }),
  );
});
