import type { Block, NestedBlock } from '../../shared/model/block';
import type { Footnote, Inline } from '../../shared/model/inline';
import type { CarriedAction } from '../../shared/registers/carry-forward';

/** The footnotes in these blocks, in the order in which they are read on the sheet. */
export function footnotesOf(
  blocks: readonly Block[],
  carried: readonly CarriedAction[],
): Footnote[] {
  return blocks
    .flatMap(block => linesOf(block, carried))
    .filter(piece => piece.type === 'footnote');
}

function linesOf(block: Block, carried: readonly CarriedAction[]): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'bulletList':
    case 'numberedList':
      return nestedLines(block);
    case 'subheading':
    case 'action':
    case 'outcome':
    case 'postMeetingNote':
      return block.content ?? [];
    case 'table':
      return block.content.flatMap(row =>
        row.content.flatMap(cell => cell.content.flatMap(nestedLines)),
      );
    case 'outstandingActions':
      return carried.flatMap(({ action, update }) => [
        ...action.line,
        ...(update?.blocks ?? []).flatMap(nestedLines),
      ]);
  }
}

function nestedLines(block: NestedBlock): Inline[] {
  if (block.type === 'paragraph') return block.content ?? [];
  return block.content.flatMap(point => point.content.flatMap(nestedLines));
}
