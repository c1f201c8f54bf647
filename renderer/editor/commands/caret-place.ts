import type { Node } from 'prosemirror-model';
import { type EditorState, Selection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { placeOfBlock } from './selected-blocks';

/**
 * Where the caret is put: at an end of the minute, where the page was clicked, at the end of a
 * block, counted from 0 as blocks are told, or where it stood before, as `caretOf` told.
 */
export type CaretPlace =
  | 'start'
  | 'end'
  | { readonly left: number; readonly top: number }
  | { readonly block: number }
  | { readonly head: number };

/** Where the caret stands, to be put there again. */
export function caretOf({ selection }: EditorState): CaretPlace {
  return { head: selection.head };
}

/** All words up to the caret, a line for each block. */
export function wordsToCaret({ doc, selection }: EditorState): string {
  return doc.textBetween(0, selection.head, '\n');
}

/** The change that puts the caret there. */
export function caretAt(view: EditorView, place: CaretPlace): Transaction {
  const { state } = view;
  return state.tr.setSelection(selectionAt(view, state, place));
}

function selectionAt(view: EditorView, { doc }: EditorState, place: CaretPlace): Selection {
  if (place === 'start') return Selection.atStart(doc);
  if (place === 'end') return Selection.atEnd(doc);
  if ('block' in place) return atEndOfBlock(doc, place.block);
  if ('head' in place) return near(doc, place.head);
  const found = view.posAtCoords(place);
  return found ? near(doc, found.pos) : Selection.atEnd(doc);
}

/** The minute may have become shorter since that place was told. */
function near(doc: Node, place: number): Selection {
  return Selection.near(doc.resolve(Math.min(place, doc.content.size)));
}

function atEndOfBlock(doc: Node, nth: number): Selection {
  const start = placeOfBlock(doc, nth);
  const block = start === null ? null : doc.nodeAt(start);
  if (start === null || !block) return Selection.atEnd(doc);
  return Selection.near(doc.resolve(start + block.nodeSize), -1);
}
