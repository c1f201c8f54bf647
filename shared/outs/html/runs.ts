import { isLinkTarget } from '../../model/link-target';
import { cleanText } from '../../report/clean-text';
import type { Run, TextRun } from '../../report/report';
import { type Counting, noteNumber } from '../counting';
import { escapedHtml } from './escaped';

/** The runs as HTML. A footnote is its number. */
export function htmlRuns(counting: Counting, runs: readonly Run[]): string {
  return runs
    .map(run => {
      if (run.kind === 'break') return '<br>';
      return run.kind === 'text' ? textHtml(run) : markHtml(noteNumber(counting, run));
    })
    .join('');
}

/** A mark leads nowhere: on the clipboard a browser turns a link inside a document into one to itself. */
function markHtml(number: number): string {
  return `<sup>[${number}]</sup>`;
}

const TAGS: readonly (readonly [set: (run: TextRun) => boolean, tag: string])[] = [
  [({ script }) => script === 'super', 'sup'],
  [({ script }) => script === 'sub', 'sub'],
  [({ underline }) => underline === true, 'u'],
  [({ strike }) => strike === true, 's'],
  [({ italic }) => italic === true, 'i'],
  [({ bold }) => bold === true, 'b'],
];

function textHtml(run: TextRun): string {
  const words = cleanText(run.text)
    .pieces.map(piece => {
      if (piece === 'break') return '<br>';
      return piece === 'tab' ? ' ' : escapedHtml(piece.words);
    })
    .join('');
  const set = TAGS.reduce(
    (inner, [isSet, tag]) => (isSet(run) ? `<${tag}>${inner}</${tag}>` : inner),
    words,
  );
  const { href, to } = run;
  if (to !== undefined || href === undefined || !isLinkTarget(href)) return set;
  return `<a href="${escapedHtml(href)}">${set}</a>`;
}
