import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import {
  type ReportAction,
  type ReportHeading,
  type ReportOutcome,
  type ReportParagraph,
  type Run,
  textRun,
} from '../report/report';
import { isVisible } from '../report/visible-runs';
import { contentsBookmark } from './contents';
import { NamedBookmark } from './named-bookmark';
import { paragraphMark } from './revisions';
import { styledRuns, wordRuns } from './runs';
import { CHARACTER_STYLE, STYLE } from './styles/style-names';
import type { Writing } from './writing';

/** A paragraph in a style; none where nothing of it would be seen. */
export function styledParagraph(
  writing: Writing,
  style: string,
  runs: readonly Run[],
): Paragraph[] {
  if (!isVisible(runs)) return [];
  return [new Paragraph({ style, ...paragraphMark(writing), children: wordRuns(writing, runs) })];
}

/** A heading with the number it must show, led to by its bookmark and by the contents. */
export function headingParagraph(writing: Writing, heading: ReportHeading): Paragraph[] {
  const { level, number, runs } = heading;
  const isNumbered = number !== null && number.trim() !== '';
  if (!isNumbered && !isVisible(runs)) return [];
  const words = marked(writing, heading.bookmark, wordRuns(writing, runs));
  return [
    new Paragraph({
      style: level === 1 ? STYLE.heading1 : STYLE.heading2,
      ...paragraphMark(writing),
      ...headingNumber(writing, heading),
      children: level === 1 ? ledToByContents(writing, words) : words,
    }),
  ];
}

/** A heading of level 1 counts by its style: one without a number must say so. */
function headingNumber(
  writing: Writing,
  { level, number }: ReportHeading,
): Pick<IParagraphOptions, 'numbering'> {
  if (number !== null && number.trim() !== '') {
    return { numbering: { ...writing.headings.heading(number), custom: true } };
  }
  return level === 1 ? { numbering: false } : {};
}

/** A paragraph of the text, counted under its heading where the house counts paragraphs. */
export function textParagraph(writing: Writing, paragraph: ReportParagraph): Paragraph[] {
  const { role, numbered, runs } = paragraph;
  if (!isVisible(runs)) return [];
  const numbering = numbered ? writing.headings.paragraph() : null;
  const children = marked(writing, paragraph.bookmark ?? null, wordRuns(writing, runs));
  const mark = paragraphMark(writing);
  if (numbering) {
    return [new Paragraph({ style: STYLE.numberedText, numbering, ...mark, children })];
  }
  return [new Paragraph({ style: STYLE_OF[role], ...mark, children })];
}

const STYLE_OF: { readonly [R in ReportParagraph['role']]: string } = {
  body: STYLE.bodyText,
  note: STYLE.note,
  postMeeting: STYLE.postMeeting,
};

/** A new action: its label and its words in one box. */
export function actionParagraph(writing: Writing, action: ReportAction): Paragraph[] {
  if (!isVisible([textRun(action.label), ...action.runs])) return [];
  const label = styledRuns(writing, action.label, CHARACTER_STYLE.actionLabel);
  const gap = styledRuns(writing, ' ', CHARACTER_STYLE.actionLabel);
  const children = [
    ...marked(writing, action.bookmark, label),
    ...gap,
    ...wordRuns(writing, action.runs),
  ];
  return [new Paragraph({ style: STYLE.action, ...paragraphMark(writing), children })];
}

/** An outcome. */
export function outcomeParagraph(writing: Writing, { runs }: ReportOutcome): Paragraph[] {
  return styledParagraph(writing, STYLE.outcome, runs);
}

/** These runs inside a bookmark. */
export function marked(
  writing: Writing,
  bookmark: string | null,
  runs: readonly ParagraphChild[],
): ParagraphChild[] {
  const mark = bookmark === null ? null : writing.bookmarks.set(bookmark);
  if (!mark) return [...runs];
  return [new NamedBookmark(mark.name, mark.id, runs)];
}

function ledToByContents(writing: Writing, words: readonly ParagraphChild[]): ParagraphChild[] {
  const isGoing = writing.revising?.now === 'deleted';
  if (isGoing || !writing.blocks.some(({ kind }) => kind === 'contents')) return [...words];
  writing.headingsWritten += 1;
  const { name, id } = contentsBookmark(writing.headingsWritten);
  return [new NamedBookmark(name, id, words)];
}
