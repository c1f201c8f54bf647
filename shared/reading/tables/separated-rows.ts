/** The fields of a record, and the line of the file on which it begins. */
export interface Fields {
  readonly line: number;
  readonly fields: readonly string[];
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** So much of a file tells how it is written. */
const SAMPLE = 20_000;

/**
 * The records of a text of values with separators between them, as RFC 4180 writes them: quotation
 * marks around a value that holds a separator, a line end or a quotation mark. A comma, semicolon, tab
 * or bar separates, whichever the text is made of; Excel's own first line `sep=;` is obeyed. A
 * quotation mark that is never closed is a sign like any other.
 */
export function separatedRows(text: string): Fields[] {
  const told = /^sep=(.)\n/.exec(text);
  if (told?.[1] === undefined) return records(text, separatorOf(text), 1);
  return records(text.slice(told[0].length), told[1], 2);
}

/** The separator that cuts the text into the most records of one length. */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scored = SEPARATORS.map(separator => ({
    separator,
    score: agreement(records(sample, separator, 1)),
  }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

function agreement(read: readonly Fields[]): number {
  const counts = new Map<number, number>();
  for (const { fields } of read) {
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  }
  return Math.max(0, ...[...counts].map(([length, times]) => length * times));
}

function records(text: string, separator: string, firstLine: number): Fields[] {
  const read: Fields[] = [];
  let fields: string[] = [];
  let line = firstLine;
  let begun = firstLine;
  for (let at = 0; at <= text.length; ) {
    const { value, end } = valueAt(text, at, separator);
    fields.push(value);
    line += linesIn(text, at, end);
    if (text[end] !== separator) {
      read.push({ line: begun, fields });
      fields = [];
      line += 1;
      begun = line;
    }
    at = end + 1;
  }
  return read;
}

interface Value {
  readonly value: string;
  /** Where the separator or the end of the line stands that ends it. */
  readonly end: number;
}

function valueAt(text: string, at: number, separator: string): Value {
  const quoted = text[at] === '"' ? quotedAt(text, at) : null;
  const from = quoted?.end ?? at;
  const end = endOfValue(text, from, separator);
  return { value: (quoted?.value ?? '') + text.slice(from, end), end };
}

/** What stands between quotation marks; `null` where the second is missing. */
function quotedAt(text: string, at: number): Value | null {
  let value = '';
  for (let from = at + 1; ; ) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return null;
    value += text.slice(from, mark);
    if (text[mark + 1] !== '"') return { value, end: mark + 1 };
    value += '"';
    from = mark + 2;
  }
}

function endOfValue(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) if (text[at] === '\n') lines += 1;
  return lines;
}
