import type { Node, ResolvedPos } from 'prosemirror-model';
import type { Command, Transaction } from 'prosemirror-state';

/** Neighbours in one parent: the first and the last of them, and where the parent's content begins. */
interface Stretch {
  readonly parent: Node;
  readonly start: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Moves the selected lines past the line above or below: points among the points of their list, rows
 * among those of their table, anything else among the blocks of the minute. Where they cannot go on
 * they stay; it is never refused, for its key means something else outside the text.
 */
export function moveLine(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const change = movedPast(state.tr, stretchAround($from, $to), direction);
    if (change) dispatch?.(change.scrollIntoView());
    return true;
  };
}

/** The selected children of the innermost list or table that holds the selection, or of the minute. */
function stretchAround($from: ResolvedPos, $to: ResolvedPos): Stretch {
  let depth = $from.sharedDepth($to.pos);
  while (depth > 0 && !holdsLines($from.node(depth))) depth -= 1;
  return {
    parent: $from.node(depth),
    start: $from.start(depth),
    first: $from.index(depth),
    last: $to.indexAfter(depth) - 1,
  };
}

function holdsLines({ type }: Node): boolean {
  return type.isInGroup('list') || type.name === 'table';
}

/** The neighbour goes to the other side, so that the lines in hand, and the caret, are not touched. */
function movedPast(
  change: Transaction,
  { parent, start, first, last }: Stretch,
  direction: 'up' | 'down',
): Transaction | null {
  const at = direction === 'up' ? first - 1 : last + 1;
  const neighbour = parent.maybeChild(at);
  if (!neighbour || isFixed(parent, Math.min(first, at))) return null;
  const from = start + sizeBefore(parent, at);
  const target = start + sizeBefore(parent, direction === 'up' ? last + 1 : first);
  change.delete(from, from + neighbour.nodeSize);
  return change.insert(change.mapping.map(target), neighbour);
}

/** The header row of a table stays its first; where a cell covers several rows, all rows stay. */
function isFixed(parent: Node, upper: number): boolean {
  if (parent.type.name !== 'table') return false;
  const isHeader = upper === 0 && parent.child(0).children.every(({ attrs }) => attrs['header']);
  return isHeader || parent.children.some(row => row.children.some(coversRows));
}

function coversRows({ attrs }: Node): boolean {
  return attrs['rowspan'] > 1;
}

function sizeBefore(parent: Node, index: number): number {
  return parent.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}
