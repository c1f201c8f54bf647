import { isLinkTarget } from '../../model/link-target';
import { cleanText } from '../../report/clean-text';
import type { Run, TextRun } from '../../report/report';
import { type Counting, noteNumber } from '../counting';

/** The lines of some runs, parted by their breaks; a note is its number, a link is told after its words. */
export function textLines(counting: Counting, runs: readonly Run[]): string[] {
  return runs
    .map(run => wordsOf(counting, run))
    .join('')
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '');
}

function wordsOf(counting: Counting, run: Run): string {
  if (run.kind === 'break') return '\n';
  if (run.kind === 'footnote') return ` [${noteNumber(counting, run)}]`;
  return cleanText(run.text)
    .pieces.map(piece => (piece === 'break' ? '\n' : piece === 'tab' ? ' ' : piece.words))
    .concat(addressOf(run))
    .join('');
}

/** Where a link leads, if its words do not say so already. */
function addressOf({ text, to, href }: TextRun): string {
  if (to !== undefined || href === undefined || !isLinkTarget(href)) return '';
  const address = href.replace(/^mailto:/, '');
  return text.includes(address) ? '' : ` <${address}>`;
}
