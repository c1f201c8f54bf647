import type { ListStyle } from '../model/block';
import type { HouseStyle } from '../model/house-style';

/**
 * The neutral document between the records and a file format: what stands on the pages, in order,
 * with nothing of Word in it. Plain data; text is as typed, not yet cleaned for any format.
 */
export interface Report {
  readonly properties: ReportProperties;
  readonly style: HouseStyle;
  /** The word that lies across every page until the minutes are approved, or `null`. */
  readonly watermark: string | null;
  readonly header: { readonly left: string; readonly right: string };
  /** What stands left in the footer; "Page X of Y" stands right. */
  readonly footer: { readonly left: string };
  readonly blocks: readonly ReportBlock[];
}

/** What the file says of itself. `created` is an ISO 8601 instant, given, never the clock's. */
export interface ReportProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly created: string;
}

/** A block of a report. A new kind does not compile until every format can write it. */
export type ReportBlock =
  | { readonly kind: 'title'; readonly runs: readonly Run[] }
  | { readonly kind: 'subtitle'; readonly runs: readonly Run[] }
  | ReportHeading
  | ReportParagraph
  | ReportList
  | ReportTable
  | ReportAction
  | ReportOutcome
  | ReportContents
  | ReportSignature
  | ReportChart
  | ReportPages;

/**
 * A heading. `number` is the number it must show, whatever stands before it; `null` for none.
 * Level 1 is an agenda item or a part of the document, level 2 a heading inside it.
 */
export interface ReportHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly number: string | null;
  readonly bookmark: string | null;
  readonly runs: readonly Run[];
}

/**
 * A paragraph. `numbered` ones are counted 3.1, 3.2 under the heading they follow. A `note` is the
 * document speaking of itself: what was left out and why, what no one attended. A `postMeeting` one says
 * what became known after the meeting; its first run is the label that says so.
 */
export interface ReportParagraph {
  readonly kind: 'paragraph';
  readonly role: 'body' | 'note' | 'postMeeting';
  readonly numbered: boolean;
  /** Where links to this place lead: the reference of an action in its table. */
  readonly bookmark?: string;
  readonly runs: readonly Run[];
}

/** A list; `style` is `null` for bullets. Each point has a paragraph and perhaps lists inside it. */
export interface ReportList {
  readonly kind: 'list';
  readonly style: ListStyle | null;
  readonly start: number;
  readonly points: readonly (readonly CellBlock[])[];
}

/**
 * A table. `widths` are shares of the text width, one for each column, adding up to 1; no more than
 * `MOST_COLUMNS`. All rows cover exactly these columns, and each has a cell of its own. The first
 * `headerRows` rows repeat on each page. In a `facts` table each row is a label and what it says.
 */
export interface ReportTable {
  readonly kind: 'table';
  readonly role: 'grid' | 'facts';
  readonly widths: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly (readonly ReportCell[])[];
}

/** A cell and how many columns and rows it covers; a covered place has no cell of its own. */
export interface ReportCell {
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly CellBlock[];
}

/** What a point of a list or a cell of a table holds. */
export type CellBlock = ReportParagraph | ReportList;

/** A new action in its place: `ACTION TABASC33/02:` and its words. */
export interface ReportAction {
  readonly kind: 'action';
  readonly label: string;
  readonly bookmark: string;
  readonly runs: readonly Run[];
}

/** An outcome; its verbs are already bold runs. */
export interface ReportOutcome {
  readonly kind: 'outcome';
  readonly runs: readonly Run[];
}

/** Where the list of the document's headings stands. */
export interface ReportContents {
  readonly kind: 'contents';
  readonly title: string;
}

/** Lines to sign on: who signs, as what. */
export interface ReportSignature {
  readonly kind: 'signature';
  readonly label: string;
}

/**
 * How many there are of each sort, now and before, as bars: a picture of figures that also stand in a
 * table. `alternativeText` says them for whoever does not see it.
 */
export interface ReportChart {
  readonly kind: 'chart';
  readonly labels: { readonly before: string; readonly now: string };
  readonly rows: readonly ChartRow[];
  readonly alternativeText: string;
}

/** A bar of a chart. */
export interface ChartRow {
  readonly name: string;
  readonly before: number;
  readonly now: number;
}

/** From here on new pages, turned on their side for what is wide, or upright again. */
export interface ReportPages {
  readonly kind: 'pages';
  readonly turned: boolean;
}

/** No more columns fit a table: Word cannot open a file with more. */
export const MOST_COLUMNS = 63;

/** A piece of a line. */
export type Run = TextRun | { readonly kind: 'break' } | FootnoteRun;

/** Words set alike. `to` leads to a bookmark of this document, `href` out of it; never both. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly script?: 'super' | 'sub';
  readonly to?: string;
  readonly href?: string;
}

/** A footnote, at its mark. */
export interface FootnoteRun {
  readonly kind: 'footnote';
  readonly runs: readonly TextRun[];
}

/** A run of plain words. */
export function textRun(text: string, set: Omit<Partial<TextRun>, 'kind' | 'text'> = {}): TextRun {
  return { kind: 'text', text, ...set };
}

/** A paragraph of the document's text. */
export function bodyParagraph(runs: readonly Run[]): ReportParagraph {
  return { kind: 'paragraph', role: 'body', numbered: false, runs };
}

/** A paragraph in which the document speaks of itself. */
export function noteParagraph(text: string): ReportParagraph {
  return { kind: 'paragraph', role: 'note', numbered: false, runs: [textRun(text)] };
}

/** A heading of a part that is no item: without a number, led to by nothing. */
export function partHeading(text: string): ReportHeading {
  return { kind: 'heading', level: 1, number: null, bookmark: null, runs: [textRun(text)] };
}

/** A cell of one column and one row. */
export function cellOf(...blocks: CellBlock[]): ReportCell {
  return { colspan: 1, rowspan: 1, blocks };
}

/** A cell of plain words. */
export function textCell(
  text: string,
  set: Omit<Partial<TextRun>, 'kind' | 'text'> = {},
): ReportCell {
  return cellOf(bodyParagraph(text === '' ? [] : [textRun(text, set)]));
}

/** The words of a line, footnotes left out, line breaks as `\n`. */
export function runsText(runs: readonly Run[]): string {
  return runs
    .map(run => (run.kind === 'text' ? run.text : run.kind === 'break' ? '\n' : ''))
    .join('');
}
