import { expect, test } from 'vitest';
import {
  closeAction,
  keepOpen,
  reopen,
  updateAction,
  updateUnderItem,
} from '../../shared/commands/carried-actions';
import { raiseFromUpdate } from '../../shared/commands/raise-action';
import { type Closing, updateIdOf } from '../../shared/model/action-update';
import { type Book, recordOf } from '../../shared/model/book';
import { type Inline, plainText, words } from '../../shared/model/inline';
import { actionsOf } from '../../shared/registers/actions';
import { carriedTo } from '../../shared/registers/carry-forward';
import { referenceLabels } from '../../shared/registers/reference-labels';
import { action, bookWith, earlier, itemId, meeting, p, STSC } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const carried = { actionId: 'STSC32/01', meetingId: 'm33' };
const before = meeting(32).item('A', action('STSC32/01', 'SECAS to report.'));
const held = meeting(33).item('Actions').item('DCC Update');
const book = bookWith(before, held, earlier('STSC30/01'));

function updateIn(of: Book) {
  return recordOf(of, 'actionUpdate', updateIdOf(carried.actionId, 'm33'));
}

function said(of: Book): string[] {
  const label = referenceLabels(of, 'm33');
  return (updateIn(of)?.blocks ?? []).map(block =>
    block.type === 'paragraph' ? plainText(block.content, label) : block.type,
  );
}

test('what was said of a carried action is kept with the meeting', () => {
  const after = done(book, updateAction(book, { ...carried, blocks: [p('It goes on.')] }));
  expect(said(after)).toEqual(['It goes on.']);
  expect(updateIn(after)?.status).toBe('ongoing');
});

test('an action that was not carried to the meeting has no update there', () => {
  const here = { actionId: 'STSC32/01', meetingId: 'm32' };
  expect(updateAction(book, { ...here, blocks: [] })).toBeNull();
  expect(keepOpen(book, { ...carried, actionId: 'none' })).toBeNull();
});

test('keeping an action open is said once', () => {
  const after = done(book, keepOpen(book, carried));
  expect(updateIn(after)).toMatchObject({ status: 'ongoing', closing: null });
  expect(keepOpen(after, carried)).toBeNull();
});

test.each<Closing>([
  { how: 'done' },
  { how: 'underItem', itemId: itemId(33, 2) },
  { how: 'superseded', by: 'STSC33/01' },
  { how: 'handedOver', to: 'Operations Group' },
  { how: 'overtaken' },
])('an action closes: $how', closing => {
  const after = done(book, closeAction(book, { ...carried, closing }));
  expect(updateIn(after)).toMatchObject({ status: 'closed', closing });
  expect(carriedTo(after, 'm33').map(({ action }) => action.status)).toContain('closed');
});

test.each<Closing>([
  { how: 'underItem', itemId: 'none' },
  { how: 'superseded', by: 'STSC32/01' },
  { how: 'superseded', by: ' ' },
  { how: 'handedOver', to: '' },
])('an action does not close by what is not there: %j', closing => {
  expect(closeAction(book, { ...carried, closing })).toBeNull();
});

test('an update given under an item writes its own sentence, once, and follows another choice', () => {
  const typed = done(book, updateAction(book, { ...carried, blocks: [p('It goes on.')] }));
  const under = done(typed, updateUnderItem(typed, { ...carried, itemId: itemId(33, 2) }));
  const sentence = 'An update was given under agenda item 2.';
  expect(said(under)).toEqual(['It goes on.', sentence]);
  expect(updateIn(under)?.status).toBe('ongoing');
  const closing = { how: 'underItem', itemId: itemId(33, 2) } as const;
  const closed = done(under, closeAction(under, { ...carried, closing }));
  expect(said(closed)).toEqual(['It goes on.', sentence]);
  const other = done(under, updateUnderItem(under, { ...carried, itemId: itemId(33, 1) }));
  expect(said(other)).toEqual(['It goes on.', 'An update was given under agenda item 1.']);
});

test('what she added to that sentence stays when another item is chosen', () => {
  const under = done(book, updateUnderItem(book, { ...carried, itemId: itemId(33, 2) }));
  const note: Inline = { type: 'footnote', content: [{ type: 'text', text: 'In part.' }] };
  const [sentence] = updateIn(under)?.blocks ?? [];
  const line = sentence?.type === 'paragraph' ? (sentence.content ?? []) : [];
  const typed = done(under, updateAction(under, { ...carried, blocks: [p([...line, note])] }));
  const other = done(typed, updateUnderItem(typed, { ...carried, itemId: itemId(33, 1) }));
  expect(said(other)).toHaveLength(2);
});

test('an action closed at this meeting opens again with what was said of it', () => {
  const typed = done(book, updateAction(book, { ...carried, blocks: [p('Done.')] }));
  const closed = done(typed, closeAction(typed, { ...carried, closing: { how: 'done' } }));
  expect(done(closed, reopen(closed, carried))).toEqual(typed);
  expect(reopen(typed, carried)).toBeNull();
});

test('an action closed at a meeting before comes back to this one', () => {
  const closed = bookWith(before, meeting(33).said('STSC32/01', { status: 'closed' }), meeting(34));
  const args = { ...carried, meetingId: 'm34' };
  expect(carriedTo(closed, 'm34')).toEqual([]);
  const again = done(closed, reopen(closed, args));
  expect(carriedTo(again, 'm34').map(({ action }) => action.status)).toEqual(['ongoing']);
});

test('a new action raised out of an update is linked both ways', () => {
  const raise = { ...carried, itemId: itemId(33, 2), line: words('DCC to present.') };
  const after = done(book, raiseFromUpdate(book, { ...raise, supersedes: true }, contextAt()));
  const raised = actionsOf(after, STSC).find(({ id }) => id === 'new-1');
  expect(raised).toMatchObject({
    ref: 'STSC33/01',
    arisesFrom: 'STSC32/01',
    itemId: itemId(33, 2),
  });
  expect(said(after)).toEqual(['This gave rise to action STSC33/01.']);
  expect(updateIn(after)?.closing).toEqual({ how: 'superseded', by: 'new-1' });
  const open = done(book, raiseFromUpdate(book, { ...raise, supersedes: false }, contextAt()));
  expect(updateIn(open)?.status).toBe('ongoing');
});

test('updates of circulated minutes are locked', () => {
  const locked = bookWith(before, meeting(33, { state: 'circulated' }).said('STSC32/01'));
  expect(updateAction(locked, { ...carried, blocks: [] })).toBeNull();
  expect(closeAction(locked, { ...carried, closing: { how: 'done' } })).toBeNull();
  expect(reopen(locked, carried)).toBeNull();
});
