import { plainText } from '../../model/inline';
import { cutLine, trimLine } from '../../model/line-cut';
import type { Piece, TextPiece } from '../piece';
import { numberedText } from './item-number';

/**
 * Paragraphs that lost their breaks, taken apart again: where the points of a list run on behind their
 * signs, numbered paragraphs behind their numbers, or an item in the middle of the one before. No word
 * goes but the sign of a point.
 */
export function withRunOnsApart(pieces: readonly Piece[]): Piece[] {
  const year = yearOfNumbers(pieces);
  let last = 0;
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'text' || piece.level > 0) return [piece];
    const text = plainText(piece.inline);
    const numbered = numberedText(text);
    if (numbered?.form === 'slash') last = numbered.order;
    const missed = year === null ? [] : itemsIn(text, year, last);
    last += missed.length;
    const breaks = [...missed, ...pointsIn(text), ...paragraphsIn(text)].sort((a, b) => a - b);
    return breaks.length === 0 ? [piece] : partsOf(piece, breaks);
  });
}

const SIGN = /(?:^|(?<=\s))[•●▪◦‣]\s+(?=\S)/gu;

/** One sign that does not begin the text may stand for anything. */
function pointsIn(text: string): number[] {
  const signs = [...text.matchAll(SIGN)].map(found => found.index);
  return signs.length > 1 || signs[0] === 0 ? signs : [];
}

/** Where `1.2` follows upon `1.1` behind the end of a sentence. */
function paragraphsIn(text: string): number[] {
  const [, item = '', first = ''] = /^(\d{1,2})\.(\d{1,2})\s+\p{Lu}/u.exec(text) ?? [];
  const found: number[] = [];
  for (let next = Number(first) + 1, from = 0; item !== ''; next += 1) {
    const at = text.slice(from).search(behindSentence(`${item}\\.${next}`));
    if (at < 0) break;
    from += at;
    found.push(from);
  }
  return found;
}

/** The year that most items of a count by years have behind their stroke: `204/19`. */
function yearOfNumbers(pieces: readonly Piece[]): string | null {
  const years = pieces.flatMap(piece => {
    const numbered = piece.kind === 'text' ? numberedText(plainText(piece.inline)) : null;
    return numbered?.form === 'slash' ? [numbered.number.split('/')[1] ?? ''] : [];
  });
  const [year] = years;
  return year !== undefined && years.length > 2 && years.every(each => each === year) ? year : null;
}

/** Items that stand in the middle of a text and count on from the last. */
function itemsIn(text: string, year: string, last: number): number[] {
  const found: number[] = [];
  for (let next = last + 1, from = 0; last > 0; next += 1) {
    const at = text.slice(from).search(behindSentence(`${next}/${year}`));
    if (at < 0) break;
    from += at;
    found.push(from);
  }
  return found;
}

function behindSentence(mark: string): RegExp {
  return new RegExp(`(?<=[.!?]["’”)]?\\s)${mark}\\s+(?=\\p{Lu})`, 'u');
}

function partsOf(piece: TextPiece, breaks: readonly number[]): Piece[] {
  const starts = breaks[0] === 0 ? breaks : [0, ...breaks];
  return starts.flatMap((start, at) => partOf(piece, start, starts[at + 1] ?? Infinity));
}

function partOf(piece: TextPiece, from: number, to: number): Piece[] {
  const inline = trimLine(cutLine(piece.inline, from, to));
  const text = plainText(inline);
  const sign = /^[•●▪◦‣]\s+/u.exec(text)?.[0].length ?? 0;
  if (sign === 0) return [{ ...piece, inline }];
  const end = to === Infinity ? text.length : headBehind(text);
  const { line } = piece;
  const point = trimLine(cutLine(inline, sign, end));
  const head = trimLine(cutLine(inline, end));
  return [
    { kind: 'point', line, inline: point, depth: 0, style: null, count: 1 },
    ...(head.length > 0 ? [{ ...piece, inline: head }] : []),
  ];
}

/** Where a name or title that heads the points after it begins: `… in place. Cllr Martin Storey`. */
function headBehind(text: string): number {
  return (
    /(?<=[.!?]["’”)]?\s)\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+){1,3}:?$/u.exec(text)?.index ??
    text.length
  );
}
