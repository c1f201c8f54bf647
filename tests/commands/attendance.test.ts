import { expect, test } from 'vitest';
import { setAlternate } from '../../shared/commands/alternates';
import { addGuest, arrive, comeBack, leave, setPresence } from '../../shared/commands/attendance';
import { declareInterest } from '../../shared/commands/declarations';
import { attendee } from '../../shared/model/attendance';
import { type Book, recordOf } from '../../shared/model/book';
import { bookWith, itemId, meeting } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const attendance = [
  attendee('Alex', 'present', { capacity: 'Chair' }),
  attendee('Bea', 'present', { capacity: 'Large User Member' }),
  attendee('Gus', 'inAttendance'),
];
const book = bookWith(meeting(33, { state: 'inSession', attendance }).item('A').item('B'));
const bea = { meetingId: 'm33', name: 'Bea' };
const atItem = { ...bea, itemId: itemId(33, 2) };

function list(of: Book) {
  return recordOf(of, 'meeting', 'm33')?.attendance ?? [];
}

function beaIn(of: Book) {
  return list(of).find(({ name }) => name === 'Bea');
}

test('the exceptions are marked', () => {
  const after = done(book, setPresence(book, { ...bea, presence: 'apologies' }));
  expect(beaIn(after)?.presence).toBe('apologies');
  expect(setPresence(book, { ...bea, presence: 'present' })).toBeNull();
  expect(setPresence(book, { ...bea, name: 'Nobody', presence: 'absent' })).toBeNull();
});

test('someone leaves at an item, comes back and leaves again, each by the clock', () => {
  const left = done(book, leave(book, atItem, contextAt('10:40')));
  expect(leave(left, atItem, contextAt())).toBeNull();
  const back = done(left, comeBack(left, atItem, contextAt('10:55')));
  expect(comeBack(back, atItem, contextAt())).toBeNull();
  const again = done(back, leave(back, atItem, contextAt('11:20')));
  expect(beaIn(again)?.movements).toEqual([
    { what: 'left', itemId: itemId(33, 2), at: '10:40' },
    { what: 'returned', itemId: itemId(33, 2), at: '10:55' },
    { what: 'left', itemId: itemId(33, 2), at: '11:20' },
  ]);
});

test('someone marked away who arrives is present from then on', () => {
  const away = done(book, setPresence(book, { ...bea, presence: 'absent' }));
  expect(leave(away, atItem, contextAt())).toBeNull();
  const here = done(away, arrive(away, atItem, contextAt('10:30')));
  expect(beaIn(here)).toMatchObject({ presence: 'present', movements: [{ what: 'arrived' }] });
  expect(arrive(here, atItem, contextAt())).toBeNull();
});

test('a movement written down after the meeting has no clock time', () => {
  const drafted = bookWith(meeting(33, { state: 'draft', attendance }).item('A'));
  const change = leave(drafted, { ...bea, itemId: itemId(33, 1) }, contextAt('18:00'));
  expect(beaIn(done(drafted, change))?.movements[0]?.at).toBeNull();
});

test('no one comes or goes at an item of another meeting', () => {
  expect(leave(book, { ...bea, itemId: 'elsewhere' }, contextAt())).toBeNull();
});

test('an alternate takes the seat beside the member, and gives it back', () => {
  const alternate = { name: 'Fran', partyId: null, organisation: 'Sample Supply' };
  const stoodIn = done(book, setAlternate(book, { ...bea, alternate }));
  expect(list(stoodIn).map(({ name, presence }) => `${name} ${presence}`)).toEqual([
    'Alex present',
    'Bea apologies',
    'Fran present',
    'Gus inAttendance',
  ]);
  expect(list(stoodIn)[2]).toMatchObject({ alternateFor: 'Bea', capacity: 'Large User Member' });
  const back = done(stoodIn, setAlternate(stoodIn, { ...bea, alternate: null }));
  expect(list(back)).toEqual(attendance);
  expect(setAlternate(back, { ...bea, alternate: null })).toBeNull();
});

test('someone already attending may stand in, another member may not', () => {
  const named = (name: string) => ({ name, partyId: null, organisation: '' });
  const gus = done(book, setAlternate(book, { ...bea, alternate: named('Gus') }));
  expect(list(gus).map(({ name }) => name)).toEqual(['Alex', 'Bea', 'Gus']);
  expect(setAlternate(book, { ...bea, alternate: named('Alex') })).toBeNull();
  expect(setAlternate(book, { ...bea, alternate: named('Bea') })).toBeNull();
});

test('a guest is added once, with the items attended', () => {
  const guest = { meetingId: 'm33', name: ' Hana ', organisation: 'DCC', capacity: '' };
  const change = addGuest(book, { ...guest, itemIds: [itemId(33, 1)] });
  const after = done(book, change);
  const hana = { name: 'Hana', presence: 'inAttendance', itemIds: [itemId(33, 1)] };
  expect(list(after).at(-1)).toMatchObject(hana);
  expect(addGuest(after, { ...guest, itemIds: [] })).toBeNull();
  expect(addGuest(after, { ...guest, name: '', itemIds: [] })).toBeNull();
});

test('an interest is declared once an item, the withdrawal may follow', () => {
  const declared = { ...atItem, interest: 'Their proposal.', withdrew: false };
  const first = done(book, declareInterest(book, declared));
  const second = done(first, declareInterest(first, { ...declared, withdrew: true }));
  expect(recordOf(second, 'meeting', 'm33')?.declarations).toEqual([
    { name: 'Bea', itemId: itemId(33, 2), interest: 'Their proposal.', withdrew: true },
  ]);
});

test('the attendance of circulated minutes is locked', () => {
  const locked = bookWith(meeting(33, { state: 'circulated', attendance }).item('A').item('B'));
  expect(setPresence(locked, { ...bea, presence: 'absent' })).toBeNull();
  expect(leave(locked, atItem, contextAt())).toBeNull();
  expect(declareInterest(locked, { ...atItem, interest: '', withdrew: true })).toBeNull();
});
