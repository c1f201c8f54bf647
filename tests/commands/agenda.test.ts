import { expect, test } from 'vitest';
import {
  addItem,
  moveItem,
  moveItemTo,
  renameItem,
  type Step,
  setItem,
} from '../../shared/commands/agenda';
import { addItemsFromLines } from '../../shared/commands/agenda-lines';
import type { Book } from '../../shared/model/book';
import { agendaOf } from '../../shared/registers/agenda';
import { bookWith, itemId, meeting } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const [a, b, b1, c] = [1, 2, 3, 4].map(at => itemId(33, at)) as [string, string, string, string];
const book = bookWith(
  meeting(33).item('A').item('B').item({ title: 'B one', parentId: b }).item('C'),
);
const END = { under: null, at: null };

function agenda(of: Book): string[] {
  return agendaOf(of, 'm33').map(({ number, item }) => `${number} ${item.title}`);
}

test('an item is added after another, as a sub-item, or at the end', () => {
  const add = (title: string, spot: Parameters<typeof addItem>[1]['spot']) =>
    agenda(done(book, addItem(book, { meetingId: 'm33', title, spot }, contextAt())));
  expect(add('New', { after: b })).toEqual(['1 A', '2 B', '2.1 B one', '3 New', '4 C']);
  expect(add('New', { under: b, at: 0 })).toEqual(['1 A', '2 B', '2.1 New', '2.2 B one', '3 C']);
  expect(add(' New ', END)).toEqual(['1 A', '2 B', '2.1 B one', '3 C', '4 New']);
});

test('an item without a title, or beside one that is not there, is not added', () => {
  const context = contextAt();
  expect(addItem(book, { meetingId: 'm33', title: ' ', spot: END }, context)).toBeNull();
  const nowhere = { meetingId: 'm33', title: 'New', spot: { after: 'none' } };
  expect(addItem(book, nowhere, context)).toBeNull();
});

test.each<[Step, string, string[]]>([
  ['up', c, ['1 A', '2 C', '3 B', '3.1 B one']],
  ['down', a, ['1 B', '1.1 B one', '2 A', '3 C']],
  ['in', c, ['1 A', '2 B', '2.1 B one', '2.2 C']],
  ['in', b, ['1 A', '1.1 B', '1.1.1 B one', '2 C']],
  ['out', b1, ['1 A', '2 B', '3 B one', '4 C']],
])('an item moves %s', (step, id, expected) => {
  expect(agenda(done(book, moveItem(book, { itemId: id, step })))).toEqual(expected);
});

test.each<[Step, string]>([
  ['up', a],
  ['down', c],
  ['in', a],
  ['out', a],
  ['up', b1],
])('an item that can go no further %s stays', (step, id) => {
  expect(moveItem(book, { itemId: id, step })).toBeNull();
});

test('an item goes to any spot but one inside itself', () => {
  const to = (id: string, spot: Parameters<typeof moveItemTo>[1]['spot']) =>
    moveItemTo(book, { itemId: id, spot });
  expect(agenda(done(book, to(c, { under: b, at: 0 })))).toEqual([
    '1 A',
    '2 B',
    '2.1 C',
    '2.2 B one',
  ]);
  expect(to(b, { under: b1, at: null })).toBeNull();
  expect(to(b, { after: b })).toBeNull();
});

test('items put between the same two again and again keep their order', () => {
  let now = book;
  const context = contextAt();
  for (let n = 0; n < 100; n += 1) {
    const args = { meetingId: 'm33', title: `N${n}`, spot: { after: a } };
    now = done(now, addItem(now, args, context));
  }
  const titles = agendaOf(now, 'm33').map(({ item }) => item.title);
  const added = Array.from({ length: 100 }, (_, n) => `N${99 - n}`);
  expect(titles).toEqual(['A', ...added, 'B', 'B one', 'C']);
});

test('two windows gave two items one place: an item still fits between them', () => {
  const same = bookWith(meeting(33).item({ title: 'A', place: 1 }).item({ title: 'B', place: 1 }));
  const args = { meetingId: 'm33', title: 'New', spot: { after: a } };
  expect(agenda(done(same, addItem(same, args, contextAt())))).toEqual(['1 A', '2 New', '3 B']);
});

test('an item is renamed, and its details are set', () => {
  const renamed = done(book, renameItem(book, { itemId: a, title: ' Welcome ' }));
  const set = setItem(renamed, { itemId: a, details: { presenter: 'Chair', plannedMinutes: 5 } });
  expect(done(renamed, set).records.get(a)).toMatchObject({
    title: 'Welcome',
    presenter: 'Chair',
    plannedMinutes: 5,
  });
  expect(renameItem(book, { itemId: a, title: 'A' })).toBeNull();
  expect(renameItem(book, { itemId: a, title: '' })).toBeNull();
});

test('an item carries no number, one of its own, or is left out while empty, and stands again', () => {
  const set = (of: Book, details: Parameters<typeof setItem>[1]['details']) =>
    done(of, setItem(of, { itemId: a, details }));
  expect(agenda(set(book, { number: '' }))[0]).toBe(' A');
  expect(agenda(set(book, { number: '206/19' }))[0]).toBe('206/19 A');
  const skipped = set(book, { skippedEmpty: true });
  expect(agenda(skipped).slice(0, 2)).toEqual([' A', '1 B']);
  expect(set(skipped, { skippedEmpty: false }).records.get(a)).toEqual(book.records.get(a));
});

test('details that are what they were before are no change', () => {
  expect(setItem(book, { itemId: a, details: { presenter: '', number: null } })).toBeNull();
  expect(setItem(book, { itemId: a, details: { skippedEmpty: false } })).toBeNull();
});

test('the agenda of circulated minutes is locked', () => {
  const locked = bookWith(meeting(33, { state: 'circulated' }).item('A').item('B'));
  expect(moveItem(locked, { itemId: a, step: 'down' })).toBeNull();
  expect(renameItem(locked, { itemId: a, title: 'Z' })).toBeNull();
  const args = { meetingId: 'm33', title: 'New', spot: END };
  expect(addItem(locked, args, contextAt())).toBeNull();
});

test('pasted lines become items, indented ones sub-items, without their numbers and bullets', () => {
  const text =
    '1. Welcome\n2) Minutes\n   a) Accuracy\n\t• Matters arising\n\n3.1 DCC update\n2018 budget\n- SMETS2';
  const change = addItemsFromLines(
    bookWith(meeting(33)),
    { meetingId: 'm33', text, spot: END },
    contextAt(),
  );
  expect(agenda(done(bookWith(meeting(33)), change))).toEqual([
    '1 Welcome',
    '2 Minutes',
    '2.1 Accuracy',
    '2.1.1 Matters arising',
    '3 DCC update',
    '4 2018 budget',
    '5 SMETS2',
  ]);
});

test('blank lines add nothing', () => {
  const args = { meetingId: 'm33', text: ' \n\n', spot: END };
  expect(addItemsFromLines(book, args, contextAt())).toBeNull();
});
