import { type EditorState, Selection, type Transaction } from 'prosemirror-state';
import type { Block } from '../../shared/model/block';
import { blocksOf } from './blocks-of';
import { docOf } from './doc-of';

const OUTSIDE = 'fromOutside';

/** Whether a change brought in blocks from outside. */
export function isFromOutside(change: Transaction): boolean {
  return change.getMeta(OUTSIDE) === true;
}

/**
 * The change that brings blocks from outside into the editor, or `null` where it holds them already.
 * Only what differs is replaced, so the caret stays by its words; undo in the editor leaves it be.
 */
export function takingIn(state: EditorState, blocks: readonly Block[]): Transaction | null {
  const wanted = docOf(blocks);
  if (JSON.stringify(blocksOf(wanted)) === JSON.stringify(blocksOf(state.doc))) return null;
  const start = state.doc.content.findDiffStart(wanted.content);
  const end = state.doc.content.findDiffEnd(wanted.content);
  if (start === null || end === null) return null;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const part = wanted.slice(start, end.b + overlap);
  const change = state.tr.replace(start, end.a + overlap, part);
  const taken = change.doc.eq(wanted) ? change : replacingAll(state, blocks);
  return taken.setMeta('addToHistory', false).setMeta(OUTSIDE, true);
}

function replacingAll(state: EditorState, blocks: readonly Block[]): Transaction {
  const wanted = docOf(blocks);
  const change = state.tr.replaceWith(0, state.doc.content.size, wanted.content);
  const place = Math.min(state.selection.head, change.doc.content.size);
  return change.setSelection(Selection.near(change.doc.resolve(place)));
}
