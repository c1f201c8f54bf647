import { NOTE_MARK } from '../../reading/word/word-lines';
import { cleanText } from '../../report/clean-text';
import { type Run, runsText } from '../../report/report';

/** A line of a document as it is compared: its words and those of its footnotes. */
export interface SaidLine {
  /** Breaks and tabs are `\n` and `\t`; a footnote is its mark (`NOTE_MARK`). */
  readonly text: string;
  readonly notes: readonly string[];
  /** Which table of the document it stands in; absent outside tables. */
  readonly table?: number;
  /** Which row of its table it stands in; absent outside tables. */
  readonly row?: number;
  /** Which cell of its row it stands in; absent outside tables. */
  readonly column?: number;
}

/** What runs say in a Word file. */
export function saidInRuns(runs: readonly Run[]): SaidLine {
  return {
    text: runs.map(runText).join(''),
    notes: runs.flatMap(run => (run.kind === 'footnote' ? [oneLine(runsText(run.runs))] : [])),
  };
}

/** Equal for lines that say the same, however they are spaced. */
export function saidKey({ text, notes }: SaidLine): string {
  return [text, ...notes].map(oneLine).join('\u0001');
}

/** Text as a file holds it. */
export function cleanWords(text: string): string {
  return cleanText(text)
    .pieces.map(piece => (piece === 'break' ? '\n' : piece === 'tab' ? '\t' : piece.words))
    .join('');
}

function runText(run: Run): string {
  if (run.kind === 'break') return '\n';
  return run.kind === 'footnote' ? NOTE_MARK : cleanWords(run.text);
}

function oneLine(text: string): string {
  return text.replace(/[^\S\n\t]+/g, ' ').trim();
}
