import { autoJoin } from 'prosemirror-commands';
import type { Attrs, Node, ResolvedPos } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { MINUTE_SCHEMA } from '../schema/minute-schema';
import { type Around, listAround } from './around';
import { inTurn } from './in-turn';
import { setLines, turnInto } from './turn-into';

const { listItem } = MINUTE_SCHEMA.nodes;

/** Turns the lines into a list of this kind, the list around them into it, or back into paragraphs. */
export function toggleList(kind: 'bulletList' | 'numberedList'): Command {
  return (state, dispatch) => {
    const list = listAround(state.selection.$from);
    if (list?.node.type.name === kind) return turnInto('paragraph')(state, dispatch);
    return (list ? otherMarks(list, kind) : intoList(kind))(state, dispatch);
  };
}

/** Nests the point under the one before it. In a list the key does nothing else. */
export const nestPoint: Command = (state, dispatch) => {
  if (listAround(state.selection.$from) === null) return false;
  sinkListItem(listItem)(state, dispatch);
  return true;
};

/** Takes the point one level out, from the outermost level out of the list. */
export const unnestPoint: Command = liftListItem(listItem);

/** Enter in a point without words leaves the list by one level. */
export const leaveEmptyPoint: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.content.size > 0 || !isFirstInPoint($from)) return false;
  if ($from.node(-1).childCount > 1) return false;
  return liftListItem(listItem)(state, dispatch);
};

/** Backspace at the start of a point takes it one level out. */
export const unnestAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || !isFirstInPoint($from)) return false;
  return liftListItem(listItem)(state, dispatch);
};

function isFirstInPoint(place: ResolvedPos): boolean {
  return place.depth > 1 && place.node(-1).type === listItem && place.index(-1) === 0;
}

/** Turns the lines into a list of this kind, joined to one like it beside them. */
export function intoList(kind: 'bulletList' | 'numberedList', attrs: Attrs = {}): Command {
  const wrap = wrapInList(MINUTE_SCHEMA.nodes[kind], attrs);
  return inTurn(setLines('paragraph'), autoJoin(wrap, areOneList));
}

function areOneList(before: Node, after: Node): boolean {
  const { attrs } = after;
  return (
    after.type.isInGroup('list') &&
    before.type === after.type &&
    before.attrs['style'] === attrs['style'] &&
    before.attrs['confidential'] === attrs['confidential']
  );
}

function otherMarks({ node, pos }: Around, kind: 'bulletList' | 'numberedList'): Command {
  return (state, dispatch) => {
    const { confidential } = node.attrs;
    dispatch?.(state.tr.setNodeMarkup(pos, MINUTE_SCHEMA.nodes[kind], { confidential }));
    return true;
  };
}
