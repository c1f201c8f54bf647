import { isBarRule } from './bar-rule';
import type { Line } from './lines';

/** Lines that stand together, with nothing between them. */
export interface Group {
  readonly lines: readonly Line[];
  /** Whether its first line begins a page. */
  readonly startsPage: boolean;
}

/** `ACTION STSC33/01:` begins something new, and nothing goes on after `Action CLOSED.` */
const BEGINS = /^\[?ACTION\s+[A-Z][A-Z0-9-]*\d+\/\d+\s*[:.–—-]/;
const ENDS = /^action\s+(?:ongoing|closed|open|completed?)\.?$/i;

/** Lines between blank lines and page breaks, as groups; an action and a status stand apart too. */
export function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let current: Line[] = [];
  const close = () => {
    const first = current[0];
    if (first) groups.push({ lines: current, startsPage: first.startsPage });
    current = [];
  };
  for (const [at, line] of lines.entries()) {
    if (isBarRule(lines[at + 1]?.text ?? '') || isBelowBars(current, line)) close();
    if (line.blank || line.startsPage || BEGINS.test(line.text)) close();
    if (!line.blank) current.push(line);
    if (ENDS.test(line.text)) close();
  }
  close();
  return groups;
}

/** Whether a table with bars has ended: neither this line has one, nor did the last break off behind one. */
function isBelowBars([, rule, ...rows]: readonly Line[], { text }: Line): boolean {
  const isTable = rule !== undefined && isBarRule(rule.text);
  return isTable && !text.includes('|') && !(rows.at(-1)?.text ?? '').endsWith('|');
}

/**
 * The lines as one text: joined by a space, but a word broken at a hyphen is put together again with
 * its hyphen, for it may be its own.
 */
export function joined(lines: readonly Pick<Line, 'text'>[]): string {
  return lines.reduce((text, line) => joinWords(text, line.text), '');
}

/** Two ends of a broken text put together. */
export function joinWords(before: string, after: string): string {
  if (before === '') return after;
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before + after;
  return `${before} ${after}`;
}

/**
 * Whether a text that was cut runs on: it does not end as a sentence, a heading or a point ends, and
 * either its last line was full or the rest begins in the middle of a sentence.
 */
export function runsOn(lastLine: string, next: string, measure: number): boolean {
  if (/[.!?:;]["'’”)\]]*$/.test(lastLine)) return false;
  if (/^\p{Ll}/u.test(next)) return lastLine.length > measure * 0.3;
  return lastLine.length + firstWordLength(next) + 1 > measure * 0.9;
}

function firstWordLength(text: string): number {
  return text.split(' ', 1)[0]?.length ?? 0;
}
