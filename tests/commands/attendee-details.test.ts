import { expect, test } from 'vitest';
import { addGuest } from '../../shared/commands/attendance';
import {
  removeGuest,
  removeMovement,
  renameAttendee,
  setAttendee,
} from '../../shared/commands/attendee-details';
import {
  declareInterest,
  editDeclaration,
  removeDeclaration,
  turnWithdrawal,
} from '../../shared/commands/declarations';
import { attendee, type Movement } from '../../shared/model/attendance';
import { type Book, recordOf } from '../../shared/model/book';
import { bookWith, itemId, meeting } from '../support/builders';
import { done } from '../support/command-context';

const [first, second] = [itemId(33, 1), itemId(33, 2)];
const movement = (what: Movement['what'], at: string): Movement => ({ what, itemId: first, at });
const left = movement('left', '10:40');
const returned = movement('returned', '10:55');
const leftAgain = movement('left', '11:20');

function bookOf(...movements: Movement[]): Book {
  const attendance = [attendee('Bea', 'present', { movements }), attendee('Gus', 'inAttendance')];
  const held = meeting(33, { attendance }).item('A').item('B');
  return bookWith(held, meeting(34).item('C'));
}

const book = bookOf();
const bea = { meetingId: 'm33', name: 'Bea' };
const gus = { meetingId: 'm33', name: 'Gus' };

function list(of: Book) {
  return recordOf(of, 'meeting', 'm33')?.attendance ?? [];
}

test('who dials in, for what items and with what remark is set', () => {
  const details = { dialIn: true, remark: 'part meeting', itemIds: [second] };
  const after = done(book, setAttendee(book, { ...gus, details }));
  expect(list(after)).toEqual([
    attendee('Bea', 'present'),
    attendee('Gus', 'inAttendance', details),
  ]);
});

test('nobody attends the item of another meeting', () => {
  const itemIds = [itemId(34, 1)];
  expect(setAttendee(book, { ...gus, details: { itemIds } })).toBeNull();
  const guest = { name: 'Mo', capacity: '', organisation: '' };
  expect(addGuest(book, { meetingId: 'm33', ...guest, itemIds })).toBeNull();
});

test('a name is put right wherever the meeting says it', () => {
  const bea2 = attendee('Bea', 'apologies');
  const stands = attendee('Mo', 'present', { alternateFor: 'Bea' });
  const declarations = [{ name: 'Bea', itemId: null, interest: 'A share.', withdrew: false }];
  const held = bookWith(meeting(33, { attendance: [bea2, stands], declarations }));
  const renamed = done(held, renameAttendee(held, { ...bea, to: ' Beate ' }));
  expect(list(renamed).map(({ name, alternateFor }) => [name, alternateFor])).toEqual([
    ['Beate', null],
    ['Mo', 'Beate'],
  ]);
  expect(recordOf(renamed, 'meeting', 'm33')?.declarations[0]?.name).toBe('Beate');
});

test('two people on the list do not get one name, and nobody gets none', () => {
  expect(renameAttendee(book, { ...bea, to: 'Gus' })).toBeNull();
  expect(renameAttendee(book, { ...bea, to: ' ' })).toBeNull();
  expect(renameAttendee(book, { ...bea, to: 'Bea' })).toBeNull();
  expect(renameAttendee(book, { meetingId: 'm33', name: 'None', to: 'Ada' })).toBeNull();
});

test('a guest is taken off the list, a member is not', () => {
  expect(list(done(book, removeGuest(book, gus))).map(({ name }) => name)).toEqual(['Bea']);
  expect(removeGuest(book, bea)).toBeNull();
  expect(removeGuest(book, { ...gus, name: 'Nobody' })).toBeNull();
});

const arrived = movement('arrived', '10:20');

test.each([
  ['a leaving goes with the coming back', [left, returned], 0, []],
  ['a coming back goes alone', [left, returned], 1, [left]],
  ['a coming back goes with the leaving after it', [left, returned, leftAgain], 1, [left]],
  [
    'a leaving goes with the coming back before the next',
    [left, returned, leftAgain],
    0,
    [leftAgain],
  ],
  ['an arrival goes alone', [arrived, left], 0, [left]],
  ['a leaving after an arrival goes alone', [arrived, left], 1, [arrived]],
])('of what was wrongly noted, %s', (_, before, at, after) => {
  const of = bookOf(...before);
  expect(list(done(of, removeMovement(of, { ...bea, at })))[0]?.movements).toEqual(after);
});

test('what was not noted cannot be taken back', () => {
  expect(removeMovement(book, { ...bea, at: 0 })).toBeNull();
  expect(removeMovement(bookOf(left), { ...bea, at: 1 })).toBeNull();
  expect(removeMovement(bookOf(left), { ...bea, at: -1 })).toBeNull();
});

test('a declaration is put right and taken back', () => {
  const declared = { name: 'Bea', itemId: first, interest: 'A share.', withdrew: false };
  const other = { ...declared, itemId: second };
  const one = done(book, declareInterest(book, { meetingId: 'm33', ...declared }));
  const two = done(one, declareInterest(one, { meetingId: 'm33', ...other }));
  const of = { meetingId: 'm33', name: 'Bea', itemId: first };
  const right = { ...declared, itemId: null, withdrew: true };
  const edited = done(two, editDeclaration(two, { ...of, declared: right }));
  expect(recordOf(edited, 'meeting', 'm33')?.declarations).toEqual([right, other]);
  const merged = done(two, editDeclaration(two, { ...of, declared: other }));
  expect(recordOf(merged, 'meeting', 'm33')?.declarations).toEqual([other]);
  const back = done(two, removeDeclaration(two, of));
  expect(recordOf(back, 'meeting', 'm33')?.declarations).toEqual([other]);
  expect(removeDeclaration(back, of)).toBeNull();
  expect(editDeclaration(back, { ...of, declared })).toBeNull();
});

test('whoever withdrew for an item stays, and the other way round', () => {
  const of = { meetingId: 'm33', name: 'Bea', itemId: first };
  const declared = { name: 'Bea', itemId: first, interest: 'Shares', withdrew: false };
  const one = done(book, declareInterest(book, { meetingId: 'm33', ...declared }));
  const turned = done(one, turnWithdrawal(one, of));
  expect(recordOf(turned, 'meeting', 'm33')?.declarations).toEqual([
    { ...declared, withdrew: true },
  ]);
  expect(done(turned, turnWithdrawal(turned, of))).toEqual(one);
  expect(turnWithdrawal(book, of)).toBeNull();
});

test('nothing is declared on the item of another meeting', () => {
  const declared = { name: 'Bea', itemId: itemId(34, 1), interest: '', withdrew: false };
  expect(declareInterest(book, { meetingId: 'm33', ...declared })).toBeNull();
});
