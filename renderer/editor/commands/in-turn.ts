import { closeHistory } from 'prosemirror-history';
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
    dispatch?.(closeHistory(all).scrollIntoView());
    return true;
  };
}

/** The state after the command, its steps added to the whole; `null` if it is refused. */
function after(state: EditorState, command: Command, all: Transaction): EditorState | null {
  const made: Transaction[] = [];
  if (!command(state, change => made.push(change))) return null;
  for (const step of made.flatMap(change => change.steps)) all.step(step);
  return made.reduce((now, change) => now.apply(change), state);
}
