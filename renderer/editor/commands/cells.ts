import { type Command, Selection } from 'prosemirror-state';
import { cellAround } from './around';

/** Goes to the next cell of the table (`1`) or the one before (`-1`); refused past its ends. */
export function toCell(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const here = cellAround(state.selection.$from);
    if (!here) return false;
    const cells: number[] = [];
    state.doc.nodesBetween(
      state.selection.$from.before(1),
      state.selection.$from.after(1),
      (node, pos) => {
        if (node.type === here.node.type) cells.push(pos);
        return node.type !== here.node.type;
      },
    );
    const target = cells[cells.indexOf(here.pos) + direction];
    if (target === undefined) return false;
    const selection = Selection.near(state.doc.resolve(target + 1));
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}
