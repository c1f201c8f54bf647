import type { Attrs, Node } from 'prosemirror-model';
import { liftListItem } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { contextOf, type EditorContext } from '../editor-context';
import { MINUTE_SCHEMA } from '../schema/minute-schema';
import { listAround } from './around';
import { inTurn } from './in-turn';

/** A block that is one line of text. */
export type LineKind = 'paragraph' | 'subheading' | 'action' | 'outcome' | 'postMeetingNote';

/**
 * Turns the lines of the selection into this kind, out of any list, text and marks kept. An action
 * or outcome gets an id of its own. Refused in a table, where only paragraphs stand.
 */
export function turnInto(kind: LineKind): Command {
  return inTurn(outOfLists, setLines(kind));
}

/** Turns the lines into this kind, or, where they are of it, back into paragraphs. */
export function toggleLine(kind: LineKind): Command {
  return (state, dispatch) => {
    const isThat = state.selection.$from.parent.type.name === kind;
    return turnInto(isThat ? 'paragraph' : kind)(state, dispatch);
  };
}

/** Lifts the points of the selection out of every list they stand in. */
const outOfLists: Command = (state, dispatch) => {
  if (listAround(state.selection.$from) === null) return true;
  return inTurn(liftListItem(MINUTE_SCHEMA.nodes.listItem), outOfLists)(state, dispatch);
};

/** Sets the kind of the lines of the selection where they stand. */
export function setLines(kind: LineKind): Command {
  return (state, dispatch) => {
    const context = contextOf(state);
    const { from, to } = state.selection;
    const change = state.tr;
    let fits = true;
    state.doc.nodesBetween(from, to, (node, pos, parent) => {
      if (!node.isTextblock) return true;
      if (node.type.name === kind) return false;
      fits &&= parent === state.doc;
      if (fits)
        change.setNodeMarkup(pos, MINUTE_SCHEMA.nodes[kind], lineAttrs(kind, node, context));
      return false;
    });
    if (fits) dispatch?.(change);
    return fits;
  };
}

/** What a block of this kind is known by when it is made of another. */
function lineAttrs(kind: LineKind, from: Node, { newId, today }: EditorContext): Attrs {
  const confidential: string | null = from.attrs['confidential'];
  if (kind === 'postMeetingNote') return { on: today(), confidential };
  return kind === 'action' || kind === 'outcome' ? { id: newId(), confidential } : { confidential };
}
