import { plainText } from '../../model/inline';
import type { Listed, Piece, TextPiece } from '../piece';

/** A rule or an ornament that closes a page: `----`, `* * *`, `oooOooo`. */
const RULE = /^(?:[^\p{L}\p{N}]{3,}|[-–—*~\s]*o{2,}O+o{2,}[-–—*~\s]*)$/u;

/** Where a picture stood: `![](page=1,bbox=[601, 1171])`. */
const PICTURE = /^!\[[^\]]*\]\(.*\)$/;

/** A line of a table of contents: a title, a row of dots, a page. */
const CONTENTS_LINE = /^.{2,}?\s*(?:\.{3,}|…|\t)\s*\d{1,3}$/u;
const CONTENTS = /^(?:table of )?contents$|^inhalt(?:sverzeichnis)?$|^inhoud(?:sopgave)?$/i;

/** A longer line is text. */
const LONGEST = 300;

/** Fewer lines that end in dots and a number are no table of contents. */
const FEWEST = 3;

/** Takes out rules, pictures and the table of contents: they belong to the page, and are listed. */
export function withoutPageMarks(pieces: readonly Piece[]): {
  readonly pieces: readonly Piece[];
  readonly listed: readonly Listed[];
} {
  const contents = contentsLines(pieces);
  const isMark = (piece: Piece): piece is TextPiece =>
    piece.kind === 'text' && (contents.has(piece) || isPageMark(plainText(piece.inline)));
  return {
    pieces: pieces.filter(piece => !isMark(piece)),
    listed: pieces
      .filter(isMark)
      .map(({ line, inline }) => ({ line, text: plainText(inline), as: 'furniture' })),
  };
}

/** Whether a line is a rule or a picture and says nothing. */
export function isPageMark(text: string): boolean {
  return RULE.test(text) || PICTURE.test(text);
}

function contentsLines(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const texts = pieces.filter(piece => piece.kind === 'text');
  const lines = texts.filter(({ inline }) => {
    const text = plainText(inline);
    return text.length < LONGEST && CONTENTS_LINE.test(text);
  });
  if (lines.length < FEWEST) return new Set();
  const heads = texts.filter(({ inline }) => CONTENTS.test(plainText(inline).trim()));
  return new Set([...heads, ...lines]);
}
