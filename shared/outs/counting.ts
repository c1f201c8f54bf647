import { headingNumber, paragraphNumber } from '../report/numbers';
import type { FootnoteRun, ReportHeading, ReportParagraph, TextRun } from '../report/report';

/** What a report of text counts while it is written: its notes, and paragraphs under their heading. */
export interface Counting {
  readonly notes: (readonly TextRun[])[];
  item: { readonly number: string; paragraphs: number } | null;
}

/** Nothing is counted yet. */
export function counting(): Counting {
  return { notes: [], item: null };
}

/** Puts a footnote with the others; its number. */
export function noteNumber({ notes }: Counting, { runs }: FootnoteRun): number {
  return notes.push(runs);
}

/** What stands before the words of a heading, empty for none; paragraphs count under it from here. */
export function numberOfHeading(counting: Counting, { level, number }: ReportHeading): string {
  const isNumbered = number !== null && number.trim() !== '';
  if (level === 1 && isNumbered) counting.item = { number, paragraphs: 0 };
  return isNumbered ? headingNumber(number) : '';
}

/** The number of a paragraph that is counted; empty for one that is not. */
export function numberOfParagraph({ item }: Counting, { numbered }: ReportParagraph): string {
  if (!numbered || item === null) return '';
  item.paragraphs += 1;
  return paragraphNumber(item.number, item.paragraphs);
}
