import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { contextOf, type Spelling } from '../editor-context';
import type { MenuOption } from '../menus/menu-option';
import { asking } from '../menus/open-menu';
import { leaving, type MisspeltWord, nextMisspelt } from './misspelt';

/** Selects the next misspelt word and offers what may have been meant; refused where all is right. */
export const nextMisspelling: Command = (state, dispatch, view) => {
  const next = nextMisspelt(state);
  const { spelling } = contextOf(state);
  if (!next || !spelling) return false;
  dispatch?.(selecting(state, next));
  if (view && dispatch) {
    void spelling.suggest(next.word).then(suggested => {
      if (view.isDestroyed || !isSelected(view.state, next)) return;
      const options = optionsFor(next, suggested, spelling);
      const open = { name: 'Spelling', from: next.from, options, active: 0 };
      view.focus();
      view.dispatch(asking(view.state, { open }));
    });
  }
  return true;
};

function selecting(state: EditorState, { from, to }: MisspeltWord) {
  return state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView();
}

function isSelected({ selection }: EditorState, { from, to }: MisspeltWord): boolean {
  return selection.from === from && selection.to === to;
}

function optionsFor(
  { word }: MisspeltWord,
  suggested: readonly string[],
  spelling: Spelling,
): MenuOption[] {
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
