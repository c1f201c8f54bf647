import type { Paragraph } from 'docx';
import type { HouseStyle } from '../model/house-style';
import { NUMBER_INDENT, textHeight, textWidth } from '../report/page-size';
import type { Report, ReportBlock, ReportChart } from '../report/report';
import { bookmarksIn } from '../report/report-bookmarks';
import { type BookmarkNames, bookmarkNames } from './bookmark-names';
import type { ChartPicture } from './chart-pictures';
import { type HeadingNumbering, headingNumbering } from './heading-numbering';
import { type Lists, openLists } from './lists';
import { type Revising, type Revisions, revising } from './revisions';

/** A file that is being written: what its paragraphs share, and what they leave behind. */
export interface Writing {
  readonly style: HouseStyle;
  /** Of the pages that are being written, in twentieths of a point. */
  textWidth: number;
  textHeight: number;
  readonly blocks: readonly ReportBlock[];
  readonly pictures: ReadonlyMap<ReportChart, ChartPicture>;
  readonly headings: HeadingNumbering;
  readonly lists: Lists;
  readonly bookmarks: BookmarkNames;
  /** `null` where nothing is written as a revision. */
  readonly revising: Revising | null;
  /** The paragraph of each footnote, by its number, in order. */
  readonly footnotes: Map<number, Paragraph>;
  /** The targets that were no fit links. */
  readonly refusedLinks: string[];
  /** How many links out of the file there are, and how many forbidden characters were left out. */
  links: number;
  removed: number;
  /** How many headings the contents lead to have been written. */
  headingsWritten: number;
}

/** Begins to write a report. */
export function writingOf(
  { style, blocks }: Report,
  pictures: ReadonlyMap<ReportChart, ChartPicture> = new Map(),
  revisions: Revisions | null = null,
): Writing {
  return {
    style,
    textWidth: textWidth(style),
    textHeight: textHeight(style),
    blocks,
    pictures,
    headings: headingNumbering(style),
    lists: openLists(style.numberParagraphs ? NUMBER_INDENT : 0),
    bookmarks: bookmarkNames(bookmarksIn(blocks)),
    revising: revisions && revising(revisions),
    footnotes: new Map(),
    refusedLinks: [],
    links: 0,
    removed: 0,
    headingsWritten: 0,
  };
}
