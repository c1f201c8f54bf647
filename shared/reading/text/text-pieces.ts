import { plainText, words } from '../../model/inline';
import type { Listed, Piece, Source } from '../piece';
import { textPiece } from '../piece';
import { numberedText } from '../structure/item-number';
import { barTableAt } from './bar-table';
import { columnTableAt } from './column-table';
import { placeFootnotes, takeFootnotes } from './footnotes';
import { withoutFurniture } from './furniture';
import { type Group, groupsOf, joined, runsOn } from './groups';
import { headLines, headOfText } from './head-lines';
import { linearTableAt } from './linear-table';
import { type Line, linesOf, measureOf } from './lines';
import { restoreLostPoints } from './lost-points';
import { plainColumnsAt } from './plain-columns';
import { type PointMark, pointMark, scannedMark, sharedScannedMark } from './points';
import { withHeadApart } from './run-on-head';
import { headingLines, isInCapitals } from './text-headings';

/**
 * A plain text as pieces: page furniture listed, lines that the page broke put together, headings
 * at level 1 (items) and 2, points of lists, the table of outstanding actions, footnotes at their
 * marks. Lines before the first item stay lines: who was there stands in columns.
 */
export function textPieces(text: string): Source {
  const { lines: printed, listed } = withoutFurniture(linesOf(text));
  const lines = withHeadApart(printed);
  const measure = measureOf(lines);
  const found = groupsOf(lines);
  const numbered = headingLines(found, measure);
  const head = numbered.size === 0 ? headOfText(found) : null;
  const headings = head?.headings ?? numbered;
  const { groups, notes } = takeFootnotes(head?.groups ?? found, headings);
  const walk: Walk = {
    groups,
    headings,
    headEnd: head?.end ?? [...headings].reduce((first, line) => Math.min(first, line), Infinity),
    measure,
    pieces: [],
    listed: [...listed],
    breaks: new Map(),
    lastLine: null,
  };
  for (let at = 0; at < groups.length; ) at += step(walk, at);
  const restored = restoreLostPoints(walk.pieces, walk.breaks);
  const placed = placeFootnotes(restored, notes);
  return {
    pieces: placed.pieces,
    listed: [...walk.listed, ...placed.listed],
    lines: text.split('\n'),
  };
}

interface Walk {
  readonly groups: readonly Group[];
  readonly headings: ReadonlySet<number>;
  /** The first line after the head of the minutes. */
  readonly headEnd: number;
  readonly measure: number;
  readonly pieces: Piece[];
  readonly listed: Listed[];
  /** Where the lines of a paragraph break at the soonest, by the line it begins on. */
  readonly breaks: Map<number, number>;
  /** The last line of the paragraph or point just read, where the next line may go on. */
  lastLine: string | null;
}

/** Reads the group at a place, and how many groups that took. */
function step(walk: Walk, at: number): number {
  const group = walk.groups[at];
  if (!group) return 1;
  if (beforeFirstItem(walk, group)) {
    for (const line of headLines(group)) walk.pieces.push(textPiece(line.number, words(line.text)));
    return 1;
  }
  const table = linearTableAt(walk.groups, at);
  if (table) {
    walk.pieces.push(table.table);
    for (const head of table.heads) walk.listed.push(head);
    walk.lastLine = null;
    return table.groups;
  }
  const columns =
    barTableAt(walk.groups, at) ??
    columnTableAt(walk.groups, at, walk.headings) ??
    plainColumnsAt(walk.groups, at, walk.headings);
  if (columns) {
    walk.pieces.push(columns.table);
    walk.lastLine = null;
    return columns.groups;
  }
  readGroup(walk, group, walk.groups[at + 1]);
  return 1;
}

function beforeFirstItem(walk: Walk, group: Group): boolean {
  return Number.isFinite(walk.headEnd) && (group.lines[0]?.number ?? 0) < walk.headEnd;
}

function readGroup(walk: Walk, group: Group, next: Group | undefined): void {
  let lines = group.lines;
  const first = lines[0];
  if (first && walk.headings.has(first.number)) {
    const length = headingLength(lines, walk.measure);
    const title = joined(lines.slice(0, length)).replace(/\s{2,}/g, ' ');
    walk.pieces.push(textPiece(first.number, words(title), { level: 1 }));
    walk.lastLine = null;
    lines = lines.slice(length);
    if (lines.length === 0) return;
  }
  const [heading] = lines;
  if (heading && isSubheading(walk, lines, next)) {
    walk.pieces.push(textPiece(heading.number, words(heading.text), { level: 2 }));
    walk.lastLine = null;
    return;
  }
  readParagraphs(walk, lines);
}

/** A heading takes a second line where the first was full for its size, or left a bracket open. */
function headingLength(lines: readonly Line[], measure: number): number {
  const [first, second] = lines;
  if (!first || !second || second.startsPage) return 1;
  if (pointMark(second.text) || /[.;:]$/.test(second.text)) return 1;
  const opened =
    (first.text.match(/[([]/g) ?? []).length > (first.text.match(/[)\]]/g) ?? []).length;
  const inCapitals = isInCapitals(numberedText(first.text)?.title ?? first.text);
  if (inCapitals) return isInCapitals(second.text) ? 2 : 1;
  return opened || (first.text.length > measure * 0.5 && lines.length === 2) ? 2 : 1;
}

/** A short line on its own, with a capital, no stop at its end, and text after it. */
function isSubheading(walk: Walk, lines: readonly Line[], next: Group | undefined): boolean {
  const [line] = lines;
  if (lines.length !== 1 || !line || !next) return false;
  const nextLine = next.lines[0];
  if (!nextLine || walk.headings.has(nextLine.number)) return false;
  if (continuesBefore(walk, line)) return false;
  return (
    line.text.length <= Math.min(80, walk.measure * 0.8) &&
    /^[\p{Lu}\d"'‘“(]/u.test(line.text) &&
    /\p{Ll}|\p{Lu}{3}/u.test(line.text) &&
    !/[.,;:!?]$/.test(line.text) &&
    !pointMark(line.text) &&
    !/\s{3,}/.test(line.text) &&
    !/^\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+ \d{4}$/u.test(line.text) &&
    !/^(?:\[?action|ap\s?\d|decision|resolved|agreed)\b/i.test(line.text)
  );
}

function continuesBefore(walk: Walk, line: Line): boolean {
  return walk.lastLine !== null && runsOn(walk.lastLine, line.text, walk.measure);
}

/** A paragraph or point whose lines are still being gathered. */
interface Open {
  readonly mark: PointMark | null;
  /** Whether it goes on with the piece before it, which a page or a footnote's mark had cut. */
  readonly goesOn: boolean;
  readonly lines: Line[];
}

function readParagraphs(walk: Walk, lines: readonly Line[]): void {
  const scanned = sharedScannedMark(lines);
  let open: Open | null = null;
  for (const line of lines) {
    const mark = markOf(line, scanned);
    if (open && !mark && !endsBefore(open, line, walk.measure)) {
      open.lines.push(line);
      continue;
    }
    if (open) push(walk, open);
    if (mark) walk.listed.push({ line: line.number, text: mark.mark, as: 'label' });
    const goesOn: boolean = !open && !mark && joinsBefore(walk, line);
    open = { mark, goesOn, lines: [mark ? { ...line, text: mark.text } : line] };
  }
  if (open) push(walk, open);
}

function markOf(line: Line, scanned: string | null): PointMark | null {
  const mark = pointMark(line.text);
  if (mark || scanned === null) return mark;
  const found = scannedMark(line.text);
  return found?.mark === scanned ? found : null;
}

/** Whether the paragraph or point ended with its last line: its next word had still had room. */
function endsBefore(open: Open, line: Line, measure: number): boolean {
  const [first] = open.lines;
  const last = open.lines.at(-1);
  if (!first || !last || /^\p{Ll}/u.test(line.text)) return false;
  if (open.mark && line.indent > first.indent) return false;
  if (breakAt(last, line) > measure * 0.85) return false;
  if (isShort(last, line, measure)) return true;
  return open.mark !== null || /[.:!?]["'’”)]*$/.test(last.text);
}

/** A line that had room for much more, and does not break off in the middle, before a fresh one. */
function isShort(last: Line, next: Line, measure: number): boolean {
  const isFresh = /^[\p{Lu}\d£$€]/u.test(next.text);
  const breaksOff = /[,–—(/&-]$|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/i.test(
    last.text,
  );
  return isFresh && !breaksOff && breakAt(last, next) < measure * 0.6;
}

/** A page, or the gap a footnote's mark made, may break a paragraph in the middle of a sentence. */
function joinsBefore(walk: Walk, line: Line): boolean {
  if (/^(?:\[?action\b|[A-Z][A-Z0-9-]*\d+\/\d+)/i.test(line.text)) return false;
  return continuesBefore(walk, line) && (walk.lastLine?.length ?? 0) > 30;
}

function push(walk: Walk, open: Open): void {
  const [first] = open.lines;
  if (!first) return;
  const text = joined(open.lines).replace(/\s{2,}/g, ' ');
  const before = walk.pieces.at(-1);
  if (open.goesOn && before && before.kind !== 'table') {
    const whole = joined([{ text: plainText(before.inline) }, { text }]);
    walk.pieces[walk.pieces.length - 1] = { ...before, inline: words(whole) };
  } else if (open.mark) {
    const { style, count } = open.mark;
    const inline = words(text);
    walk.pieces.push({ kind: 'point', line: first.number, inline, depth: 0, style, count });
  } else {
    walk.pieces.push(textPiece(first.number, words(text)));
    walk.breaks.set(first.number, soonestBreak(open.lines));
  }
  walk.lastLine = open.lines.at(-1)?.text ?? null;
}

/** How long a line would have been with the first word of the next: more than it had room for. */
function breakAt(line: Line, next: Line): number {
  return line.indent + line.text.length + 1 + (next.text.split(' ', 1)[0]?.length ?? 0);
}

/** Where lines are set in from the margin the reader of the file kept lists apart itself. */
function soonestBreak(lines: readonly Line[]): number {
  if (lines.some(line => line.indent > 0)) return Infinity;
  const breaks = lines.slice(1).map((next, at) => breakAt(lines[at] ?? next, next));
  return breaks.reduce((soonest, at) => Math.min(soonest, at), Infinity);
}
