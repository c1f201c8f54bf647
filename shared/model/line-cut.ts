import { type Inline, plainText, type Text } from './inline';

/**
 * The part of a line between two places of its plain text, marks kept. A footnote or other piece
 * without length belongs to the part that begins at its place.
 */
export function cutLine(line: readonly Inline[], from: number, to = Infinity): Inline[] {
  const part: Inline[] = [];
  let at = 0;
  for (const piece of line) {
    const length = plainText([piece]).length;
    if (length === 0 && at >= from && at < to) part.push(piece);
    if (length > 0 && at < to && at + length > from) {
      part.push(cutPiece(piece, Math.max(0, from - at), Math.min(length, to - at)));
    }
    at += length;
  }
  return part;
}

/** The line without white space at its ends. */
export function trimLine(line: readonly Inline[]): Inline[] {
  const fromStart = trimmedFrom([...line], text => text.trimStart());
  return trimmedFrom(fromStart.reverse(), text => text.trimEnd()).reverse();
}

/** The line with neighbours of equal marks joined to one piece. */
export function tidyLine(line: readonly Inline[]): Inline[] {
  const tidy: Inline[] = [];
  for (const piece of line) {
    const before = tidy.at(-1);
    if (before?.type === 'text' && piece.type === 'text' && sameMarks(before, piece)) {
      tidy[tidy.length - 1] = { ...before, text: before.text + piece.text };
    } else {
      tidy.push(piece);
    }
  }
  return tidy;
}

/** A reference cannot be cut; a part of it becomes plain words. */
function cutPiece(piece: Inline, from: number, to: number): Inline {
  const whole = plainText([piece]);
  if (from === 0 && to === whole.length) return piece;
  if (piece.type !== 'text' && piece.type !== 'reference') return piece;
  const text = whole.slice(from, to);
  return piece.marks ? { type: 'text', text, marks: piece.marks } : { type: 'text', text };
}

function trimmedFrom(line: Inline[], trim: (text: string) => string): Inline[] {
  const kept: Inline[] = [];
  let reached = false;
  for (const piece of line) {
    if (reached || (piece.type !== 'text' && piece.type !== 'lineBreak')) {
      kept.push(piece);
      reached ||= piece.type === 'reference';
    } else if (piece.type === 'text') {
      const text = trim(piece.text);
      if (text !== '') kept.push({ ...piece, text });
      reached = text !== '';
    }
  }
  return kept;
}

function sameMarks(a: Text, b: Text): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
}
