import type { Inline, Mark, ReferenceLabel } from '../../model/inline';
import { NOTE_MARK } from '../../reading/word/word-lines';
import { commonSequence } from '../common-sequence';
import { tokensOfText } from '../tokens';
import { cleanWords, type SaidLine } from './said-line';

/** A piece of a line and where its words stand in it; a mark that shows nothing has no words. */
interface Placed {
  readonly piece: Inline;
  readonly from: number;
  readonly to: number;
}

/** A stretch of the new line: words of the old one by their place, or new ones. */
type Stretch =
  | { readonly from: number; readonly to: number }
  | { readonly text: string; readonly at: number };

/**
 * The line with other words. What stays keeps its marks, links, references and footnotes; new words are
 * set as those whose place they take. A reference of which a part was changed becomes words; a footnote
 * goes with its mark, and one that is new is plain text.
 */
export function editedLine(
  line: readonly Inline[],
  { text, notes }: SaidLine,
  label: ReferenceLabel,
): Inline[] {
  const pieces = placedPieces(line, label);
  const before = pieces.map(({ piece }) => wordsOf(piece, label)).join('');
  let note = 0;
  const noteAt = (): Inline => footnoteOf(notes[note++] ?? '');
  const result = stretchesOf(before, text).flatMap(stretch =>
    'text' in stretch
      ? newPieces(stretch.text, marksFor(pieces, stretch.at), noteAt)
      : piecesIn(pieces, stretch.from, stretch.to, { label, noteAt }),
  );
  const parked = line.filter(({ type }) => type === 'parked');
  return joinedPieces([...result, ...parked]);
}

function placedPieces(line: readonly Inline[], label: ReferenceLabel): Placed[] {
  let from = 0;
  return line
    .filter(({ type }) => type !== 'parked')
    .map(piece => {
      const to = from + wordsOf(piece, label).length;
      const placed = { piece, from, to };
      from = to;
      return placed;
    });
}

function wordsOf(piece: Inline, label: ReferenceLabel): string {
  switch (piece.type) {
    case 'text':
      return cleanWords(piece.text);
    case 'lineBreak':
      return '\n';
    case 'reference':
      return cleanWords(label(piece));
    case 'footnote':
      return NOTE_MARK;
    case 'parked':
      return '';
  }
}

function stretchesOf(before: string, after: string): Stretch[] {
  const [old, now] = [tokensOfText(before), tokensOfText(after)];
  const places = placesOf(old);
  const kept = new Map(commonSequence(old, now).map(([a, b]) => [b, a]));
  const result: Stretch[] = [];
  let at = 0;
  for (const [index, token] of now.entries()) {
    const from = kept.get(index);
    const last = result.at(-1);
    if (from === undefined) {
      if (last && 'text' in last) result[result.length - 1] = { ...last, text: last.text + token };
      else result.push({ text: token, at });
      continue;
    }
    const [start = 0, end = 0] = [places[from], places[from + 1]];
    if (last && 'to' in last && last.to === start) {
      result[result.length - 1] = { ...last, to: end };
    } else result.push({ from: start, to: end });
    at = end;
  }
  return result;
}

function placesOf(tokens: readonly string[]): number[] {
  const places = [0];
  for (const token of tokens) places.push((places.at(-1) ?? 0) + token.length);
  return places;
}

/** What stands between two places: whole pieces, and parts of words with their marks. */
function piecesIn(
  pieces: readonly Placed[],
  from: number,
  to: number,
  { label, noteAt }: { label: ReferenceLabel; noteAt: () => Inline },
): Inline[] {
  return pieces
    .filter(piece => piece.from < to && piece.to > from)
    .map(({ piece, ...at }) => {
      if (piece.type === 'footnote') return sameNote(piece, noteAt(), label);
      const isWhole = at.from >= from && at.to <= to;
      if (isWhole && piece.type !== 'text') return piece;
      const words = wordsOf(piece, label).slice(
        Math.max(0, from - at.from),
        Math.min(at.to, to) - at.from,
      );
      return isWhole && piece.type === 'text' ? piece : textPiece(words, marksOf(piece));
    });
}

/** A footnote that says what it said keeps what is in it. */
function sameNote(
  note: Extract<Inline, { type: 'footnote' }>,
  now: Inline,
  label: ReferenceLabel,
): Inline {
  const words = (line: readonly Inline[] | undefined) =>
    (line ?? [])
      .map(piece => wordsOf(piece, label))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  return now.type === 'footnote' && words(note.content) === words(now.content) ? note : now;
}

function newPieces(text: string, marks: readonly Mark[], noteAt: () => Inline): Inline[] {
  return text
    .split(new RegExp(`(\n|${NOTE_MARK})`))
    .filter(part => part !== '')
    .map(part => {
      if (part === '\n') return { type: 'lineBreak' };
      return part === NOTE_MARK ? noteAt() : textPiece(part, marks);
    });
}

/** New words inside words that are set alike are set like them; elsewhere they are plain. */
function marksFor(pieces: readonly Placed[], at: number): readonly Mark[] {
  const inside = pieces.find(({ from, to }) => from < at && at < to);
  return inside ? marksOf(inside.piece) : [];
}

function marksOf(piece: Inline): readonly Mark[] {
  return 'marks' in piece ? (piece.marks ?? []) : [];
}

function textPiece(text: string, marks: readonly Mark[]): Inline {
  return marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text };
}

function footnoteOf(text: string): Inline {
  return text === ''
    ? { type: 'footnote' }
    : { type: 'footnote', content: [{ type: 'text', text }] };
}

function joinedPieces(pieces: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.type === 'text' && last?.type === 'text' && sameMarks(piece, last)) {
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    } else result.push(piece);
  }
  return result;
}

function sameMarks(a: Inline, b: Inline): boolean {
  return JSON.stringify(marksOf(a)) === JSON.stringify(marksOf(b));
}
