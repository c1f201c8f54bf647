import { expect, test } from 'vitest';
import { attendee } from '../../shared/model/attendance';
import { person } from '../../shared/model/party';
import { attendanceYear, MARKS, yearsMet } from '../../shared/registers/attendance/attendance-year';
import { bookWith, meeting, STSC, stsc } from '../support/builders';

const ada = person('ada', 'Ada Lowe');
const ben = person('ben', 'Ben Ash');
const member = (partyId: string, capacity: string) => ({
  partyId,
  capacity,
  category: '',
  alternateIds: [],
});
const committee = stsc({ members: [member('ben', 'Chair'), member('ada', 'Networks')] });
const at = (id: string, name: string) => ({ partyId: id, name });

const book = bookWith(
  committee,
  ada,
  ben,
  meeting(32, {
    state: 'approved',
    attendance: [
      attendee('Ben Ash', 'present', at('ben', 'Ben Ash')),
      attendee('Ada Lowe', 'apologies'),
      attendee('Cy Dunn', 'present', { alternateFor: 'Ada Lowe' }),
    ],
  }),
  meeting(33, {
    state: 'draft',
    attendance: [
      attendee('Ben Ash', 'apologies', at('ben', 'Ben Ash')),
      attendee('Ada Lowe', 'present', at('ada', 'Ada Lowe')),
      attendee('Ofgem', 'inAttendance', { organisation: 'Ofgem' }),
    ],
  }),
  meeting(34, { state: 'preparation', attendance: [attendee('Ben Ash', 'present')] }),
  meeting(20, { state: 'approved', attendance: [attendee('Ben Ash', 'present')] }),
);

const { meetings, rows } = attendanceYear(book, committee, 2018);

test('it covers the meetings held in the year', () => {
  expect(meetings.map(({ number }) => number)).toEqual(['32', '33']);
  expect(yearsMet(book, STSC)).toEqual([2018, 2017]);
});

test('members come first in the order of their seats, then the others by name', () => {
  expect(rows.map(({ name, isMember, capacity }) => [name, isMember, capacity])).toEqual([
    ['Ben Ash', true, 'Chair'],
    ['Ada Lowe', true, 'Networks'],
    ['Cy Dunn', false, ''],
    ['Ofgem', false, 'Ofgem'],
  ]);
});

test('each mark is a letter and a word, and who stood in for whom is told of both', () => {
  const said = rows.map(({ marks }) =>
    marks.map(each => each && [MARKS[each.mark].letter, each.with].join(' ').trim()),
  );
  expect(said).toEqual([
    ['P', 'A'],
    ['R Cy Dunn', 'P'],
    ['S Ada Lowe', null],
    [null, 'I'],
  ]);
});

test('someone is one row, also where a meeting knew them by name alone', () => {
  expect(rows.filter(({ name }) => name === 'Ada Lowe')).toHaveLength(1);
});

test('who was represented counts as there', () => {
  expect(rows.map(({ attended, expected }) => `${attended}/${expected}`)).toEqual([
    '1/2',
    '2/2',
    '1/1',
    '1/1',
  ]);
});

test('no two marks have one letter', () => {
  const letters = Object.values(MARKS).map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
});
