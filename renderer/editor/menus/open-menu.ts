import { type EditorState, PluginKey, type Transaction } from 'prosemirror-state';
import type { MenuOption } from './menu-option';

/** A list open at the caret. */
export interface OpenMenu {
  readonly name: string;
  /** From where the words go once an option is picked. */
  readonly from: number;
  /**
   * What it offers. `null` where that follows from what is typed after a sign; a list that does not
   * follow closes at the next change.
   */
  readonly options: readonly MenuOption[] | null;
  readonly active: number;
}

/** What is asked of the list: another active option, another list, or `null` to close it. */
export type MenuAsk = { readonly active: number } | { readonly open: OpenMenu } | null;

/** Where the state of the editor keeps its open list. */
export const MENU = new PluginKey<OpenMenu | null>('menu');

/** The change that asks it of the list. */
export function asking(state: EditorState, what: MenuAsk): Transaction {
  return state.tr.setMeta(MENU, what);
}
