import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { verbsIn } from '../../../shared/registers/outcomes';
import { turnInto } from '../commands/turn-into';
import { contextOf } from '../editor-context';

/** Whether the caret is in a paragraph of the minute, in no list and no table. */
export function isOwnParagraph({ selection: { $from } }: EditorState): boolean {
  return $from.depth === 1 && $from.parent.type.name === 'paragraph';
}

/** Puts text in, in place of what stands between. */
export function typing(text: string, from: number, to = from): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(text, from, to));
    return true;
  };
}

/** Makes the paragraph an outcome where a verb of the committee stands before the caret. */
export const outcomeIfVerb: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, null, '\ufffc');
  const { outcomeVerbs } = contextOf(state).committee;
  if (!isOwnParagraph(state) || verbsIn(before, outcomeVerbs).length === 0) return true;
  return turnInto('outcome')(state, dispatch);
};

/** The change that a command makes, or `null` where it is refused. */
export function changeOf(state: EditorState, command: Command): Transaction | null {
  const made: Transaction[] = [];
  command(state, change => made.push(change));
  return made[0] ?? null;
}
