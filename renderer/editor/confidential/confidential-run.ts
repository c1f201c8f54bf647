import type { Node } from 'prosemirror-model';

/** Why a block is confidential; `null` for an open one. */
export function reasonOf(node: Node): string | null {
  return node.attrs['confidential'] ?? null;
}

/**
 * Where the block at a place and those right after it begin that are confidential for the same
 * reason: their reason is shown once, and changed for all of them.
 */
export function runFrom(doc: Node, pos: number): number[] {
  const place = doc.resolve(pos);
  const reason = place.nodeAfter && reasonOf(place.nodeAfter);
  const run: number[] = [];
  let at = pos;
  for (const node of place.parent.children.slice(place.index())) {
    if (reason === null || reasonOf(node) !== reason) break;
    run.push(at);
    at += node.nodeSize;
  }
  return run;
}

/** Whether the block at a place is the first of those that are confidential for its reason. */
export function beginsRun(doc: Node, pos: number): boolean {
  const { nodeBefore, nodeAfter } = doc.resolve(pos);
  return !nodeBefore || !nodeAfter || reasonOf(nodeBefore) !== reasonOf(nodeAfter);
}
