import type { Block } from '../../../shared/model/block';
import { linesIn } from '../../../shared/model/block-lines';
import {
  type Inline,
  plainText,
  type ReferenceLabel,
  storedLabel,
} from '../../../shared/model/inline';
import { literalPattern } from '../../../shared/model/literal-pattern';

/** What is looked for. */
export interface Query {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** A place in a minute where the words stand. */
export interface Match {
  /** Which of the lines that hold anything, counted from 0 through the whole minute. */
  readonly line: number;
  /** Which footnote of the line, or `null` for the line itself. */
  readonly note: number | null;
  /** From where to where in the plain text of the line or footnote. */
  readonly from: number;
  readonly to: number;
  /** It reaches into a reference, whose words follow from elsewhere: found, but never replaced. */
  readonly isFixed: boolean;
}

/** All places of the minute that the query finds, in their order; none overlaps another. */
export function matchesIn(
  blocks: readonly Block[],
  query: Query,
  label: ReferenceLabel = storedLabel,
): Match[] {
  const pattern = patternOf(query);
  if (!pattern) return [];
  return linesWithWords(blocks).flatMap((content, line) => [
    ...matchesOf(content, pattern, label).map(match => ({ line, note: null, ...match })),
    ...notesOf(content).flatMap((words, note) =>
      matchesOf(words, pattern, label).map(match => ({ line, note, ...match })),
    ),
  ]);
}

/** The lines of the minute that hold anything: those that matches count. */
export function linesWithWords(blocks: readonly Block[]): (readonly Inline[])[] {
  return blocks.flatMap(linesIn).filter(line => line.length > 0);
}

function notesOf(line: readonly Inline[]): (readonly Inline[])[] {
  return line.flatMap(piece => (piece.type === 'footnote' ? [piece.content ?? []] : []));
}

function patternOf({ words, matchCase, wholeWords }: Query): RegExp | null {
  if (words === '') return null;
  const said = literalPattern(words);
  const whole = wholeWords ? `(?<![\\p{L}\\p{N}])${said}(?![\\p{L}\\p{N}])` : said;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
}

function matchesOf(
  line: readonly Inline[],
  pattern: RegExp,
  label: ReferenceLabel,
): Pick<Match, 'from' | 'to' | 'isFixed'>[] {
  const fixed = fixedStretches(line, label);
  return [...plainText(line, label).matchAll(pattern)].map(found => {
    const [from, to] = [found.index, found.index + found[0].length];
    const isFixed = fixed.some(stretch => stretch.from < to && stretch.to > from);
    return { from, to, isFixed };
  });
}

function fixedStretches(line: readonly Inline[], label: ReferenceLabel) {
  let at = 0;
  return line.flatMap(piece => {
    const from = at;
    at += plainText([piece], label).length;
    return piece.type === 'reference' ? [{ from, to: at }] : [];
  });
}
