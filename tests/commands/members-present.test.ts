import { expect, test } from 'vitest';
import { addMissingMembers, membersMissing } from '../../shared/commands/members-present';
import { attendee } from '../../shared/model/attendance';
import { recordOf } from '../../shared/model/book';
import { body, person } from '../../shared/model/party';
import { bookWith, meeting, stsc } from '../support/builders';
import { done } from '../support/command-context';

const seat = (partyId: string, capacity: string) => ({
  partyId,
  capacity,
  category: '',
  alternateIds: [],
});
const committee = stsc({
  members: [seat('alex', 'Chair'), seat('dcc', 'DCC Member'), seat('bea', 'Member')],
});
const parties = [
  person('alex', 'Alex'),
  body('dcc', 'DCC'),
  person('bea', 'Bea', { organisation: 'Supply' }),
];
const attendance = [
  attendee('Alex', 'apologies', { partyId: 'alex' }),
  attendee('DCC', 'present'),
  attendee('Gus', 'inAttendance'),
];
const book = bookWith(committee, ...parties, meeting(33, { attendance }));

test('who joined after the meeting was made comes onto its list, before the guests', () => {
  const after = done(book, addMissingMembers(book, 'm33'));
  const list = recordOf(after, 'meeting', 'm33')?.attendance ?? [];
  expect(list.map(({ name, presence }) => [name, presence])).toEqual([
    ['Alex', 'apologies'],
    ['DCC', 'present'],
    ['Bea', 'present'],
    ['Gus', 'inAttendance'],
  ]);
  expect(list[2]).toMatchObject({ capacity: 'Member', organisation: 'Supply', partyId: 'bea' });
  expect(addMissingMembers(after, 'm33')).toBeNull();
});

test('who is on the list by name alone is not put there twice', () => {
  const held = recordOf(book, 'meeting', 'm33');
  expect(held && membersMissing(book, held).map(({ name }) => name)).toEqual(['Bea']);
});

test('circulated minutes keep their list', () => {
  const locked = bookWith(committee, ...parties, meeting(33, { state: 'circulated' }));
  expect(addMissingMembers(locked, 'm33')).toBeNull();
});
