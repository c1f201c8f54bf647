import { type Command, type EditorState, Selection, type Transaction } from 'prosemirror-state';

/** The commands one after the other as one change, which is undone as one; none if one is refused. */
export function inTurn(...commands: readonly Command[]): Command {
  return (state, dispatch) => {
    const all = state.tr;
    const last = commands.reduce<EditorState | null>(
      (now, command) => now && after(now, command, all),
      state,
    );
    if (!last) return false;
    all.setSelection(Selection.fromJSON(all.doc, last.selection.toJSON()));
    dispatch?.(all.scrollIntoView());
    return true;
  };
}

/** The state after the command, its steps added to the whole; `null` if it is refused. */
function after(state: EditorState, command: Command, all: Transaction): EditorState | null {
  const made: Transaction[] = [];
  if (!command(state, change => made.push(change))) return null;
  return made.reduce((now, change) => {
    // What plugins add to it, as to keep a table whole, is part of the whole too.
    const { state: next, transactions } = now.applyTransaction(change);
    for (const step of transactions.flatMap(({ steps }) => steps)) all.step(step);
    return next;
  }, state);
}
