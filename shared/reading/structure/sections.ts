import { plainText } from '../../model/inline';
import { cutLine, trimLine } from '../../model/line-cut';
import type { Listed, Piece, TextPiece } from '../piece';
import { textPiece } from '../piece';
import { bestChain, type Candidate } from './item-chain';
import { numberedText } from './item-number';

/** An item as the file has it: its heading and what stands under it. */
export interface Section {
  readonly line: number;
  /** As printed; empty where the heading carries none. */
  readonly number: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** A file divided into what stands before the first item and the items. */
export interface Sections {
  readonly before: readonly Piece[];
  readonly sections: readonly Section[];
  readonly listed: readonly Listed[];
}

const CONTAINER = /^(?:agenda|minutes|proceedings|items|discussion|notes)$/i;
const CONTINUED = /\s*[([]?\b(?:continued|cont(?:'|’)?d|cont\.)\s*[)\]]?\s*$/i;

/**
 * Divides the pieces at the headings of the items. A heading that a new page repeats with
 * "(continued)" goes on with its item; one that only gathers others ("Agenda") gives way to them.
 */
export function sectionsOf(pieces: readonly Piece[]): Sections {
  const listed: Listed[] = [];
  const heads = itemHeadings(pieces);
  const starts = [...heads].sort((a, b) => a - b);
  const before = pieces.slice(0, starts[0] ?? (heads.size === 0 ? 0 : pieces.length));
  const sections: Section[] = [];
  if (starts.length === 0 && pieces.length > 0) {
    sections.push({ line: pieces[0]?.line ?? 1, number: '', title: '', pieces });
  }
  for (const [index, start] of starts.entries()) {
    const section = sectionAt(pieces, start, starts[index + 1] ?? pieces.length);
    listed.push(...wordBeforeNumber(pieces[start]));
    addSection(sections, section, listed);
  }
  return { before, sections, listed };
}

/** `Item 3:` and `TOP 3` say in a word that a number follows. */
function wordBeforeNumber(heading: Piece | undefined): Listed[] {
  if (heading?.kind !== 'text') return [];
  const text = plainText(heading.inline);
  const word = /^[\p{L} ]+/u.exec(text)?.[0].trim() ?? '';
  const isLabel = numberedText(text)?.form === 'item' && word !== '';
  return isLabel ? [{ line: heading.line, text: word, as: 'label' }] : [];
}

function addSection(sections: Section[], section: Section, listed: Listed[]): void {
  const last = sections.at(-1);
  if (last && continues(section, last)) {
    const text = `${section.number} ${section.title}`.trim();
    listed.push({ line: section.line, text, as: 'furniture' });
    sections[sections.length - 1] = { ...last, pieces: [...last.pieces, ...section.pieces] };
  } else if (
    CONTAINER.test(section.title) &&
    section.number === '' &&
    section.pieces.length === 0
  ) {
    listed.push({ line: section.line, text: section.title, as: 'heading' });
  } else {
    sections.push(section);
  }
}

function continues(section: Section, last: Section): boolean {
  if (!CONTINUED.test(section.title)) return false;
  const title = section.title.replace(CONTINUED, '').toLowerCase();
  return section.number === last.number || title === last.title.toLowerCase();
}

function sectionAt(pieces: readonly Piece[], start: number, end: number): Section {
  const heading = pieces[start];
  const rest = pieces.slice(start + 1, end);
  if (!heading || heading.kind === 'table') return { line: 1, number: '', title: '', pieces: rest };
  const text = plainText(heading.inline);
  const numbered = numberedText(text);
  const counted = heading.kind === 'point' && heading.style !== null ? String(heading.count) : '';
  const number = numbered?.number ?? counted;
  const from = numbered ? text.length - numbered.title.length : 0;
  const isHeading = heading.kind === 'text' && heading.level > 0;
  const split = isHeading ? null : titleEnd(text, from);
  const titleLine = cutLine(heading.inline, from, split ?? Infinity);
  const restLine = split === null ? [] : trimLine(cutLine(heading.inline, split));
  const body: TextPiece[] = restLine.length > 0 ? [textPiece(heading.line, restLine)] : [];
  const notes = titleLine.filter(piece => piece.type === 'footnote');
  if (notes.length > 0) body.unshift(textPiece(heading.line, notes));
  const title = plainText(titleLine).trim();
  return { line: heading.line, number, title, pieces: [...body, ...rest] };
}

/**
 * Where a title ends in a paragraph that runs on into the text of its item; `null` for nowhere. A
 * paragraph that is a sentence, with nothing to set a title apart, is all text.
 */
function titleEnd(text: string, from: number): number | null {
  if (text.length - from <= 120) return /[^.]\.$/.test(text) ? from : null;
  const stop = /\s[-–—]\s|(?<=[.:])\s/u.exec(text.slice(from, from + 120));
  return stop ? from + stop.index : from;
}

/** Which pieces head an item, by their place. */
function itemHeadings(pieces: readonly Piece[]): ReadonlySet<number> {
  const chain = bestChain(numberedCandidates(pieces));
  const found = chain.map(candidate => candidate.at);
  if (chain.length < 2 && chain[0]?.numbered.form !== 'item') return unnumberedHeadings(pieces);
  return new Set([...found, ...unnumberedBeside(pieces, found)]);
}

/** Headings of the level the numbered ones have, after the first of them: parts without a number. */
function unnumberedBeside(pieces: readonly Piece[], found: readonly number[]): number[] {
  const first = pieces[found[0] ?? 0];
  if (first?.kind !== 'text' || first.level === 0) return [];
  const { level } = first;
  return placesWhere(pieces, piece => piece.level === level).filter(at => at > (found[0] ?? 0));
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

/** The headings of the highest level that has at least two, or lines wholly bold. */
function unnumberedHeadings(pieces: readonly Piece[]): ReadonlySet<number> {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const places = placesWhere(pieces, piece => piece.level === level);
    if (places.length === 0 || (places.length === 1 && hasDeeper(pieces, level))) continue;
    return new Set([...places, ...withinContainers(pieces, places, level)]);
  }
  const strong = placesWhere(
    pieces,
    piece =>
      piece.strong &&
      plainText(piece.inline).length < 90 &&
      !/[.:;,]$/.test(plainText(piece.inline)),
  );
  return new Set(strong.length >= 2 ? strong : []);
}

/** Under "Agenda" or "Minutes" the items are the headings one level down. */
function withinContainers(
  pieces: readonly Piece[],
  places: readonly number[],
  level: number,
): number[] {
  return places.flatMap((place, index) => {
    const heading = pieces[place];
    if (heading?.kind !== 'text' || !CONTAINER.test(plainText(heading.inline).trim())) return [];
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
