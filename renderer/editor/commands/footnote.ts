import { type Command, NodeSelection } from 'prosemirror-state';
import { MINUTE_SCHEMA } from '../schema/minute-schema';

/** Puts an empty footnote after the selection and selects it, ready for its words. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection;
  const { footnote } = MINUTE_SCHEMA.nodes;
  if (!$to.parent.inlineContent) return false;
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), footnote)) return false;
  const change = state.tr.insert($to.pos, footnote.create());
  change.setSelection(NodeSelection.create(change.doc, $to.pos));
  dispatch?.(change.scrollIntoView());
  return true;
};

/** Goes into the words of the footnote that is selected. */
export const editFootnote: Command = (state, _dispatch, view) => {
  const { selection } = state;
  if (!(selection instanceof NodeSelection)) return false;
  if (selection.node.type !== MINUTE_SCHEMA.nodes.footnote) return false;
  if (view) focusWords(view.nodeDOM(selection.from));
  return true;
};

function focusWords(mark: Node | null): void {
  const words = mark instanceof HTMLElement ? mark.querySelector('.note-editor') : null;
  if (words instanceof HTMLElement) words.focus();
}
