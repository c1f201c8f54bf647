import type { Block, ListItem, NestedBlock, TableCell } from './block';
import { footnoteTexts, type Inline, plainText } from './inline';

/** All lines of text in a block, in document order, those of its lists and cells included. */
export function linesIn(
  block: Block | NestedBlock | ListItem | TableCell,
): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
    case 'action':
    case 'outcome':
    case 'postMeetingNote':
      return [block.content ?? []];
    case 'bulletList':
    case 'numberedList':
    case 'listItem':
    case 'tableCell':
      return block.content.flatMap(linesIn);
    case 'table':
      return block.content.flatMap(row => row.content.flatMap(linesIn));
    case 'outstandingActions':
      return [];
  }
}

/** The block with each of its lines replaced. */
export function mapLines<B extends Block | NestedBlock>(
  block: B,
  change: (line: readonly Inline[]) => Inline[],
): B {
  return mapped(block, change) as B;
}

/** The lines of a block that `mapLines` goes through, in its order: those that hold something. */
export function heldLines(block: Block | NestedBlock): (readonly Inline[])[] {
  const lines: (readonly Inline[])[] = [];
  mapLines(block, line => {
    lines.push(line);
    return [...line];
  });
  return lines;
}

/** How many words a line has, its footnotes' included. */
export function wordsInLine(line: readonly Inline[]): number {
  return [plainText(line), ...footnoteTexts(line)].reduce((sum, text) => sum + countWords(text), 0);
}

/** How many words a text has: runs of anything but white space that hold a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

function mapped(
  block: Block | NestedBlock,
  change: (line: readonly Inline[]) => Inline[],
): Block | NestedBlock {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
    case 'action':
    case 'outcome':
    case 'postMeetingNote':
      return block.content ? { ...block, content: change(block.content) } : block;
    case 'bulletList':
    case 'numberedList':
      return { ...block, content: block.content.map(item => mappedItem(item, change)) };
    case 'table':
      return {
        ...block,
        content: block.content.map(row => ({
          ...row,
          content: row.content.map(cell => ({
            ...cell,
            content: cell.content.map(inner => mapLines(inner, change)),
          })),
        })),
      };
    case 'outstandingActions':
      return block;
  }
}

function mappedItem(item: ListItem, change: (line: readonly Inline[]) => Inline[]): ListItem {
  return { ...item, content: item.content.map(inner => mapLines(inner, change)) };
}
