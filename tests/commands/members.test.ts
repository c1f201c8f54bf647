import { expect, test } from 'vitest';
import {
  addMember,
  moveMember,
  removeMember,
  setAlternates,
  setMember,
} from '../../shared/commands/members';
import { setParty } from '../../shared/commands/parties';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import { body, person } from '../../shared/model/party';
import { bookWith, STSC, stsc } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const seat = (partyId: string) => ({ partyId, capacity: '', category: '', alternateIds: [] });
const book = bookWith(
  stsc({ members: [seat('ada'), seat('bea'), seat('dcc')] }),
  person('ada', 'Ada'),
  person('bea', 'Bea'),
  person('eve', 'Eve'),
  body('dcc', 'Data Communications Company', 'DCC'),
);
const of = (partyId: string) => ({ committeeId: STSC, partyId });
const chair = { committeeId: STSC, capacity: 'Chair', category: '' };

function members(held: Book) {
  return recordOf(held, 'committee', STSC)?.members ?? [];
}

function seats(held: Book) {
  return members(held).map(({ partyId }) => partyId);
}

test('a person the book knows takes a seat, once', () => {
  const who = { partyId: 'eve' };
  const after = done(book, addMember(book, { ...chair, who }, contextAt()));
  expect(members(after).at(-1)).toEqual({ ...seat('eve'), capacity: 'Chair' });
  expect(addMember(after, { ...chair, who }, contextAt())).toBeNull();
  expect(addMember(book, { ...chair, who: { partyId: 'nobody' } }, contextAt())).toBeNull();
});

test('someone new comes into the book with the seat', () => {
  const add = (who: Parameters<typeof addMember>[1]['who']) =>
    addMember(book, { ...chair, who }, contextAt());
  const withPerson = done(book, add({ person: ' Gus ', organisation: 'SECAS' }));
  expect(recordOf(withPerson, 'person', members(withPerson).at(-1)?.partyId ?? '')).toMatchObject({
    name: 'Gus',
    organisation: 'SECAS',
  });
  const withBody = done(book, add({ body: 'Ofgem', shortName: '' }));
  expect(recordsOf(withBody, 'body').at(-1)?.name).toBe('Ofgem');
  expect(add({ person: ' ', organisation: 'SECAS' })).toBeNull();
});

test('a member sits in another capacity', () => {
  const details = { capacity: 'Chair', category: 'User' };
  const after = done(book, setMember(book, { ...of('bea'), details }));
  expect(members(after)[1]).toEqual({ ...seat('bea'), ...details });
  expect(setMember(book, { ...of('eve'), details })).toBeNull();
});

test('a member leaves the committee and not the book', () => {
  const after = done(book, removeMember(book, of('ada')));
  expect(seats(after)).toEqual(['bea', 'dcc']);
  expect(recordOf(after, 'person', 'ada')).not.toBeNull();
  expect(removeMember(after, of('ada'))).toBeNull();
});

test('members move past one another, up to the ends of the list', () => {
  const down = done(book, moveMember(book, { ...of('ada'), step: 'down' }));
  expect(seats(down)).toEqual(['bea', 'ada', 'dcc']);
  expect(seats(done(down, moveMember(down, { ...of('ada'), step: 'up' })))).toEqual(seats(book));
  expect(moveMember(book, { ...of('ada'), step: 'up' })).toBeNull();
  expect(moveMember(book, { ...of('dcc'), step: 'down' })).toBeNull();
});

test('those who may stand in are named, known or new, and never the member', () => {
  const fran = { person: 'Fran', organisation: '' };
  const set = (...alternates: Parameters<typeof setAlternates>[1]['alternates']) =>
    setAlternates(book, { ...of('bea'), alternates }, contextAt());
  const after = done(book, set({ partyId: 'eve' }, fran, { partyId: 'eve' }));
  const names = members(after)[1]?.alternateIds.map(id => recordOf(after, 'person', id)?.name);
  expect(names).toEqual(['Eve', 'Fran']);
  expect(set({ partyId: 'bea' })).toBeNull();
  expect(set({ partyId: 'nobody' })).toBeNull();
  expect(
    members(done(after, setAlternates(after, { ...of('bea'), alternates: [] }, contextAt()))),
  ).toEqual(members(book));
});

test('a name is put right, and a person gets nothing that only a body has', () => {
  const details = { name: 'Ada K.', shortName: 'AK', organisation: 'SECAS' };
  const after = done(book, setParty(book, { partyId: 'ada', details }));
  expect(recordOf(after, 'person', 'ada')).toEqual(
    person('ada', 'Ada K.', { organisation: 'SECAS' }),
  );
  expect(setParty(book, { partyId: 'ada', details: { name: ' ' } })).toBeNull();
  expect(setParty(book, { partyId: 'nobody', details })).toBeNull();
});
