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
  const shown = new Set<number>();
  return rows.map(row => {
    const { line } = row;
    if (shown.has(line)) return { line, text: textOfRow(row) };
    shown.add(line);
    const lines = fileLines.slice(line - 1, (ends.get(line) ?? line) - 1);
    return { line, text: withoutGaps(lines.map(withoutTags)) };
  });
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
