import type { Command } from 'prosemirror-state';
import { inTurn } from '../commands/in-turn';
import type { Choice } from './option-list';

/** What a list at the caret offers: how it is shown, and what it does once the typed sign is gone. */
export interface MenuOption extends Choice {
  readonly act: Command;
}

/** What the option does once the words from a place to the caret are gone: to ask whether it can. */
export function picking({ act }: MenuOption, from: number): Command {
  return inTurn((state, dispatch) => {
    dispatch?.(state.tr.delete(from, state.selection.head));
    return true;
  }, act);
}

/** Whether a word of the text begins with what was typed, upper and lower case as one. */
export function answers(text: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return true;
  const said = text.toLowerCase();
  return (
    said.startsWith(wanted) ||
    said.split(/[\s(/-]+/).some((_word, at, all) => all.slice(at).join(' ').startsWith(wanted))
  );
}
