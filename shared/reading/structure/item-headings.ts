import { plainText } from '../../model/inline';
import type { Piece, PointPiece, TextPiece } from '../piece';
import { namesAround } from './head-of-minutes';
import { bestChain, type Candidate } from './item-chain';
import { numberedText, subNumbered } from './item-number';
import { isTitleOfFile, isWhenOrWhere } from './meeting-line';

const AGENDA = /^(?:(?:proposed|draft|meeting|today’s|today's)\s+)?agenda:?$/i;
/** A text of some length that begins and ends as a sentence does. */
const SENTENCE = /^\p{Lu}[\s\S]{80,}[.?!:]$/u;
const CONTAINER = /^(?:agenda|minutes|proceedings|items|discussion|notes)$/i;

/** Whether a heading only gathers others under it: `Agenda`. */
export function isContainer(title: string): boolean {
  return CONTAINER.test(title.trim());
}

/** Which pieces head an item, by their place. */
export function itemHeadings(pieces: readonly Piece[]): ReadonlySet<number> {
  const chain = bestChain(numberedCandidates(pieces));
  const found = chain.map(candidate => candidate.at);
  if (chain.length < 2 && chain[0]?.numbered.form !== 'item') return unnumberedHeadings(pieces);
  return new Set([...found, ...unnumberedBeside(pieces, found)]);
}

/**
 * Headings of the level the numbered ones have: parts without a number, and before the first those that
 * text stands under. Where that level has `4` and `4.1` it says nothing, and only numbers do.
 */
function unnumberedBeside(pieces: readonly Piece[], found: readonly number[]): number[] {
  const start = found[0] ?? 0;
  const first = pieces[start];
  if (first?.kind !== 'text' || first.level === 0) return [];
  const { level } = first;
  const beside = placesWhere(pieces, piece => piece.level === level);
  const parts = partsOf(pieces, beside, found);
  const after = parts.length > 0 ? parts : beside.filter(at => at > start);
  return [...beside.filter(at => at < start && isToldAbove(pieces, at)), ...after];
}

/** The headings that carry a number of the item they stand in and count on in it: `4.1`, `4.2` in item 4. */
function partsOf(
  pieces: readonly Piece[],
  beside: readonly number[],
  found: readonly number[],
): number[] {
  let last = '';
  return beside.filter(at => {
    const part = subNumbered(textAt(pieces, at))?.number ?? '';
    const item = found.findLast(place => place < at) ?? -1;
    const isHere = numberedText(textAt(pieces, item))?.number === part.split('.')[0];
    if (!isHere || !countsOn(last, part)) return false;
    last = part;
    return true;
  });
}

/** Whether one number comes after another: `9.1.2` after `9.1`, `10.1` after `9.2`. */
function countsOn(before: string, after: string): boolean {
  const [one, other] = [before, after].map(number => number.split('.').map(Number));
  const differs = (other ?? []).findIndex((count, at) => count !== one?.[at]);
  return differs >= 0 && (other?.[differs] ?? 0) > (one?.[differs] ?? 0);
}

/** Above the items their agenda is a part of its own, and what was said there at length. */
function isToldAbove(pieces: readonly Piece[], at: number): boolean {
  return (
    isAgendaAt(pieces, at) || (mayHeadItem(pieces, at) && SENTENCE.test(textAt(pieces, at + 1)))
  );
}

function textAt(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at];
  return piece?.kind === 'text' ? plainText(piece.inline) : '';
}

function isAgendaAt(pieces: readonly Piece[], at: number): boolean {
  return AGENDA.test(textAt(pieces, at).trim());
}

function numberedCandidates(pieces: readonly Piece[]): Candidate<number>[] {
  return pieces.flatMap((piece, at) => {
    if (piece.kind !== 'text') return [];
    const text = plainText(piece.inline);
    const numbered = numberedText(text);
    const weight = numbered ? weightOf(piece, numbered.form, text) : 0;
    return numbered && weight > 0 ? [{ at, numbered, weight }] : [];
  });
}

function weightOf(piece: TextPiece, form: string, text: string): number {
  if (piece.level > 2) return 0.8;
  if (piece.level > 0) return 1;
  if (form === 'slash') return 1;
  if (piece.strong) return 0.9;
  if (form === 'item') return text.length < 160 ? 0.9 : 0;
  return form === 'dot' && text.length < 100 && !/[.;,]$/.test(text) ? 0.5 : 0;
}

/** The headings of the highest level that has at least two, or points or lines wholly bold. */
function unnumberedHeadings(pieces: readonly Piece[]): ReadonlySet<number> {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const within = titlesWithin(pieces, level);
    const places = placesWhere(pieces, piece => piece.level === level).filter(
      at => mayHeadItem(pieces, at) && !within.has(textAt(pieces, at)),
    );
    const isTitle = places.length === 1 && isTitleAt(pieces, places[0] ?? 0);
    if (places.length === 0 || isTitle || (places.length === 1 && hasDeeper(pieces, level)))
      continue;
    return new Set([...places, ...withinContainers(pieces, places, level)]);
  }
  const points = boldPoints(pieces);
  if (points.length >= 2) return new Set(points);
  const strong = placesWhere(
    pieces,
    piece => piece.strong && isTitle(piece, 90) && !isWhenOrWhere(plainText(piece.inline)),
  );
  if (strong.length >= 2) return new Set(strong);
  const topics = placesWhere(pieces, ({ inline }) => TOPIC.test(plainText(inline)));
  return new Set(topics.length >= 3 ? topics : []);
}

/** Titles that stand under several items: `Conclusion` heads none, also where it is set as if it did. */
function titlesWithin(pieces: readonly Piece[], level: number): ReadonlySet<string> {
  const deeper = placesWhere(pieces, piece => piece.level > level).map(at => textAt(pieces, at));
  const once = new Set<string>();
  return new Set(
    deeper.filter(title => {
      const isAgain = once.has(title);
      once.add(title);
      return isAgain;
    }),
  );
}

/** A topic and who spoke to it: `Welcome and overview – Proffen`. */
const TOPIC = /^\p{Lu}[^.;:]{2,80}\s[–—-]{1,2}\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$/u;

/** Who was there, when and where are no items, however they are set. */
function mayHeadItem(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'text' || namesAround(pieces, at)) return false;
  return !isWhenOrWhere(plainText(piece.inline));
}

function isTitleAt(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return at < 3 && piece?.kind === 'text' && isTitleOfFile(plainText(piece.inline));
}

/** The points of the depth that has most that are wholly bold. */
function boldPoints(pieces: readonly Piece[]): number[] {
  const byDepth = new Map<number, number[]>();
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'point' || !isBold(piece.inline) || !isTitle(piece, 160)) continue;
    byDepth.set(piece.depth, [...(byDepth.get(piece.depth) ?? []), at]);
  }
  return [...byDepth.values()].reduce(
    (most, each) => (each.length > most.length ? each : most),
    [],
  );
}

function isBold(line: PointPiece['inline']): boolean {
  return line.every(
    piece =>
      piece.type !== 'text' ||
      piece.text.trim() === '' ||
      piece.marks?.some(mark => mark.type === 'bold'),
  );
}

function isTitle({ inline }: TextPiece | PointPiece, longest: number): boolean {
  const text = plainText(inline);
  return text.length < longest && !/[.:;,]$/.test(text);
}

/** Under "Agenda" or "Minutes" the items are the headings one level down. */
function withinContainers(
  pieces: readonly Piece[],
  places: readonly number[],
  level: number,
): number[] {
  return places.flatMap((place, index) => {
    const heading = pieces[place];
    if (heading?.kind !== 'text' || !isContainer(plainText(heading.inline))) return [];
    const end = places[index + 1] ?? pieces.length;
    const next = pieces[place + 1];
    if (next?.kind !== 'text' || next.level !== level + 1) return [];
    return placesWhere(pieces.slice(0, end), piece => piece.level === level + 1).filter(
      at => at > place,
    );
  });
}

function placesWhere(pieces: readonly Piece[], holds: (piece: TextPiece) => boolean): number[] {
  return pieces.flatMap((piece, at) => (piece.kind === 'text' && holds(piece) ? [at] : []));
}

function hasDeeper(pieces: readonly Piece[], level: number): boolean {
  return pieces.some(piece => piece.kind === 'text' && piece.level > level);
}
