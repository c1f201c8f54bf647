import type { Command } from 'prosemirror-state';
import { contextOf } from '../editor-context';

/** Writes what the clock says: `11:05 `. */
export const timeStamp: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if (!$from.parent.isTextblock || !$from.sameParent($to)) return false;
  dispatch?.(state.tr.insertText(`${contextOf(state).clock()} `).scrollIntoView());
  return true;
};
