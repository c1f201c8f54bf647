import { type EditorState, Selection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Where the caret is put: at an end of the minute, or where the page was clicked. */
export type CaretPlace = 'start' | 'end' | { readonly left: number; readonly top: number };

/** The change that puts the caret there. */
export function caretAt(view: EditorView, place: CaretPlace): Transaction {
  const { state } = view;
  return state.tr.setSelection(selectionAt(view, state, place));
}

function selectionAt(view: EditorView, { doc }: EditorState, place: CaretPlace): Selection {
  if (place === 'start') return Selection.atStart(doc);
  if (place === 'end') return Selection.atEnd(doc);
  const found = view.posAtCoords(place);
  return found ? Selection.near(doc.resolve(found.pos)) : Selection.atEnd(doc);
}
