import { plainText } from '../../model/inline';
import { cutLine, trimLine } from '../../model/line-cut';
import type { Listed, Piece, PointPiece, TextPiece } from '../piece';
import { textPiece } from '../piece';
import { lengthOfHead } from './head-of-minutes';
import { isContainer, itemHeadings } from './item-headings';
import { type NumberedText, numberedText, subNumbered } from './item-number';

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

const CONTINUED = /\s*[([]?\b(?:continued|cont(?:'|’)?d|cont\.)\s*[)\]]?\s*$/i;

/**
 * Divides the pieces at the headings of the items. A heading that a new page repeats with
 * "(continued)" goes on with its item; one that only gathers others ("Agenda") gives way to them.
 */
export function sectionsOf(pieces: readonly Piece[]): Sections {
  const listed: Listed[] = [];
  const heads = itemHeadings(pieces);
  const starts = [...heads].sort((a, b) => a - b);
  const before = pieces.slice(0, starts[0] ?? lengthOfHead(pieces));
  const sections: Section[] = [];
  const text = pieces.slice(before.length);
  if (starts.length === 0 && text.length > 0) {
    sections.push({ line: text[0]?.line ?? 1, number: '', title: '', pieces: text });
  }
  for (const [index, start] of starts.entries()) {
    const section = sectionAt(pieces, start, starts[index + 1] ?? pieces.length, index + 1);
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
  } else if (isContainer(section.title) && section.number === '' && section.pieces.length === 0) {
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

function sectionAt(pieces: readonly Piece[], start: number, end: number, count: number): Section {
  const heading = pieces[start];
  const under = pieces.slice(start + 1, end);
  if (!heading || heading.kind === 'table')
    return { line: 1, number: '', title: '', pieces: under };
  const text = plainText(heading.inline);
  const numbered = numberedText(text);
  const told = numbered ?? partNumbered(heading, text);
  // Each point that heads an item is a list of its own in the file, so its own count is always 1.
  const counted = heading.kind === 'point' && heading.style !== null ? String(count) : '';
  const number = told?.number ?? counted;
  const rest = heading.kind === 'point' ? under.map(piece => lessDeep(piece, heading)) : under;
  const from = told ? text.length - told.title.length : 0;
  const isHeading = heading.kind === 'point' || heading.level > 0;
  const split = isHeading ? null : splitOf(text, from, numbered);
  const titleLine = cutLine(heading.inline, from, split?.end ?? Infinity);
  const restLine = split === null ? [] : trimLine(cutLine(heading.inline, split.next));
  const body: TextPiece[] = restLine.length > 0 ? [textPiece(heading.line, restLine)] : [];
  const notes = titleLine.filter(piece => piece.type === 'footnote');
  if (notes.length > 0) body.unshift(textPiece(heading.line, notes));
  const title = plainText(titleLine).trim();
  return { line: heading.line, number, title, pieces: [...body, ...rest] };
}

/** A heading may carry the number of a part: `4.1 Report`; a line without one may begin with any number. */
function partNumbered(
  heading: TextPiece | PointPiece,
  text: string,
): ReturnType<typeof subNumbered> {
  return heading.kind === 'text' && heading.level > 0 ? subNumbered(text) : null;
}

/** A point further in than the point that heads its item stands under it, not in it. */
function lessDeep(piece: Piece, heading: PointPiece): Piece {
  if (piece.kind !== 'point' || piece.depth <= heading.depth) return piece;
  return { ...piece, depth: piece.depth - heading.depth - 1 };
}

/** Where a title ends in a paragraph that runs on into the text of its item, and that text begins. */
interface TitleEnd {
  readonly end: number;
  readonly next: number;
}

function splitOf(text: string, from: number, numbered: NumberedText | null): TitleEnd | null {
  const split = titleEnd(text, from);
  return split?.end === from && isSentenceOfYear(numbered) ? null : split;
}

/** A count through the year is of items alone, so that one short sentence names its own: `204/19 It was read.` */
function isSentenceOfYear(numbered: NumberedText | null): boolean {
  return numbered?.form === 'slash' && /^[^.:]{1,80}\.$/.test(numbered.title);
}

/** Longer than a title is. */
const LONGEST = 120;

/** What sets a title apart from the text behind it. */
const APART = /\s[-–—]\s|(?<=:)\s/u;
const SENTENCE_END = /(?<=\.)\s/u;

/** A sentence that begins behind a title with nothing between: `Standing Orders The Chair advised …`. */
const SENTENCE =
  /(?<!\s(?:a|and|as|at|by|for|from|if|in|of|on|or|the|to|with))(?<=[\p{L}\p{N})])\s(?=(?:The|There|This|It|Cllrs?|Councillors?|Mr|Mrs|Ms|Members|Apologies|None|Nothing)\s(?:\p{Lu}[\p{L}’-]*\s){0,4}(?:\p{Ll}{3}|to\s\p{Ll}))/u;

/**
 * Where the title of a paragraph ends; `null` where all of it is title. A paragraph that is a sentence,
 * with nothing to set a title apart, is all text.
 */
function titleEnd(text: string, from: number): TitleEnd | null {
  const isShort = text.length - from <= LONGEST;
  const isSentence = /[^.]\.$/.test(text);
  if (isShort && !isSentence) return null;
  const head = text.slice(from, from + LONGEST);
  const signs = isShort ? [APART, SENTENCE] : [APART, SENTENCE, SENTENCE_END];
  const stops = signs
    .map(sign => sign.exec(head))
    .filter(found => found !== null)
    .toSorted((one, other) => one.index - other.index);
  const stop = stops.find((each, at) => !goesOnBehind(head, each, stops[at + 1]));
  if (stop === undefined) return capitalsEnd(text, from);
  const end = from + stop.index;
  return { end, next: end + stop[0].length };
}

/** Behind a colon a title may go on in capitals: `Course: Law and Good Practice The Council approved …`. */
function goesOnBehind(
  head: string,
  stop: RegExpExecArray,
  next: RegExpExecArray | undefined,
): boolean {
  if (next === undefined || head[stop.index - 1] !== ':') return false;
  const between = head.slice(stop.index, next.index).trim().split(/\s+/);
  return between.length > 2 && between.every(word => SMALL.has(word) || /^\p{Lu}/u.test(word));
}

/** Words that stay small in a title whose words have capitals. */
const SMALL = new Set(
  'a an and any as at be by for from if in into its of off on or per the to with'.split(' '),
);

/** As many words with capitals as make a title of capitals. */
const FEWEST_CAPITALS = 4;

/** A longer title is still believed where its words have capitals. */
const LONGEST_IN_CAPITALS = 160;

/**
 * Where a title whose words have capitals ends and a sentence begins, with no sign between: before the
 * last capital ahead of a small word, `… in the Cemetery Draft paperwork was …`.
 */
function capitalsEnd(text: string, from: number): TitleEnd {
  const head = text.slice(from, from + LONGEST_IN_CAPITALS);
  const found = [...head.matchAll(/\S+/gu)];
  const at = found.findIndex(([word]) => /^\p{Ll}/u.test(word) && !SMALL.has(word));
  const first = found[at - 1];
  const capitals = found.slice(0, Math.max(0, at - 1)).filter(([word]) => /^\p{Lu}/u.test(word));
  const isTitle = capitals.length >= FEWEST_CAPITALS && /^\p{Lu}/u.test(first?.[0] ?? '');
  if (!isTitle || !first) return { end: from, next: from };
  const next = from + first.index;
  return { end: from + head.slice(0, first.index).trimEnd().length, next };
}
