import type { Command } from 'prosemirror-state';

/**
 * Makes the blocks of the selection confidential, without a reason, or, where all are, open. A list
 * or a table is so as a whole.
 */
export const confidential: Command = (state, dispatch) => {
  const { from, to } = state.selection;
  const blocks: { pos: number; isOpen: boolean }[] = [];
  state.doc.nodesBetween(from, to, ({ attrs }, pos) => {
    if ('confidential' in attrs) blocks.push({ pos, isOpen: attrs['confidential'] === null });
    return false;
  });
  if (blocks.length === 0) return false;
  const reason = blocks.some(({ isOpen }) => isOpen) ? '' : null;
  const change = state.tr;
  for (const { pos, isOpen } of blocks) {
    if (reason === null || isOpen) change.setNodeAttribute(pos, 'confidential', reason);
  }
  dispatch?.(change);
  return true;
};
