import { type Block, paragraph, subheading } from '../../model/block';
import type { Inline } from '../../model/inline';
import type { Piece, PointPiece, TextPiece } from '../piece';
import { listsOf } from '../structure/lists';
import { plainTable } from '../structure/tables';
import { clipboardHtml } from './clipboard-html';
import { piecesOfHtml } from './html-pieces';
import { withoutWordQuirks } from './word-quirks';

/**
 * HTML from the clipboard, of Word, another office, a mail or a web page, as blocks of a minute:
 * paragraphs, headings as sub-headings, lists, tables and footnotes. Nothing else of it is kept. Throws `RangeError` where its
 * elements are nested deeper than any page's.
 */
export function blocksOfHtml(html: string): Block[] {
  return groups(piecesOfHtml(clipboardHtml(withoutWordQuirks(html)), () => 1)).flatMap(
    blocksOfGroup,
  );
}

/** Points that follow one another are one group, any other piece a group of its own. */
function groups(pieces: readonly Piece[]): Piece[][] {
  const grouped: Piece[][] = [];
  for (const piece of pieces) {
    const last = grouped.at(-1);
    if (piece.kind === 'point' && last?.[0]?.kind === 'point') last.push(piece);
    else grouped.push([piece]);
  }
  return grouped;
}

function blocksOfGroup(group: readonly Piece[]): Block[] {
  const points = group.filter((piece): piece is PointPiece => piece.kind === 'point');
  if (points.length > 0) return listsOf(points);
  return group.flatMap(piece => {
    if (piece.kind === 'table') return plainTable(piece) ?? [];
    return piece.kind === 'text' ? [lineOf(piece)] : [];
  });
}

function lineOf({ level, inline }: TextPiece): Block {
  return level > 0 ? subheading(inline.map(notBold)) : paragraph(inline);
}

/** A heading is bold by itself. */
function notBold(piece: Inline): Inline {
  if (piece.type !== 'text' || !piece.marks) return piece;
  const { marks, ...words } = piece;
  const others = marks.filter(({ type }) => type !== 'bold');
  return others.length > 0 ? { ...words, marks: others } : words;
}
