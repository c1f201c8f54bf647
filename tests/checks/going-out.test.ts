import { expect, test } from 'vitest';
import { CLOSE_UNTOLD } from '../../shared/checks/close-untold';
import { CONFIDENTIAL_WORDS } from '../../shared/checks/confidential-words';
import { QUORUM_LOST } from '../../shared/checks/quorum-lost';
import { attendee } from '../../shared/model/attendance';
import { paragraph } from '../../shared/model/block';
import { bookOf, recordOf } from '../../shared/model/book';
import { words } from '../../shared/model/inline';
import { bookWith, meeting, outcome, p, stsc } from '../support/builders';
import { looked, mended, onlyRemark, remarks } from './looking';

const DRAFT = { state: 'draft' } as const;

function secret(text: string) {
  return { ...paragraph(words(text)), attrs: { confidential: 'Commercial.' } };
}

test('what is confidential in one place and stands open in another is told there', () => {
  const book = bookWith(
    meeting(33, DRAFT)
      .item('A', secret('Project Blue Falcon would cost £1.5m.'))
      .item('B', p('The cost of Project Blue Falcon, £1.5m, was asked about.')),
  );
  expect(remarks(book, CONFIDENTIAL_WORDS)).toEqual([
    '“Project Blue Falcon” is confidential in item 1',
    '“£1.5m” is confidential in item 1',
  ]);
});

test('an item that is confidential as a whole counts, and who was there is no secret', () => {
  const attendance = [attendee('Jane Roe', 'present')];
  const book = bookWith(
    meeting(33, { ...DRAFT, attendance })
      .item({ title: 'Bids', confidential: 'Commercial.' }, p('Jane Roe named Alpha Beta Ltd.'))
      .item('B', p('Jane Roe left. Alpha Beta was heard of.')),
  );
  expect(remarks(book, CONFIDENTIAL_WORDS)).toEqual([]);
  const open = bookWith(
    meeting(33, { ...DRAFT, attendance })
      .item({ title: 'Bids', confidential: 'Commercial.' }, p('Jane Roe named Alpha Beta Ltd.'))
      .item('B', p('Alpha Beta Ltd was heard of.')),
  );
  expect(remarks(open, CONFIDENTIAL_WORDS)).toEqual(['“Alpha Beta Ltd” is confidential in item 1']);
});

test('words that say that something is not for everyone are told in the open text', () => {
  const book = bookWith(meeting(33, DRAFT).item('A', p('DCC told this in confidence.')));
  expect(remarks(book, CONFIDENTIAL_WORDS)).toEqual([
    '“in confidence” stands in the public version',
  ]);
});

test('it is said that nothing confidential gets out only where there is something confidential', () => {
  const open = bookWith(meeting(33, DRAFT).item('A', p('All open.')));
  expect(looked(open, CONFIDENTIAL_WORDS).well).toBeNull();
  const closed = bookWith(meeting(33, DRAFT).item('A', secret('Named.'), p('All open.')));
  expect(looked(closed, CONFIDENTIAL_WORDS).well).not.toBeNull();
});

test('an item that was decided without a quorum is told', () => {
  const quorum = { atLeast: 2, chairNeeded: false };
  const attendance = [
    attendee('Jane Roe', 'present'),
    attendee('John Dunbar', 'present', {
      movements: [{ what: 'left', itemId: 'm33-2', at: null }],
    }),
  ];
  const held = meeting(33, { ...DRAFT, attendance })
    .item('A', outcome('The STSC NOTED it.'))
    .item('B', outcome('The STSC AGREED it.'))
    .item('C');
  const book = bookOf([stsc({ quorum }), ...held.records]);
  expect(looked(book, QUORUM_LOST).remarks).toMatchObject([
    {
      words: 'Item 2 was decided without a quorum',
      where: '1 of the 2 members needed is here.',
      place: { at: 'attendance' },
    },
  ]);
});

test('where nothing says when a meeting closed, its planned end is told, and is its close by one key', () => {
  const book = bookWith(
    meeting(33, { ...DRAFT, plannedEnd: '12:00' }).item('A', p('It was late.')),
  );
  const remark = onlyRemark(book, CLOSE_UNTOLD);
  expect(remark).toMatchObject({
    words: 'Nothing says when the meeting closed',
    where: 'It was to end at 12:00',
    place: { at: 'facts' },
  });
  const after = mended(book, remark);
  expect(recordOf(after, 'meeting', 'm33')?.closeTime).toBe('12:00');
  expect(remarks(after, CLOSE_UNTOLD)).toEqual([]);
});

test('no close is asked for before the meeting was held, nor where its words tell it', () => {
  const planned = { plannedEnd: '12:00' } as const;
  const ahead = bookWith(meeting(33, { ...planned, state: 'preparation' }).item('A'));
  expect(remarks(ahead, CLOSE_UNTOLD)).toEqual([]);
  const told = meeting(33, { ...DRAFT, ...planned }).item(
    'A',
    p('The Chair closed the meeting at 12.15 pm, after thanks.'),
  );
  expect(remarks(bookWith(told), CLOSE_UNTOLD)).toEqual([]);
});
