import {
  type CellBlock,
  partHeading,
  type ReportBlock,
  type Run,
  runsText,
  textCell,
} from './report';

/** A short form and the words it was introduced with. */
export interface GlossaryEntry {
  readonly short: string;
  readonly long: string;
}

/** Words that may stand in a name without giving it a letter. */
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  '&',
]);

/** The glossary of the document: every short form it spells out, in alphabetical order. */
export function glossarySection(blocks: readonly ReportBlock[]): ReportBlock[] {
  const entries = glossaryOf(blocks.flatMap(textsOf));
  if (entries.length === 0) return [];
  const rows = entries.map(({ short, long }) => [textCell(short, { bold: true }), textCell(long)]);
  const header = [textCell('Short form'), textCell('Meaning')];
  return [
    partHeading('Glossary'),
    { kind: 'table', role: 'grid', widths: [0.22, 0.78], headerRows: 1, rows: [header, ...rows] },
  ];
}

/** The short forms that the texts spell out, in alphabetical order; the first spelling of each stands. */
export function glossaryOf(texts: readonly string[]): GlossaryEntry[] {
  const found = new Map<string, string>();
  for (const { short, long } of texts.flatMap(spelledOutIn)) {
    if (!found.has(short)) found.set(short, long);
  }
  const entries = [...found].map(([short, long]) => ({ short, long }));
  return entries.sort((a, b) => (a.short < b.short ? -1 : 1));
}

/**
 * The short forms that a text spells out as `Long Words (LW)`, where the initials of the words before
 * the bracket are the letters in it, in their order. A bracket may hold several, as in
 * `Key Infrastructure Policy Authority (KI PA)`.
 */
export function spelledOutIn(text: string): GlossaryEntry[] {
  return [...text.matchAll(SHORT_FORMS_IN_BRACKETS)].flatMap(({ 1: shorts = '', index }) =>
    spelledOutBefore(text.slice(0, index), shorts.split(' ')),
  );
}

const SHORT_FORMS_IN_BRACKETS = /\(([A-Z][A-Za-z0-9&]{1,11}(?: [A-Z][A-Za-z0-9&]{1,11})*)\)/g;

/** All of them in the words that end here, or none. */
function spelledOutBefore(before: string, shorts: readonly string[]): GlossaryEntry[] {
  const words = (before.split(/[.;:!?()“”"\n]/).at(-1) ?? '').trim().split(/\s+/);
  const entries: GlossaryEntry[] = [];
  for (const short of shorts.toReversed()) {
    const taken = lastWithInitials(words, short);
    if (!taken) return [];
    words.splice(-taken.length);
    entries.unshift({ short, long: taken.join(' ').replace(/[’']s$/, '') });
  }
  return entries;
}

/** The last words whose initials are these letters, or `null`. */
function lastWithInitials(words: readonly string[], short: string): readonly string[] | null {
  const letters = short
    .replace(/[^A-Za-z]/g, '')
    .replace(/s$/, '')
    .toLowerCase();
  if (letters.length < 2) return null;
  for (let count = 1; count <= Math.min(words.length, letters.length * 2); count += 1) {
    const taken = words.slice(-count);
    if (fits(taken, letters)) return taken;
  }
  return null;
}

function fits(words: readonly string[], letters: string): boolean {
  const [first = ''] = words;
  if (SMALL_WORDS.has(first)) return false;
  const parts = words.flatMap(word => word.split(/[-/]/)).filter(part => part !== '');
  const initials = (of: readonly string[]): string =>
    of.map(part => part.charAt(0).toLowerCase()).join('');
  const large = parts.filter(part => !SMALL_WORDS.has(part.toLowerCase()));
  return initials(parts) === letters || initials(large) === letters;
}

function textsOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'table':
      return block.rows.flatMap(row => row.flatMap(cell => cell.blocks.flatMap(nestedTexts)));
    case 'list':
      return nestedTexts(block);
    case 'contents':
    case 'signature':
    case 'chart':
    case 'pages':
      return [];
    default:
      return textsOfRuns(block.runs);
  }
}

function nestedTexts(block: CellBlock): string[] {
  return block.kind === 'paragraph'
    ? textsOfRuns(block.runs)
    : block.points.flatMap(point => point.flatMap(nestedTexts));
}

function textsOfRuns(runs: readonly Run[]): string[] {
  const notes = runs.flatMap(run => (run.kind === 'footnote' ? [runsText(run.runs)] : []));
  return [runsText(runs), ...notes];
}
