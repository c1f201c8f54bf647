import { type EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../renderer/editor/blocks-of';
import { EDITOR_COMMANDS } from '../../../renderer/editor/commands/editor-commands';
import { beginsRun, runFrom } from '../../../renderer/editor/confidential/confidential-run';
import { OPEN_REASON } from '../../../renderer/editor/confidential/open-reason';
import { docOf } from '../../../renderer/editor/doc-of';
import { paragraph } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { done, editing } from './an-editor';

const { confidential, confidentialReason } = EDITOR_COMMANDS;
const open = paragraph(words('Open.'));
const secret = (text: string, reason: string) => ({
  ...paragraph(words(text)),
  attrs: { confidential: reason },
});

function reasons({ doc }: EditorState): (string | null)[] {
  return blocksOf(doc).map(block => ('attrs' in block ? block.attrs.confidential : null));
}

function openReason(state: EditorState): number | null | undefined {
  return OPEN_REASON.getState(state);
}

test('a block becomes confidential for the usual reason, which opens to be typed over', () => {
  const state = done(editing([open, paragraph(words('Secret.'))], 'Secret'), confidential);
  expect(reasons(state)).toEqual([null, 'commercial']);
  expect(openReason(state)).toBe(7);
});

test('of several blocks those that are open become so, and one reason opens for them', () => {
  const blocks = [open, secret('Was.', 'legal advice'), paragraph(words('End.'))];
  const state = editing(blocks, 'Open');
  const fromFirstToLast = TextSelection.create(state.doc, 1, state.doc.content.size - 1);
  const all = state.apply(state.tr.setSelection(fromFirstToLast));
  const after = done(all, confidential);
  expect(reasons(after)).toEqual(['commercial', 'legal advice', 'commercial']);
  expect(openReason(after)).toBe(0);
  expect(reasons(done(after, confidential))).toEqual([null, null, null]);
});

test('the reason of blocks in a row is one, and opens at the first of them', () => {
  const blocks = [open, secret('One.', 'personal'), secret('Two.', 'personal')];
  const state = done(editing(blocks, 'Two'), confidentialReason);
  expect(openReason(state)).toBe(7);
  const doc = docOf(blocks);
  expect(runFrom(doc, 7)).toEqual([7, 13]);
  expect([7, 13].map(at => beginsRun(doc, at))).toEqual([true, false]);
});

test('an open block has no reason to open', () => {
  expect(confidentialReason(editing([open], 'Open'))).toBe(false);
});

test('what is open closes when its block is open to all again', () => {
  const state = done(editing([open], 'Open'), confidential);
  expect(openReason(done(state, confidential))).toBeNull();
});
