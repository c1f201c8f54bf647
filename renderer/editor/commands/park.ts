import type { Node } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { MINUTE_SCHEMA } from '../schema/minute-schema';

/** Parks the line, with a mark at its beginning, or takes its mark away. */
export const park: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const line = $from.parent;
  if (!line.isTextblock) return false;
  const start = $from.start();
  const marks = parkedIn(line).map(offset => start + offset);
  const change = state.tr;
  if (marks.length === 0) change.insert(start, MINUTE_SCHEMA.nodes.parked.create());
  for (const at of marks.reverse()) change.delete(at, at + 1);
  dispatch?.(change.scrollIntoView());
  return true;
};

/** The change that puts the caret after a parked mark, counted from 0; `null` without one. */
export function toParked(state: EditorState, nth: number): Transaction | null {
  const at = parkedIn(state.doc)[nth];
  if (at === undefined) return null;
  return state.tr.setSelection(TextSelection.create(state.doc, at + 1)).scrollIntoView();
}

function parkedIn(node: Node): number[] {
  const marks: number[] = [];
  node.descendants((piece, pos) => {
    if (piece.type.name === 'parked') marks.push(pos);
  });
  return marks;
}
