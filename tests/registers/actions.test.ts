import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookOf } from '../../shared/model/book';
import { plainText } from '../../shared/model/inline';
import { ownerNamed } from '../../shared/model/owner';
import { actionsOf } from '../../shared/registers/actions';
import { wholeBook } from '../support/arbitrary-books';
import {
  action,
  bookWith,
  earlier,
  itemId,
  meeting,
  openAction,
  STSC,
  stsc,
} from '../support/builders';

test('a row of the register says what the minute says, where it was raised and how it stands', () => {
  const owners = [ownerNamed('DCC'), ownerNamed('Ofgem')];
  const due = { by: 'meeting', date: '2018-09', meetingId: null } as const;
  const known = { owners, due, arisesFrom: 'STSC32/06' };
  const book = bookWith(
    meeting(33).item('DCC Update', action('STSC33/02', 'DCC and Ofgem to present.', known)),
    meeting(34).said('STSC33/02', {}, 'They will.'),
    meeting(35).said('STSC33/02', { status: 'closed', closing: { how: 'done' } }, 'They did.'),
  );
  const [row, ...others] = actionsOf(book, STSC);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ ref: 'STSC33/02', owners, due, arisesFrom: 'STSC32/06' });
  expect(row).toMatchObject({ itemId: itemId(33, 1), raisedAtNumber: '33', status: 'closed' });
  expect(plainText(row?.line)).toBe('DCC and Ofgem to present.');
  expect(row?.updates.map(({ meeting, update }) => [meeting.number, update.status])).toEqual([
    ['34', 'ongoing'],
    ['35', 'closed'],
  ]);
});

test('actions from before the book come first, by their references as numbers', () => {
  const book = bookWith(
    meeting(33).item('A', openAction('a')),
    earlier('STSC31/02'),
    earlier('STSC9/10'),
    earlier('STSC9/9'),
  );
  const refs = actionsOf(book, STSC).map(({ ref }) => ref);
  expect(refs).toEqual(['STSC9/9', 'STSC9/10', 'STSC31/02', 'STSC33/01']);
});

test('two actions from before the book of one reference stand in one order', () => {
  const [a, b] = [earlier('STSC9/9', { id: 'a' }), earlier('STSC9/9', { id: 'b' })];
  for (const book of [bookWith(a, b), bookWith(b, a)]) {
    expect(actionsOf(book, STSC).map(({ id }) => id)).toEqual(['a', 'b']);
  }
});

test('an action from before the book knows the meeting that raised it by its number alone', () => {
  const [row] = actionsOf(bookWith(earlier('STSC23/01')), STSC);
  expect(row).toMatchObject({ raisedAt: null, itemId: null, raisedAtNumber: '23' });
  expect(row).toMatchObject({ status: 'ongoing', updates: [], arisesFrom: null });
});

test('updates come in the order of the meetings, whatever the order they were typed in', () => {
  const book = bookWith(
    meeting(35).said('a'),
    meeting(34).said('a'),
    meeting(33).item('A', openAction('a')),
  );
  const said = actionsOf(book, STSC)[0]?.updates.map(({ meeting }) => meeting.number);
  expect(said).toEqual(['34', '35']);
});

test('an action that was closed and taken up again is as the last meeting left it', () => {
  const book = bookWith(
    meeting(33).item('A', openAction('a')),
    meeting(34).said('a', { status: 'closed' }),
    meeting(35).said('a'),
  );
  expect(actionsOf(book, STSC)[0]?.status).toBe('ongoing');
});

test('the actions and updates of another committee are not among them', () => {
  const book = bookWith(
    { ...stsc({ code: 'OPS' }), id: 'ops' },
    meeting(32, { committeeId: 'ops' }).item('A', openAction('theirs')).said('ours'),
    earlier('OPS1/01', { committeeId: 'ops' }),
    meeting(33).item('A', openAction('ours')),
  );
  const rows = actionsOf(book, STSC).map(({ id, updates }) => [id, updates.length]);
  expect(rows).toEqual([['ours', 0]]);
  expect(actionsOf(book, 'ops').map(({ ref }) => ref)).toEqual(['OPS1/01', 'OPS32/01']);
});

test('fixed references are known even where the committee itself cannot be read', () => {
  const whole = bookWith(meeting(33).item('A', action('STSC33/01', 'x'), openAction('a')));
  const book = bookOf([...whole.records.values()].filter(({ kind }) => kind !== 'committee'));
  expect(actionsOf(book, STSC).map(({ ref }) => ref)).toEqual(['STSC33/01', '']);
});

test('every action of every minute is in the register once', () => {
  fc.assert(
    fc.property(wholeBook, ({ book }) => {
      const written = [...book.records.values()].flatMap(record => {
        if (record.kind === 'earlierAction') return [record.id];
        if (record.kind !== 'minute') return [];
        return record.blocks.flatMap(block => (block.type === 'action' ? [block.attrs.id] : []));
      });
      const rows = actionsOf(book, STSC).map(({ id }) => id);
      expect(rows.toSorted()).toEqual(written.toSorted());
    }),
  );
});
