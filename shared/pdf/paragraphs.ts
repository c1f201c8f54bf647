import { headingNumber, paragraphNumber } from '../report/numbers';
import { NUMBER_INDENT } from '../report/page-size';
import {
  type ReportAction,
  type ReportHeading,
  type ReportOutcome,
  type ReportParagraph,
  type Run,
  textRun,
} from '../report/report';
import { isVisible } from '../report/visible-runs';
import { ink, margins, type PdfNode, points } from './node';
import { pdfRuns } from './runs';
import { type PdfWriting, placeOf } from './writing';

/** Where numbered paragraphs begin, in points. */
export const INDENT = points(NUMBER_INDENT);

/** The title of the document; none where nothing of it would be seen. */
export function titleNode(writing: PdfWriting, { runs }: { runs: readonly Run[] }): PdfNode[] {
  return styled(writing, runs, 'title');
}

/** What stands under the title. */
export function subtitleNode(writing: PdfWriting, { runs }: { runs: readonly Run[] }): PdfNode[] {
  return styled(writing, runs, 'subtitle');
}

/** A heading: the same in the outline that a reader shows beside the pages. */
export function headingNode(writing: PdfWriting, heading: ReportHeading): PdfNode[] {
  const { level, number, runs } = heading;
  if (!isHeadingSeen(heading)) return [];
  const shown = shownNumber(number);
  if (level === 1) {
    writing.headingsWritten += 1;
    writing.item = number === null || shown === '' ? null : { number, paragraphs: 0 };
  }
  const before = shown === '' ? [] : [textRun(`${shown}\u2003`)];
  return [
    {
      text: pdfRuns(writing, [...before, ...runs]),
      style: level === 1 ? 'heading' : 'subheading',
      headlineLevel: level,
      outline: true,
      ...placeOf(writing, heading.bookmark ?? headingPlace(level, writing.headingsWritten)),
    },
  ];
}

/** Whether anything of a heading would be seen. */
export function isHeadingSeen({ number, runs }: ReportHeading): boolean {
  return shownNumber(number) !== '' || isVisible(runs);
}

/** The number as a heading shows it; empty for none. */
export function shownNumber(number: string | null): string {
  return number === null || number.trim() === '' ? '' : headingNumber(number);
}

/** What the contents lead to, for the heading of level 1 that is the given one in order. */
export function headingPlace(level: number, order: number): string | null {
  return level === 1 ? `heading ${order}` : null;
}

/** A paragraph of the text, with its number where the house counts paragraphs. */
export function paragraphNode(writing: PdfWriting, paragraph: ReportParagraph): PdfNode[] {
  const { role, numbered, runs, bookmark } = paragraph;
  if (!isVisible(runs)) return [];
  const place = placeOf(writing, bookmark);
  const text = { text: pdfRuns(writing, runs), ...place };
  if (!numbered || writing.item === null) {
    if (role === 'note') return [{ ...text, style: 'note', margin: textMargins(writing) }];
    return role === 'postMeeting' ? [barred(writing, text)] : [{ ...text, style: 'text' }];
  }
  writing.item.paragraphs += 1;
  const number = paragraphNumber(writing.item.number, writing.item.paragraphs);
  const columns = [
    { width: INDENT, text: number },
    { width: '*', ...text },
  ];
  return [{ columns, columnGap: 0, style: 'text' }];
}

/** A new action: its label and its words in one box, on one page. */
export function actionNode(writing: PdfWriting, action: ReportAction): PdfNode[] {
  if (!isVisible([textRun(action.label), ...action.runs])) return [];
  const { action: edge, actionShade } = writing.style.colours;
  const label = textRun(`${action.label} `, { bold: true });
  const text = pdfRuns(writing, [label, ...action.runs]);
  const cell = { text, fillColor: ink(actionShade), ...placeOf(writing, action.bookmark) };
  return [boxed(writing, cell, edge)];
}

/** An outcome. */
export function outcomeNode(writing: PdfWriting, { runs }: ReportOutcome): PdfNode[] {
  if (!isVisible(runs)) return [];
  const { outcomeShade } = writing.style.colours;
  const text = pdfRuns(writing, runs);
  if (outcomeShade === null) return [{ text, style: 'text', margin: textMargins(writing) }];
  return [boxed(writing, { text, fillColor: ink(outcomeShade) }, null)];
}

function styled(writing: PdfWriting, runs: readonly Run[], style: string): PdfNode[] {
  return isVisible(runs) ? [{ text: pdfRuns(writing, runs), style }] : [];
}

function boxed({ style }: PdfWriting, cell: PdfNode, edge: string | null): PdfNode {
  const left = style.numberParagraphs ? INDENT : 0;
  return {
    table: { widths: ['*'], body: [[cell]], dontBreakRows: true },
    layout: {
      hLineWidth: () => (edge === null ? 0 : 0.75),
      vLineWidth: () => (edge === null ? 0 : 0.75),
      hLineColor: () => ink(edge ?? style.colours.rule),
      vLineColor: () => ink(edge ?? style.colours.rule),
      paddingLeft: () => 6,
      paddingRight: () => 6,
      paddingTop: () => 5,
      paddingBottom: () => 4,
    },
    margin: margins(8, 8, left),
  };
}

/** With a bar before it. */
function barred({ style }: PdfWriting, cell: PdfNode): PdfNode {
  return {
    table: { widths: ['*'], body: [[cell]], dontBreakRows: true },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line: number) => (line === 0 ? 1.5 : 0),
      vLineColor: () => ink(style.colours.accent),
      paddingLeft: () => 8,
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
    margin: margins(6, 6, style.numberParagraphs ? INDENT : 0),
  };
}

function textMargins({ style }: PdfWriting) {
  return margins(4, 6, style.numberParagraphs ? INDENT : 0);
}
