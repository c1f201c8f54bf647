import type { Node } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { beginsRun, reasonOf } from '../confidential/confidential-run';
import { openingReason } from '../confidential/open-reason';
import { contextOf } from '../editor-context';

/**
 * Makes the blocks of the selection confidential for the usual reason, which opens to be typed over,
 * or, where all are, open again. A list or a table is so as a whole.
 */
export const confidential: Command = (state, dispatch) => {
  const blocks = blocksOfSelection(state);
  if (blocks.length === 0) return false;
  const opened = blocks.filter(({ reason }) => reason === null);
  const change = state.tr;
  for (const { pos } of opened.length > 0 ? opened : blocks) {
    const [usual = ''] = contextOf(state).reasons();
    change.setNodeAttribute(pos, 'confidential', opened.length > 0 ? usual : null);
  }
  const [first] = opened;
  dispatch?.(first ? openingReason(change, first.pos) : change);
  return true;
};

/** Opens the reason of the confidential block at the caret to be typed. */
export const confidentialReason: Command = (state, dispatch) => {
  const here = blocksOfSelection(state).find(({ reason }) => reason !== null);
  if (!here) return false;
  dispatch?.(openingReason(state.tr, firstOfRun(state.doc, here.pos)));
  return true;
};

interface BlockHere {
  readonly pos: number;
  readonly reason: string | null;
}

function blocksOfSelection({ doc, selection: { from, to } }: EditorState): BlockHere[] {
  const blocks: BlockHere[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if ('confidential' in node.attrs) blocks.push({ pos, reason: reasonOf(node) });
    return false;
  });
  return blocks;
}

function firstOfRun(doc: Node, pos: number): number {
  const before = beginsRun(doc, pos) ? null : doc.resolve(pos).nodeBefore;
  return before ? firstOfRun(doc, pos - before.nodeSize) : pos;
}
