import { plainText, words } from '../../model/inline';
import { tidyLine } from '../../model/line-cut';
import type { Piece, TextPiece } from '../piece';

/** A shorter text is a line of its own: an address, a name, a caption. */
const SHORTEST = 60;

/**
 * The pieces with paragraphs put together that only the end of a page parted: the first breaks off in its
 * sentence, and the next goes on in it with a small letter.
 */
export function withRunOns(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before?.kind === 'text' && piece.kind === 'text' && runsOn(before, piece)) {
      const inline = tidyLine([...before.inline, ...words(' '), ...piece.inline]);
      joined[joined.length - 1] = { ...before, inline };
    } else joined.push(piece);
  }
  return joined;
}

function runsOn(before: TextPiece, next: TextPiece): boolean {
  if (![before, next].every(({ level, strong, role }) => level === 0 && !strong && role === null))
    return false;
  if (before.inline.some(({ type }) => type === 'lineBreak')) return false;
  const text = plainText(before.inline);
  return (
    text.length >= SHORTEST &&
    /\s[^\s/]*[\p{L}\p{N},]$/u.test(text) &&
    /^\p{Ll}[\p{L}’'-]*[\s,]/u.test(plainText(next.inline))
  );
}
