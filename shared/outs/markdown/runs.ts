import { isLinkTarget } from '../../model/link-target';
import { cleanText } from '../../report/clean-text';
import type { Run, TextRun } from '../../report/report';
import { type Counting, noteNumber } from '../counting';
import { escaped, lineBegun } from './escaped';

/** Words of a line set alike, a mark that stands as it is, or the end of the line. */
type Atom = { readonly words: string; readonly run: TextRun } | { readonly mark: string } | 'end';

/** The lines of some runs: they are parted by the breaks. */
export function markdownLines(counting: Counting, runs: readonly Run[]): string[] {
  const lines: Exclude<Atom, 'end'>[][] = [[]];
  for (const atom of runs.flatMap(run => atomsOf(counting, run))) {
    if (atom === 'end') lines.push([]);
    else lines.at(-1)?.push(atom);
  }
  return lines
    .map(atoms => atoms.map((atom, at) => written(atom, atoms[at - 1], atoms[at + 1])).join(''))
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '');
}

/** The runs as words that may begin a block, their breaks kept. */
export function markdownWords(counting: Counting, runs: readonly Run[]): string {
  return markdownLines(counting, runs).map(lineBegun).join('\\\n');
}

/** The runs as one line: in a heading or a cell of a table, this stands for a break. */
export function markdownLine(counting: Counting, runs: readonly Run[], forBreak = ' '): string {
  return markdownLines(counting, runs).join(forBreak);
}

function atomsOf(counting: Counting, run: Run): Atom[] {
  if (run.kind === 'break') return ['end'];
  if (run.kind === 'footnote') return [{ mark: `[^${noteNumber(counting, run)}]` }];
  return cleanText(run.text).pieces.map((piece): Atom => {
    if (piece === 'break') return 'end';
    return { words: piece === 'tab' ? ' ' : piece.words, run };
  });
}

type Beside = Exclude<Atom, 'end'> | undefined;

/** Words with the signs of how they are set; the spaces at their ends stand outside of them. */
function written(atom: Exclude<Atom, 'end'>, before: Beside, after: Beside): string {
  if ('mark' in atom) return atom.mark;
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(atom.words) ?? [];
  if (core === '') return atom.words;
  const isFree =
    (lead !== '' || isApart(before, core, 'before')) &&
    (trail !== '' || isApart(after, core, 'after'));
  return lead + linked(atom.run, set(atom.run, escaped(core), isFree)) + trail;
}

/** Whether signs at this end of some words are read as signs (CommonMark 6.2, delimiter runs). */
function isApart(beside: Beside, core: string, end: 'before' | 'after'): boolean {
  if (beside === undefined) return true;
  if ('mark' in beside) return isLetter(core.at(-1));
  if (isSet(beside.run)) return false;
  const sign = end === 'before' ? beside.words.at(-1) : beside.words[0];
  return (
    /\s/.test(sign ?? ' ') || (isLetter(core.at(end === 'before' ? 0 : -1)) && !isLetter(sign))
  );
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

function isSet({ bold, italic, strike }: TextRun): boolean {
  return Boolean(bold || italic || strike);
}

/** Where signs of Markdown would not be read as signs, tags of HTML stand for them. */
function set(run: TextRun, words: string, isFree: boolean): string {
  const ways: (readonly [boolean | undefined, string, string])[] = [
    [run.script === 'super', '<sup>', '</sup>'],
    [run.script === 'sub', '<sub>', '</sub>'],
    [run.underline, '<u>', '</u>'],
    [run.strike, ...(isFree ? (['~~', '~~'] as const) : (['<s>', '</s>'] as const))],
    [run.italic, ...(isFree ? (['*', '*'] as const) : (['<i>', '</i>'] as const))],
    [run.bold, ...(isFree ? (['**', '**'] as const) : (['<b>', '</b>'] as const))],
  ];
  return ways.reduce((inner, [wanted, open, end]) => (wanted ? open + inner + end : inner), words);
}

/** A link out of the document; one inside it, and one nobody should follow, is its words. */
function linked({ href, to }: TextRun, words: string): string {
  if (to !== undefined || href === undefined || !isLinkTarget(href)) return words;
  const target = href.replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${words}](${/[()]/.test(target) ? `<${target}>` : target})`;
}
