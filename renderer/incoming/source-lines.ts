import type { IncomingPlan } from '../../shared/incoming/plan';
import type { Row } from '../../shared/incoming/row';
import { cellTexts, textOfRow } from '../../shared/incoming/row-words';

/** What stands in the file beside a row: its first line, and the words. */
export interface SourceLines {
  readonly line: number;
  readonly text: string;
}

/**
 * What stands in the file beside each row. A file of lines gives its own, each of them once; of any
 * other, the words of the row are shown as they were read.
 */
export function sourceLines({
  rows,
  fileLines,
}: Pick<IncomingPlan, 'rows' | 'fileLines'>): SourceLines[] {
  if (fileLines.length === 0) return rows.map(row => ({ line: row.line, text: asRead(row) }));
  const starts = [...new Set(rows.map(({ line }) => line))].sort((a, b) => a - b);
  const ends = new Map(starts.map((line, at) => [line, starts[at + 1] ?? fileLines.length + 1]));
  const texts = new Map<Row, string>();
  for (const [line, here] of rowsByLine(rows)) {
    const lines = fileLines.slice(line - 1, (ends.get(line) ?? line) - 1);
    const parts = partsOf(withoutGaps(lines.map(withoutTags)), here);
    for (const [at, row] of here.entries()) texts.set(row, parts[at] ?? textOfRow(row));
  }
  return rows.map(row => ({ line: row.line, text: texts.get(row) ?? '' }));
}

function rowsByLine(rows: readonly Row[]): Map<number, Row[]> {
  const byLine = new Map<number, Row[]>();
  for (const row of rows) {
    const here = byLine.get(row.line);
    if (here) here.push(row);
    else byLine.set(row.line, [row]);
  }
  return byLine;
}

/** What of a stretch of the file each of its rows has; all of it is the first's where that is not seen. */
function partsOf(whole: string, rows: readonly Row[]): string[] {
  if (rows.length === 1) return [whole];
  const letters = [...whole.matchAll(/[\p{L}\p{N}]/gu)];
  const all = letters.map(([letter]) => letter).join('');
  const starts = [0];
  let from = 1;
  for (const row of rows.slice(1)) {
    const at = placeIn(all, row, from);
    const place = letters[at]?.index;
    if (place === undefined) return [whole];
    starts.push(markBefore(whole, place));
    from = at + 1;
  }
  return starts.map((start, at) => whole.slice(start, starts[at + 1]).trim());
}

/** Where a row begins among the letters of its stretch, with its label if that stands before it. */
function placeIn(all: string, row: Row, from: number): number {
  const text = textOfRow(row);
  const words = [row.label + text, text].map(each => lettersOf(each).slice(0, LETTERS_KNOWN));
  const [labelled = -1, bare = -1] = words.map(each =>
    each === '' ? -1 : all.indexOf(each, from),
  );
  return labelled < 0 ? bare : labelled;
}

/** So many letters tell where a row begins. */
const LETTERS_KNOWN = 20;

/** Where the number, bullet or star before the words of a row begins. */
function markBefore(whole: string, place: number): number {
  const mark = /(?<=\s)(?:\d{1,4}\/\d{1,4}|[^\p{L}\p{N}\s.,;:!?)\]”’"'|]+)\s*$/u;
  return mark.exec(whole.slice(0, place))?.index ?? place;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a row as they were read; each row of a table on a line of its own. */
function asRead(row: Row): string {
  const { recognised } = row;
  if (recognised.kind !== 'block' || recognised.block.type !== 'table') return textOfRow(row);
  return cellTexts(recognised.block)
    .map(cells => cells.map(text => text.replaceAll('\n', ' ')).join(' · '))
    .join('\n');
}

/** A page of the web in a file of lines is not read by its tags: cells are set apart, rows stand alone. */
function withoutTags(line: string): string {
  return line
    .replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/gi, ' · ')
    .replace(/<\/tr>\s*(?:<\/?t(?:head|body)>\s*)*<tr\b[^>]*>/gi, '\n')
    .replace(/<\/?(?:table|thead|tbody|tr|td|th|div)\b[^>]*>|<!--.*?-->/gi, '');
}

/** The lines without the empty ones at either end, and never two empty ones together. */
function withoutGaps(lines: readonly string[]): string {
  return lines
    .map(line => line.replace(/\f/g, '').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
