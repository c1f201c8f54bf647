import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { isBlank } from '../blocks-of';

/** Blocks of a minute one after the other, counted from 0 as they are told; `to` is not among them. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** The blocks that the selection touches; `null` where it touches none that holds anything. */
export function selectedBlocks({ doc, selection: { $from, $to } }: EditorState): BlockRange | null {
  const from = blocksBefore(doc, $from.index(0));
  const to = blocksBefore(doc, $to.indexAfter(0));
  return from < to ? { from, to } : null;
}

/** Where a block begins in the document, the block counted from 0 as it is told. */
export function placeOfBlock(doc: Node, nth: number): number | null {
  let count = 0;
  let place: number | null = null;
  doc.forEach((node, offset) => {
    if (isBlank(node)) return;
    if (count === nth) place = offset;
    count += 1;
  });
  return place;
}

function blocksBefore(doc: Node, index: number): number {
  return doc.children.slice(0, index).filter(node => !isBlank(node)).length;
}
