import { expect, test } from 'vitest';
import { editMinute, moveBlocks } from '../../shared/commands/minutes';
import { recordOf } from '../../shared/model/book';
import type { MeetingState } from '../../shared/model/meeting';
import { actionReferences } from '../../shared/registers/action-references';
import { action, bookWith, itemId, meeting, openAction, outcome, p } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const [first, second] = [itemId(33, 1), itemId(33, 2)];
const held = meeting(33)
  .item('DCC Update', p('One.'), openAction('one'))
  .item('Ofgem Update', p('Two.'));
const book = bookWith(held);
const firstBlock = { itemId: first, from: 0, to: 1 };

function blocks(of: typeof book, id: string) {
  return recordOf(of, 'minute', `${id}.minute`)?.blocks;
}

test('what is typed stands under its item', () => {
  const after = done(
    book,
    editMinute(book, { itemId: second, blocks: [p('Three.')] }, contextAt()),
  );
  expect(blocks(after, second)).toEqual([p('Three.')]);
  expect(blocks(after, first)).toBe(blocks(book, first));
});

test.each<MeetingState>(['circulated', 'approved'])('minutes that are %s are locked', state => {
  const locked = bookWith(meeting(33, { state }).item('A', p('x')).item('B'));
  expect(editMinute(locked, { itemId: first, blocks: [] }, contextAt())).toBeNull();
  expect(moveBlocks(locked, { ...firstBlock, toItemId: second, toAt: null })).toBeNull();
});

test('a copy of an action is an action of its own', () => {
  const copied = [openAction('one'), openAction('two'), openAction('two')];
  const after = done(book, editMinute(book, { itemId: second, blocks: copied }, contextAt()));
  expect([...actionReferences(after, 'm33')]).toEqual([
    ['one', 'STSC33/01'],
    ['new-1', 'STSC33/02'],
    ['two', 'STSC33/03'],
    ['new-2', 'STSC33/04'],
  ]);
});

test('an action pasted from the minutes of another meeting does not bring its reference', () => {
  const pasted = action('STSC32/01', 'SECAS to report.');
  const both = bookWith(meeting(32, { state: 'approved' }).item('A', pasted), held);
  const after = done(both, editMinute(both, { itemId: second, blocks: [pasted] }, contextAt()));
  expect([...actionReferences(after, 'm33').values()]).toEqual(['STSC33/01', 'STSC33/02']);
});

test('a fixed reference that was deleted is not given again', () => {
  const fixed = bookWith(meeting(33).item('A', action('STSC33/01', 'SECAS to report.')));
  const gone = done(fixed, editMinute(fixed, { itemId: first, blocks: [] }, contextAt()));
  const next = editMinute(gone, { itemId: first, blocks: [openAction('next')] }, contextAt());
  expect(actionReferences(done(gone, next), 'm33').get('next')).toBe('STSC33/02');
});

test('a paragraph moves to another item, to the place named', () => {
  const change = moveBlocks(book, { ...firstBlock, toItemId: second, toAt: 0 });
  expect(blocks(done(book, change), first)).toEqual([openAction('one')]);
  expect(blocks(done(book, change), second)).toEqual([p('One.'), p('Two.')]);
});

test('several move together; without a place they come before the outcomes that close the item', () => {
  const closed = bookWith(
    meeting(33)
      .item('DCC Update', p('One.'), openAction('one'), p('Later.'))
      .item('Ofgem Update', p('Two.'), outcome('The STSC NOTED it.'), outcome('And AGREED it.')),
  );
  const move = { itemId: first, from: 0, to: 2, toItemId: second, toAt: null };
  const after = done(closed, moveBlocks(closed, move));
  expect(blocks(after, first)).toEqual([p('Later.')]);
  expect(blocks(after, second)?.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'action',
    'outcome',
    'outcome',
  ]);
});

test('an outcome that moves comes last', () => {
  const noted = outcome('The STSC NOTED it.');
  const closed = bookWith(
    meeting(33).item('A', noted).item('B', p('Two.'), outcome('It AGREED it.')),
  );
  const after = done(closed, moveBlocks(closed, { ...firstBlock, toItemId: second, toAt: null }));
  expect(blocks(after, second)?.at(-1)).toEqual(noted);
});

test('a paragraph that is not there, or that stays in its item, is not moved', () => {
  const { itemId: from } = firstBlock;
  expect(moveBlocks(book, { itemId: from, from: 1, to: 9, toItemId: second, toAt: 0 })).toBeNull();
  expect(moveBlocks(book, { ...firstBlock, to: 0, toItemId: second, toAt: 0 })).toBeNull();
  expect(moveBlocks(book, { ...firstBlock, toItemId: first, toAt: 1 })).toBeNull();
  expect(moveBlocks(book, { ...firstBlock, toItemId: 'none', toAt: 0 })).toBeNull();
});
