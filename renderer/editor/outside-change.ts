import { type EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import type { Block } from '../../shared/model/block';
import { blocksOf } from './blocks-of';
import { docOf } from './doc-of';
import { changedRange } from './undo/undo-steps';

const OUTSIDE = 'fromOutside';

/** Whether a change brought in blocks from outside. */
export function isFromOutside(change: Transaction): boolean {
  return change.getMeta(OUTSIDE) === true;
}

/** The change marked as brought in from outside: nobody is told of it. */
export function fromOutside(change: Transaction): Transaction {
  return change.setMeta(OUTSIDE, true);
}

/**
 * The change that brings blocks from outside into the editor, or `null` where it holds them already.
 * Only what differs is replaced, so the caret stays by its words.
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
  return fromOutside(stayingBy(state, taken));
}

/** Puts the caret at the end of what the change changed, as undo does, and brings it into sight. */
export function caretAtChange(change: Transaction): Transaction {
  const { from, to } = changedRange(change);
  const end = change.doc.resolve(Math.min(to, change.doc.content.size));
  // A whole block that came back may be told as the beginning of the one after it.
  const isAfter = end.depth > 0 && end.parentOffset === 0 && from < end.before();
  const place = isAfter ? change.doc.resolve(end.before()) : end;
  return change.setSelection(Selection.near(place, -1)).scrollIntoView();
}

/**
 * Where the line of the caret was itself replaced, by a line of the same words, as when an action is
 * given another id, the caret would fall to its end: it is put back where it stood.
 */
function stayingBy({ doc, selection }: EditorState, change: Transaction): Transaction {
  if (!(selection instanceof TextSelection)) return change;
  const { $from, $to } = selection;
  if (!change.mapping.mapResult($from.pos).deletedAcross) return change;
  const shift = change.doc.content.size - doc.content.size;
  for (const by of [0, shift]) {
    const start = $from.start() + by;
    if (start < 1 || start > change.doc.content.size) continue;
    const line = change.doc.resolve(start).parent;
    const isSame = $from.sameParent($to) && line.content.eq($from.parent.content);
    if (isSame) {
      const kept = TextSelection.create(change.doc, $from.pos + by, $to.pos + by);
      return change.setSelection(kept);
    }
  }
  return change;
}

function replacingAll(state: EditorState, blocks: readonly Block[]): Transaction {
  const wanted = docOf(blocks);
  const change = state.tr.replaceWith(0, state.doc.content.size, wanted.content);
  const place = Math.min(state.selection.head, change.doc.content.size);
  return change.setSelection(Selection.near(change.doc.resolve(place)));
}
