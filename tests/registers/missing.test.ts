import { expect, test } from 'vitest';
import type { Meeting } from '../../shared/model/meeting';
import { ownerNamed } from '../../shared/model/owner';
import { missingAt } from '../../shared/registers/missing';
import { bookWith, itemId, meeting, openAction, outcome, p } from '../support/builders';

const WHOLE = { owners: [ownerNamed('SECAS')], due: { by: 'nextMeeting' as const } };

/** Item 1 was taken and left, item 2 is in hand. */
const SITTING: Partial<Meeting> = {
  state: 'inSession',
  clock: [
    { what: 'started', on: '2018-08-14', at: '10:00' },
    { what: 'itemBegun', itemId: itemId(33, 1), on: '2018-08-14', at: '10:00' },
    { what: 'itemBegun', itemId: itemId(33, 2), on: '2018-08-14', at: '10:20' },
  ],
};

function missing(of: ReturnType<typeof meeting>) {
  return missingAt(bookWith(of), 'm33').map(({ what, itemId: id }) => `${what} in ${id}`);
}

test('an action without owners or due date is told, with its place', () => {
  const held = meeting(33).item('A', p('Words.'), openAction('one'), openAction('two', '…', WHOLE));
  expect(missingAt(bookWith(held), 'm33')).toEqual([
    { what: 'owner', itemId: 'm33-1', blockIndex: 1 },
    { what: 'due', itemId: 'm33-1', blockIndex: 1 },
  ]);
});

test('while the meeting sits, an item that was left without an outcome is told', () => {
  const held = meeting(33, SITTING).item('A', p('Words.')).item('B', p('Words.')).item('C');
  expect(missing(held)).toEqual(['outcome in m33-1']);
});

test('after the meeting every item with words is told that has none; before it, none is', () => {
  const items = (state: Meeting['state']) =>
    meeting(33, { state })
      .item('A', p('Words.'), outcome('The STSC NOTED it.'))
      .item('B', p('Words.'))
      .item('C');
  expect(missing(items('draft'))).toEqual(['outcome in m33-2']);
  expect(missing(items('preparation'))).toEqual([]);
});

test('what may do without an outcome is not told', () => {
  const held = meeting(33, { state: 'draft' })
    .item({ title: 'Bulletin', purpose: 'information' }, p('Words.'))
    .item('Any Other Business', p('None was raised.'))
    .item('Actions', p('Words.'), { type: 'outstandingActions' });
  expect(missing(held)).toEqual([]);
});

test('one outcome closes an item and all that is inside it', () => {
  const inside = { title: 'Inside', parentId: itemId(33, 1) };
  const held = meeting(33, { state: 'draft' }).item('A', outcome('The STSC NOTED it.'));
  expect(missing(held.item(inside, p('Words.')))).toEqual([]);
  const open = meeting(33, { state: 'draft' }).item('A', p('Words.')).item(inside, p('Words.'));
  expect(missing(open)).toEqual(['outcome in m33-1']);
});
