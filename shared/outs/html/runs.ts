import { isLinkTarget } from '../../model/link-target';
import { cleanText } from '../../report/clean-text';
import type { Run, TextRun } from '../../report/report';
import { type Counting, noteNumber } from '../counting';
import { escapedHtml } from './escaped';

/** The runs as HTML. A footnote is a mark that Word takes for one. */
export function htmlRuns(counting: Counting, runs: readonly Run[]): string {
  return runs
    .map(run => {
      if (run.kind === 'break') return '<br>';
      return run.kind === 'text' ? textHtml(run) : markHtml(noteNumber(counting, run));
    })
    .join('');
}

/** The text of a footnote, with the mark that leads back. */
export function noteHtml(counting: Counting, runs: readonly TextRun[], number: number): string {
  const back = `<a style="mso-footnote-id:ftn${number}" href="#_ftnref${number}" name="_ftn${number}">[${number}]</a>`;
  return `<div style="mso-element:footnote" id="ftn${number}"><p>${back} ${htmlRuns(counting, runs)}</p></div>`;
}

function markHtml(number: number): string {
  return `<a style="mso-footnote-id:ftn${number}" href="#_ftn${number}" name="_ftnref${number}"><sup>[${number}]</sup></a>`;
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
