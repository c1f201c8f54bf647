import { expect, test } from 'vitest';
import { NAME_KEYS } from '../../../renderer/attendance/name-keys';
import { attendee } from '../../../shared/model/attendance';
import { recordOf } from '../../../shared/model/book';
import { bookWith, meeting } from '../../support/builders';
import { contextAt, done } from '../../support/command-context';

test('a second press of D takes the first one back, though the list still shows her as before', () => {
  const one = attendee('Bea', 'present');
  const book = bookWith(meeting(33, { attendance: [one] }).item('A'));
  const deed = NAME_KEYS.find(({ key }) => key === 'D')?.deed({
    one,
    meetingId: 'm33',
    itemId: null,
  });
  const pressed = (of: typeof book) => done(of, deed?.doing(of, contextAt()) ?? null);
  const dialsIn = (of: typeof book) => recordOf(of, 'meeting', 'm33')?.attendance[0]?.dialIn;
  expect(dialsIn(pressed(book))).toBe(true);
  expect(dialsIn(pressed(pressed(book)))).toBe(false);
});
