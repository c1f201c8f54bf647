import { type Command, TextSelection } from 'prosemirror-state';
import type { Spelling } from '../editor-context';
import type { MenuOption } from '../menus/menu-option';
import { leaving } from './misspelt';

/** What may have been meant by a misspelt word that is selected, and the ways to keep it. */
export async function spellingOptions(word: string, spelling: Spelling): Promise<MenuOption[]> {
  const suggested = await spelling.suggest(word);
  return [
    ...suggested.map(meant => ({ label: meant, detail: '', act: writing(meant) })),
    { label: "Add to the committee's words", detail: word, act: adding(word, spelling) },
    { label: 'Leave', detail: word, act: leavingWord(word) },
  ];
}

function writing(meant: string): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection;
    dispatch?.(state.tr.insertText(meant, from, to));
    return true;
  };
}

function adding(word: string, spelling: Spelling): Command {
  return (state, dispatch, view) => {
    if (dispatch) void spelling.add(word);
    return leavingWord(word)(state, dispatch, view);
  };
}

function leavingWord(word: string): Command {
  return (state, dispatch) => {
    const { doc, selection } = state;
    const change = leaving(state, word);
    dispatch?.(change.setSelection(TextSelection.create(doc, selection.to)));
    return true;
  };
}
