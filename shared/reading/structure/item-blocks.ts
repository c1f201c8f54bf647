import type { Block } from '../../model/block';
import type { Listed } from '../piece';
import { listHeading } from './forms';
import { endList, readPoint } from './item-points';
import { readTable } from './item-tables';
import { readText } from './item-text';
import type { ItemContext, OpenItem } from './open-item';
import type { Section } from './sections';
import type { OutstandingRow } from './tables';

/** An item as blocks, with the outstanding actions that stood in its table. */
export interface ItemBlocks {
  readonly blocks: readonly Block[];
  /** For each block the lines of the file it begins on; for a list those of its points. */
  readonly lines: readonly (readonly number[])[];
  readonly outstanding: readonly OutstandingRow[];
  readonly listed: readonly Listed[];
}

/** The pieces of an item as blocks of its minute; what is not recognised stays text in its place. */
export function itemBlocks(section: Section, context: ItemContext): ItemBlocks {
  const under = listHeading(section.title);
  const item: OpenItem = {
    context,
    blocks: [],
    lines: [],
    outstanding: [],
    listed: [],
    points: [],
    under,
  };
  for (const piece of section.pieces) {
    if (piece.kind === 'point') readPoint(item, piece);
    else {
      endList(item);
      if (piece.kind === 'table') readTable(item, piece);
      else readText(item, piece);
    }
  }
  endList(item);
  const { blocks, lines, outstanding, listed } = item;
  return { blocks, lines, outstanding, listed };
}
