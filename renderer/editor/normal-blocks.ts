import { type Block, type ListItem, type NestedBlock, paragraph } from '../../shared/model/block';
import type { Footnote, Inline, Mark } from '../../shared/model/inline';
import { tidyLine } from '../../shared/model/line-cut';
import { MINUTE_SCHEMA } from './schema/minute-schema';

/**
 * The blocks as the editor keeps them, with the same words. Open paragraphs without anything in
 * them are left out; a point or cell without anything holds an empty paragraph. Neighbouring words
 * of equal marks are one piece; marks stand once each and in one order; empty `content` and `marks`
 * are left out.
 */
export function normalBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map(normalBlock).filter(block => !isBlank(block));
}

function isBlank(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  return block.content === undefined && block.attrs.confidential === null;
}

function normalBlock(block: Block): Block {
  switch (block.type) {
    case 'outstandingActions':
      return block;
    case 'table':
      return {
        ...block,
        content: block.content.map(row => ({
          ...row,
          content: row.content.map(withNormalContent),
        })),
      };
    case 'bulletList':
    case 'numberedList':
      return normalNested(block);
    default:
      return withNormalLine(block);
  }
}

function normalNested(block: NestedBlock): NestedBlock {
  if (block.type === 'paragraph') return withNormalLine(block);
  return { ...block, content: block.content.map((point): ListItem => withNormalContent(point)) };
}

function withNormalContent<T extends { content: NestedBlock[] }>(holder: T): T {
  const content = holder.content.map(normalNested);
  return { ...holder, content: content.length > 0 ? content : [paragraph([])] };
}

function withNormalLine<T extends { content?: Inline[] }>(block: T): T {
  const { content = [], ...rest } = block;
  const line = tidyLine(content.map(normalPiece));
  // What was taken out is put back, or was no more than an empty list.
  return (line.length > 0 ? { ...rest, content: line } : rest) as T;
}

function normalPiece(piece: Inline): Inline {
  switch (piece.type) {
    case 'lineBreak':
    case 'parked':
      return piece;
    case 'footnote':
      return normalNote(piece);
    default: {
      const { marks = [], ...rest } = piece;
      return marks.length > 0 ? { ...rest, marks: normalMarks(marks) } : rest;
    }
  }
}

function normalNote({ type, content = [] }: Footnote): Footnote {
  const line = tidyLine(content.map(normalPiece)).filter(
    piece => piece.type === 'text' || piece.type === 'reference',
  );
  return line.length > 0 ? { type, content: line } : { type };
}

/** A second link on the same words takes the place of the first. */
function normalMarks(marks: readonly Mark[]): Mark[] {
  const byType = new Map(marks.map(mark => [mark.type, mark]));
  return Object.keys(MINUTE_SCHEMA.marks).flatMap(name => {
    const mark = [...byType.values()].find(({ type }) => type === name);
    return mark ? [mark] : [];
  });
}
