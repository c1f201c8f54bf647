import type { Node, ResolvedPos } from 'prosemirror-model';

/** A node around a place, where it begins and how deep it stands. */
export interface Around {
  readonly node: Node;
  readonly pos: number;
  readonly depth: number;
}

/** The innermost list around a place. */
export function listAround(place: ResolvedPos): Around | null {
  return innermost(place, node => node.type.isInGroup('list'));
}

/** The innermost cell of a table around a place. */
export function cellAround(place: ResolvedPos): Around | null {
  return innermost(place, node => node.type.name === 'tableCell');
}

function innermost(place: ResolvedPos, wanted: (node: Node) => boolean): Around | null {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const node = place.node(depth);
    if (wanted(node)) return { node, pos: place.before(depth), depth };
  }
  return null;
}
