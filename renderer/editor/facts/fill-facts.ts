import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { dueIn } from '../../../shared/reading/structure/due-date';
import { ownersInWordsOf } from '../../../shared/reading/typed-owners';
import { newLine } from '../commands/lines';
import { contextOf } from '../editor-context';
import { actionHere } from './action-around';

/**
 * Enter in an action ends it, and what its words say of owners and due date is filled in where
 * neither was set. That is a step of its own: undo takes back the filling and leaves the new line.
 */
export const endAction: Command = (state, dispatch, view) => {
  const here = actionHere(state);
  if (!here || !newLine(state, dispatch)) return false;
  const filling = view && fillingFacts(view.state, here.pos);
  if (filling) view.dispatch(filling);
  return true;
};

/** The change that fills in what the words of an action say of it; `null` where they say nothing new. */
export function fillingFacts(state: EditorState, pos: number): Transaction | null {
  const action = state.doc.nodeAt(pos);
  if (action?.type.name !== 'action') return null;
  const { owners: known, meetingDate } = contextOf(state);
  const text = action.textContent;
  const change = state.tr;
  if (action.attrs['owners'].length === 0) {
    const owners = ownersInWordsOf(text, known);
    if (owners.length > 0) change.setNodeAttribute(pos, 'owners', owners);
  }
  const due = action.attrs['due'] === null ? dueIn(text, meetingDate) : null;
  if (due) change.setNodeAttribute(pos, 'due', due);
  return change.docChanged ? change : null;
}
