import { paragraph } from '../../model/block';
import { linesIn } from '../../model/block-lines';
import { plainText } from '../../model/inline';
import { cutLine, trimLine } from '../../model/line-cut';
import { type AgendaTable, agendaTable, repeatsHeads } from '../../reading/agenda/agenda-table';
import { markOf } from '../../reading/agenda/line-mark';
import type { Row } from '../row';
import { joined, lineOfRow, textOfRow } from '../row-words';

/** A row of an agenda with the text it stands in: a line as it is typed, or the cells of a table. */
export interface AgendaRow {
  readonly row: Row;
  /** The line with the space before it, and with its tabs. */
  readonly line: string;
  /** The cells, where it is the row of an agenda's table, and that table. */
  readonly cells: { readonly texts: readonly string[]; readonly of: AgendaTable } | null;
}

/**
 * The rows of a file, those of an agenda's table taken apart into its rows, and paragraphs of typed text
 * into its lines, as far as each is by itself. All words stay, in their order.
 */
export function rowsApart(
  rows: readonly Row[],
  fileLines: readonly string[],
  known: ReadonlySet<string>,
): AgendaRow[] {
  const apart = rows.flatMap((row, at): AgendaRow[] => {
    const table = tableApart(row, known);
    if (table) return table;
    const end = rows.slice(at + 1).find(({ line }) => line > row.line)?.line;
    const typed = typedLines(row, fileLines, end ?? fileLines.length + 1);
    return typed ?? [{ row, line: asTyped(row), cells: null }];
  });
  return inColumns(apart, known);
}

/** A row of a file that has no lines, as it would be typed. */
function asTyped(row: Row): string {
  const { recognised } = row;
  if (recognised.kind !== 'item' || !recognised.item.number) return textOfRow(row);
  return `${recognised.item.number}. ${recognised.item.title}`;
}

/** Lines whose words stand in columns, as they were typed, are a table. */
function inColumns(rows: readonly AgendaRow[], known: ReadonlySet<string>): AgendaRow[] {
  const columns = rows.map(({ line, cells }) => (cells ? [] : columnsOf(line)));
  const many = columns.filter(each => each.length > 1);
  const width = Math.max(0, ...many.map(each => each.length));
  const even = many.filter(each => each.length === width);
  const table = even.length >= 2 ? agendaTable(even, known) : null;
  if (!table) return [...rows];
  return rows.map((each, at) => {
    const texts = columns[at] ?? [];
    if (texts.length !== width) return each;
    const isHead = table.hasHeads && texts === even[0];
    return isHead ? { ...each, row: asHead(each.row) } : { ...each, cells: { texts, of: table } };
  });
}

function columnsOf(line: string): string[] {
  return line
    .trim()
    .split(/\t+\s*| {2,}/)
    .map(each => each.trim());
}

/** The head of a table says what stands below it, and is no item. */
export function asHead(row: Row): Row {
  return { ...row, recognised: { kind: 'structure', text: textOfRow(row) }, label: '' };
}

function tableApart(row: Row, known: ReadonlySet<string>): AgendaRow[] | null {
  const { recognised } = row;
  if (recognised.kind !== 'block' || recognised.block.type !== 'table') return null;
  const lines = recognised.block.content.map(({ content }) =>
    content.map(cell => joined(cell.content.flatMap(linesIn))),
  );
  const texts = lines.map(cells => cells.map(cell => plainText(cell).trim()));
  const of = agendaTable(texts, known);
  if (!of) return null;
  return lines.map((cells, at) => {
    const line = joined(cells);
    const part: Row = {
      ...row,
      id: partId(row, at),
      recognised: { kind: 'block', block: paragraph(line) },
    };
    const isHead = of.hasHeads && (at === 0 || repeatsHeads(texts[at] ?? [], texts[0] ?? []));
    return {
      row: isHead ? asHead(part) : part,
      line: plainText(line),
      cells: isHead ? null : { texts: texts[at] ?? [], of },
    };
  });
}

function partId({ id }: Row, at: number): string {
  return at === 0 ? id : `${id}.${at + 1}`;
}

/** A line of the file, and where it stands. */
interface FileLine {
  readonly text: string;
  readonly at: number;
}

/** A row as the lines of the file have it; `null` where these do not say the same words. */
function typedLines(row: Row, fileLines: readonly string[], end: number): AgendaRow[] | null {
  const lines = fileLines.slice(row.line - 1, end - 1).flatMap((line, at): FileLine[] => {
    const text = line.replace(/\f/g, '').trimEnd();
    return text === '' ? [] : [{ text, at: row.line + at }];
  });
  const whole = lines.map(({ text }) => text).join('');
  if (lines.length === 0 || lettersOf(whole) !== lettersOf(row.label + textOfRow(row))) return null;
  const { recognised } = row;
  const isText = recognised.kind === 'block' && recognised.block.type === 'paragraph';
  const parts = isText ? apartAtTitles(lines) : [lines];
  return parts.length === 1
    ? [{ row, line: withDot(row, asOneLine(lines)), cells: null }]
    : rowsOfParts(row, parts);
}

/** The bare number of a recognised item, which counts on from others, is a mark: `3 Terms of Reference`. */
function withDot({ recognised }: Row, line: string): string {
  const number = recognised.kind === 'item' ? (recognised.item.number ?? '') : '';
  const lead = /^\s*/.exec(line)?.[0] ?? '';
  const rest = line.slice(lead.length + number.length);
  const isBare = number !== '' && line.startsWith(number, lead.length) && /^ +\S/.test(rest);
  return isBare ? `${lead}${number}.${rest}` : line;
}

function rowsOfParts(row: Row, parts: readonly FileLine[][]): AgendaRow[] {
  const whole = lineOfRow(row);
  const text = plainText(whole);
  let from = 0;
  return parts.map((part, at) => {
    const to = placeAfter(text, from, lettersOf(part.map(each => each.text).join('')).length);
    const content = trimLine(cutLine(whole, from, to));
    from = to;
    return {
      row: {
        ...row,
        id: partId(row, at),
        line: part[0]?.at ?? row.line,
        label: '',
        recognised: { kind: 'block', block: paragraph(content) },
      },
      line: asOneLine(part),
      cells: null,
    };
  });
}

/** Where so many letters of a text, from a place on, come to an end. */
function placeAfter(text: string, from: number, letters: number): number {
  let left = letters;
  let at = from;
  while (left > 0 && at < text.length) {
    left -= lettersOf(text.charAt(at)).length;
    at += 1;
  }
  while (at < text.length && !/\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** No title of a typed agenda is longer than its line; a longer one is prose. */
const A_LINE = 70;

/** Typed lines begin another title where they are marked; short ones where they begin with a capital. */
function apartAtTitles(lines: readonly FileLine[]): FileLine[][] {
  const isMarked = (text: string) => markOf(text.trim()).form !== 'none';
  const someMarked = lines.some(({ text }) => isMarked(text));
  const isProse = lines.some(({ text }) => text.length > A_LINE || /[.;]$/.test(text));
  const parts: FileLine[][] = [];
  for (const line of lines) {
    const begins = someMarked
      ? isMarked(line.text)
      : !isProse && /^\s*["“‘(]?[\p{Lu}\d]/u.test(line.text);
    const last = parts.at(-1);
    if (last && !begins) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

/** The space before the first stays: it tells how far in it stands. */
function asOneLine([first, ...others]: readonly FileLine[]): string {
  return [first?.text ?? '', ...others.map(({ text }) => text.trim())].join(' ');
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
