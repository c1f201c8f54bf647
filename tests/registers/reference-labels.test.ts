import { expect, test } from 'vitest';
import type { Reference, ReferenceKind } from '../../shared/model/inline';
import { referenceLabels } from '../../shared/registers/reference-labels';
import { action, bookWith, earlier, itemId, meeting, openAction } from '../support/builders';

const book = bookWith(
  earlier('STSC23/01', { id: 'old' }),
  meeting(32)
    .item('Risks', action('STSC32/05', 'x', { id: 'before' }))
    .item('Releases'),
  meeting(33)
    .item('Minutes', openAction('now'))
    .item({ title: 'Welcome', number: '' })
    .item({ title: 'DCC Update', id: 'update' })
    .item({ title: 'Aerials', parentId: 'update' }),
);

test.each<[ReferenceKind, string, string]>([
  ['action', 'now', 'STSC33/01'],
  ['action', 'before', 'STSC32/05'],
  ['action', 'old', 'STSC23/01'],
  ['item', 'update', 'agenda item 2'],
  ['item', itemId(33, 4), 'agenda item 2.1'],
  ['item', itemId(33, 2), 'Welcome'],
  ['item', itemId(32, 2), 'agenda item 2 of meeting 32'],
  ['action', 'TABASC31/02', 'TABASC31/02'],
  ['modification', 'SECMP0006', 'SECMP0006'],
  ['section', 'D6.8(f)', 'D6.8(f)'],
  ['issue', 'constructor', 'constructor'],
])('a reference to the %s %s reads %s', (to, target, label) => {
  expect(referenceLabels(book, 'm33')(referenceTo(to, target))).toBe(label);
});

test('words that were fixed stay as they are', () => {
  const label = referenceLabels(book, 'm33');
  expect(label(referenceTo('item', 'update', 'the item above'))).toBe('the item above');
});

test('a reference follows its action and its item when they move', () => {
  const moved = bookWith(
    meeting(33).item('New').item('Minutes', openAction('first'), openAction('now')),
  );
  const label = referenceLabels(moved, 'm33');
  expect(label(referenceTo('action', 'now'))).toBe('STSC33/02');
  expect(label(referenceTo('item', itemId(33, 2)))).toBe('agenda item 2');
});

test('an item of a meeting without a number is named with the day it was held', () => {
  const unnumbered = bookWith(meeting(32, { number: '' }).item('Risks'), meeting(33));
  expect(referenceLabels(unnumbered, 'm33')(referenceTo('item', itemId(32, 1)))).toBe(
    'agenda item 1 of the meeting of 14 July 2018',
  );
});

test('from outside any meeting actions read as stored and items with their meeting', () => {
  const label = referenceLabels(book, 'gone');
  expect(label(referenceTo('action', 'STSC32/05'))).toBe('STSC32/05');
  expect(label(referenceTo('item', 'update'))).toBe('agenda item 2 of meeting 33');
});

function referenceTo(to: ReferenceKind, target: string, words: string | null = null): Reference {
  return { type: 'reference', attrs: { to, target, words } };
}
