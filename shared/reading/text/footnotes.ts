import type { Inline } from '../../model/inline';
import { plainText, words } from '../../model/inline';
import { cutLine } from '../../model/line-cut';
import type { Listed, Piece } from '../piece';
import { type Group, joined } from './groups';
import { pointMark } from './points';

/** A footnote found at the foot of a page. */
export interface PageNote {
  readonly number: number;
  readonly text: string;
  readonly line: number;
  /** The first line of the page it stands on. */
  readonly pageFrom: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Takes the footnotes out of the groups: a group that ends a page, begins with the next number in
 * the count of footnotes, and heads no item.
 */
export function takeFootnotes(
  groups: readonly Group[],
  headings: ReadonlySet<number>,
): { groups: Group[]; notes: PageNote[] } {
  const kept: Group[] = [];
  const notes: PageNote[] = [];
  let pageFrom = 1;
  for (const [at, group] of groups.entries()) {
    const first = group.lines[0];
    if (group.startsPage && first) pageFrom = first.number;
    const mayBeNote = first && !headings.has(first.number) && !isCountedList(group);
    const found = mayBeNote ? noteIn(group, notes.length + 1) : null;
    const next = groups[at + 1];
    const endsPage = next?.startsPage ?? isMarkedAbove(groups.slice(0, at), found?.number);
    const note = endsPage ? found : null;
    if (note && first) notes.push({ ...note, line: first.number, pageFrom });
    else kept.push(group);
  }
  return { groups: kept, notes };
}

/** Several points that are counted alike are a list, wherever its page ends. */
function isCountedList({ lines }: Group): boolean {
  const counted = lines.flatMap(({ text }) => pointMark(text) ?? []);
  return counted.some(
    ({ style, count }, at) => style === 'decimal' && counted[at + 1]?.count === count + 1,
  );
}

/** At the end of the file only a number glued to a word above tells that a line is its footnote. */
function isMarkedAbove(groups: readonly Group[], number = 0): boolean {
  const mark = new RegExp(`(?<=\\p{L}[.,;:)”’]?)${number}(?=\\s|$)`, 'u');
  return groups.some(({ lines }) => lines.some(({ text }) => mark.test(text)));
}

/** Puts each footnote at its mark, which becomes structure and is listed. */
export function placeFootnotes(
  pieces: readonly Piece[],
  notes: readonly PageNote[],
): { pieces: Piece[]; listed: Listed[] } {
  const placed = [...pieces];
  const listed: Listed[] = [];
  for (const note of notes) {
    listed.push({ line: note.line, text: `${note.number} ${note.text}`, as: 'footnote' });
    const { at, mark } = markOf(placed, note);
    const piece = placed[at];
    if (!piece || piece.kind === 'table') continue;
    if (mark.text !== '') listed.push({ line: piece.line, text: mark.text, as: 'label' });
    placed[at] = { ...piece, inline: withNote(piece.inline, mark, note) };
  }
  return { pieces: placed, listed };
}

interface MarkPlace {
  readonly start: number;
  readonly text: string;
}

function noteIn(group: Group, expected: number): { number: number; text: string } | null {
  const found = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,2})\s*(?=\S)(.*)$/u.exec(joined(group.lines));
  if (!found) return null;
  const number = digitsOf(found[1] ?? '');
  return number === expected ? { number, text: (found[2] ?? '').trim() } : null;
}

function digitsOf(text: string): number {
  return Number(
    [...text]
      .map(sign => (SUPERSCRIPTS.includes(sign) ? SUPERSCRIPTS.indexOf(sign) : sign))
      .join(''),
  );
}

/** The piece that holds the mark and where in it; the end of the last one where none is seen. */
function markOf(pieces: readonly Piece[], note: PageNote): { at: number; mark: MarkPlace } {
  const before = pieces.findLastIndex(piece => piece.line < note.pageFrom);
  const last = pieces.findLastIndex(piece => piece.line < note.line && piece.kind !== 'table');
  let best = { at: last, mark: { start: Infinity, text: '' }, score: -1 };
  for (let at = Math.max(0, before); at <= last; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'table') continue;
    for (const mark of marksIn(plainText(piece.inline), note)) {
      if (mark.score > best.score) best = { at, mark, score: mark.score };
    }
  }
  return best;
}

/**
 * Where the mark may stand: its number glued to a word, or what a scanner makes of a raised 1. Words
 * before it that the note begins with speak for it.
 */
function marksIn(text: string, note: PageNote): (MarkPlace & { score: number })[] {
  const raised = [...String(note.number)].map(digit => SUPERSCRIPTS[Number(digit)]).join('');
  const scanned = note.number === 1 ? '|!|l|\\|' : '';
  const pattern = new RegExp(
    `(?<=[\\p{L}\\p{N}.,;:)”’])(${raised}|${note.number}${scanned})(?=[\\s.,;:)]|$)`,
    'gu',
  );
  return [...text.matchAll(pattern)]
    .filter(found => found[0] !== '!' || /^\s+\p{Ll}/u.test(text.slice(found.index + 1)))
    .filter(found => found[0] !== 'l' || /[\d.,;)”]$/.test(text.slice(0, found.index)))
    .filter(
      found => found[0] !== String(note.number) || !NO_MARK_AFTER.test(text.slice(0, found.index)),
    )
    .map(found => ({
      start: found.index,
      text: found[0],
      score: 1 + sharedEnd(text.slice(0, found.index), note.text),
    }));
}

/** A digit after these is part of a number: `3.1`, `No.1`, `and,1`. */
const NO_MARK_AFTER = /\d[.,]?$|,$|\b(?:nos?|figs?|paras?|arts?|secs?|vols?|pp?|items?)\.$/i;

/** How many of the last words before a mark stand together in the note. */
function sharedEnd(before: string, note: string): number {
  const last = before.split(/\s+/).slice(-4);
  const heldBy = (count: number) =>
    note.toLowerCase().includes(last.slice(-count).join(' ').toLowerCase());
  return [4, 3, 2, 1].find(count => last.length >= count && heldBy(count)) ?? 0;
}

function withNote(inline: readonly Inline[], mark: MarkPlace, note: PageNote): Inline[] {
  const start = Math.min(mark.start, plainText(inline).length);
  const content = words(note.text).filter(piece => piece.type === 'text');
  return [
    ...cutLine(inline, 0, start),
    { type: 'footnote', content },
    ...cutLine(inline, start + mark.text.length),
  ];
}
