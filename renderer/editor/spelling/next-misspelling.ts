import type { Command } from 'prosemirror-state';
import { contextOf } from '../editor-context';
import { asking } from '../menus/open-menu';
import { isSelected, nextMisspelt, selecting } from './misspelt';
import { spellingOptions } from './spelling-options';

/** Selects the next misspelt word and offers what may have been meant; refused where all is right. */
export const nextMisspelling: Command = (state, dispatch, view) => {
  const next = nextMisspelt(state);
  const { spelling } = contextOf(state);
  if (!next || !spelling) return false;
  dispatch?.(selecting(state, next));
  if (view && dispatch) {
    void spellingOptions(next.word, spelling).then(options => {
      if (view.isDestroyed || !isSelected(view.state, next)) return;
      const open = { name: 'Spelling', from: next.from, options, active: 0 };
      view.focus();
      view.dispatch(asking(view.state, { open }));
    });
  }
  return true;
};
