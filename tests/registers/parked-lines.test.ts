import { expect, test } from 'vitest';
import { listItem, table, tableCell } from '../../shared/model/block';
import { type Inline, parked, words } from '../../shared/model/inline';
import { parkedLines } from '../../shared/registers/parked-lines';
import { bookWith, earlier, itemId, meeting, openAction, p } from '../support/builders';

const [a, b] = [itemId(33, 1), itemId(33, 2)];

function line(before: string, after = ''): Inline[] {
  return [...words(before), parked(), ...words(after)];
}

function found(...blocks: Parameters<ReturnType<typeof meeting>['item']>[1][]) {
  return parkedLines(bookWith(meeting(33).item('A', ...blocks)), 'm33');
}

test('parked lines are found in the order of the agenda, in every sort of block', () => {
  const held = meeting(33)
    .item('A', p('Words.'), p(line('One.')), openAction('x', '', {}))
    .item('B', {
      type: 'bulletList',
      attrs: { confidential: null },
      content: [listItem(p(line('Two.'))), listItem(p('Not this.')), listItem(p(line('Three.')))],
    })
    .item({ title: 'First', place: 0 }, table([row(tableCell([p(line('Zero.'))]))]));
  expect(parkedLines(bookWith(held), 'm33')).toEqual([
    { itemId: itemId(33, 3), blockIndex: 0, sentence: 'Zero.' },
    { itemId: a, blockIndex: 1, sentence: 'One.' },
    { itemId: b, blockIndex: 0, sentence: 'Two.' },
    { itemId: b, blockIndex: 0, sentence: 'Three.' },
  ]);
});

test.each([
  ['The first. The second', ' goes on. The third.', 'The second goes on.'],
  ['The first. The second.', '', 'The second.'],
  ['The first. The second. ', 'The third.', 'The second.'],
  ['', 'The first. The second.', 'The first.'],
  ['The same. The same.', ' The same, longer.', 'The same.'],
  ['', '', ''],
])('“%s⚑%s” is parked at: %s', (before, after, sentence) => {
  expect(found(p(line(before, after)))).toMatchObject([{ sentence }]);
});

test('a line is parked once, however often it is marked', () => {
  expect(found(p([parked(), ...words('One.'), parked()]))).toHaveLength(1);
});

test('a parked update is in the table of outstanding actions', () => {
  const draft = meeting(33)
    .item('Actions', p('Words.'), { type: 'outstandingActions' })
    .said('STSC32/01', { blocks: [p(line('DCC to confirm.'))] });
  expect(parkedLines(bookWith(earlier('STSC32/01'), draft), 'm33')).toEqual([
    { itemId: a, blockIndex: 1, sentence: 'DCC to confirm.' },
  ]);
});

test('where nothing is parked nothing is found', () => {
  expect(found(p('Words.'))).toEqual([]);
  expect(parkedLines(bookWith(), 'm33')).toEqual([]);
});

function row(...content: ReturnType<typeof tableCell>[]) {
  return { type: 'tableRow' as const, content };
}
