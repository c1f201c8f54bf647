import type { HouseStyle } from '../model/house-style';
import { textWidth } from '../report/page-size';
import type { Report, ReportBlock } from '../report/report';
import { bookmarksIn } from '../report/report-bookmarks';
import { type PdfNode, points } from './node';

/** A file that is being written: what its parts share, and what they leave behind. */
export interface PdfWriting {
  readonly style: HouseStyle;
  readonly blocks: readonly ReportBlock[];
  /** Of the pages that are being written, in points. */
  textWidth: number;
  /** The places that can be led to. */
  readonly bookmarks: ReadonlySet<string>;
  /** The places that were written already: each is led to once. */
  readonly placed: Set<string>;
  /** The notes so far, in order. */
  readonly notes: PdfNode[];
  /** The number of the heading that paragraphs are counted under, and how many were. */
  item: { readonly number: string; paragraphs: number } | null;
  readonly refusedLinks: string[];
  /** The characters that the font has no shape for, each once. */
  readonly strange: Set<string>;
  readonly isLetter: (codePoint: number) => boolean;
  removed: number;
  headingsWritten: number;
}

/** Begins to write a report. */
export function pdfWriting(
  { style, blocks }: Report,
  isLetter: (codePoint: number) => boolean,
): PdfWriting {
  return {
    style,
    blocks,
    textWidth: points(textWidth(style)),
    bookmarks: new Set(bookmarksIn(blocks)),
    placed: new Set(),
    notes: [],
    item: null,
    refusedLinks: [],
    strange: new Set(),
    isLetter,
    removed: 0,
    headingsWritten: 0,
  };
}

/** Marks a place, if it is the first of that name. */
export function placeOf(writing: PdfWriting, bookmark: string | null | undefined): PdfNode {
  if (bookmark === null || bookmark === undefined || writing.placed.has(bookmark)) return {};
  writing.placed.add(bookmark);
  return { id: placeName(bookmark) };
}

/** What a place is called in the file. pdfmake looks names up where `toString` is known already. */
export function placeName(bookmark: string): string {
  return `place ${bookmark}`;
}
