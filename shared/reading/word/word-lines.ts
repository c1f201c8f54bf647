import { walkXml } from '../html/xml-tags';
import { attributeOf } from './word-attributes';
import type { Remark } from './word-comments';

/** Where a footnote stands in the text of a line: the sign for an object (U+FFFC). */
export const NOTE_MARK = '\uFFFC';

/** A paragraph of a Word file. Breaks and tabs are `\n` and `\t`. */
export interface WordLine {
  readonly text: string;
  /** The words of its footnotes, in the order of their marks. */
  readonly notes: readonly string[];
  /** The name of its style in small letters; empty where it names none. */
  readonly style: string;
  readonly isPoint: boolean;
  readonly isInTable: boolean;
  /** Which table of the document it stands in, the innermost one; absent outside tables. */
  readonly table?: number;
  /** Which row of its table it stands in; absent outside tables. */
  readonly row?: number;
  /** Which cell of its row it stands in; absent outside tables. */
  readonly column?: number;
  /** Who made tracked changes in it. */
  readonly trackedBy: readonly string[];
  readonly remarks: readonly Remark[];
}

/** What a body refers to. */
export interface WordSurroundings {
  readonly styles: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly comments: ReadonlyMap<string, Remark>;
}

/** What is no text of the document: what it was, a second way to say the same, an instruction. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'txbxContent', 'instrText', 'delText']);

/** What is seen only in a file that is being written: the line, and where the walk stands. */
interface OpenLine {
  text: string;
  notes: string[];
  style: string;
  isPoint: boolean;
  isJoined: boolean;
  by: Set<string>;
  remarks: Remark[];
}

/** A table that is open: where the walk stands in it. */
interface OpenTable {
  /** Which table of the document it is. */
  readonly nth: number;
  /** The row and the cell of it that were begun last. */
  row: number;
  column: number;
}

/** The lines of a document's body that say something, in their order. Contents are none of them. */
export function linesOfBody(xml: string, around: WordSurroundings): WordLine[] {
  const walk = new BodyWalk(around);
  walkXml(xml, {
    open: (tag, attributes) => walk.open(tag, attributes),
    text: text => walk.text(text),
    close: tag => walk.close(tag),
  });
  return walk.lines.filter(({ text, style }) => text.trim() !== '' && !/^toc\b/.test(style));
}

class BodyWalk {
  readonly lines: WordLine[] = [];
  readonly #around: WordSurroundings;
  readonly #path: string[] = [];
  #leftOut = 0;
  readonly #tables: OpenTable[] = [];
  #begun = 0;
  #line: OpenLine = emptyLine();
  /** For each row that is open, how many lines there were before it, and whether it was deleted. */
  readonly #rows: { from: number; isGone: boolean }[] = [];

  constructor(around: WordSurroundings) {
    this.#around = around;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const isMark = this.#isIn('pPr') || this.#isIn('trPr');
    if (!isMark) this.#content(tag, attributes);
    else if (this.#leftOut === 0) this.#property(tag, attributes);
    this.#path.push(tag);
    if (!isMark && LEFT_OUT.has(tag)) this.#leftOut += 1;
  }

  text(text: string): void {
    if (this.#leftOut === 0 && this.#path.at(-1) === 't') this.#line.text += text;
  }

  close(tag: string): void {
    this.#path.pop();
    const isMark = this.#isIn('pPr') || this.#isIn('trPr');
    if (!isMark && LEFT_OUT.has(tag)) this.#leftOut -= 1;
    if (this.#leftOut > 0) return;
    if (tag === 'p') this.#endLine();
    if (tag === 'tbl') this.#tables.pop();
    if (tag === 'tr') this.#endRow();
  }

  #isIn(tag: string): boolean {
    return this.#path.includes(tag);
  }

  /** Of a paragraph, of its mark, or of a row. */
  #property(tag: string, attributes: Readonly<Record<string, string>>): void {
    const line = this.#line;
    if (this.#isIn('pPrChange') || this.#isIn('rPrChange')) return;
    if (tag === 'pStyle') line.style = this.#styleOf(attributeOf(attributes, 'val'));
    if (tag === 'numId') line.isPoint = attributeOf(attributes, 'val') !== '0';
    const isGone = tag === 'del' || tag === 'moveFrom';
    if (isGone || tag === 'ins' || tag === 'moveTo') this.#tracked(attributes);
    const row = this.#rows.at(-1);
    if (isGone && this.#isIn('trPr') && row) row.isGone = true;
    else if (isGone) line.isJoined = true;
  }

  #styleOf(id: string): string {
    return this.#around.styles.get(id) ?? id.toLowerCase();
  }

  #content(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (TRACKED.has(tag)) this.#tracked(attributes);
    if (this.#leftOut > 0) return;
    const line = this.#line;
    if (tag === 'tbl') this.#beginTable();
    if (tag === 'tr') this.#beginRow();
    if (tag === 'tc') this.#beginCell();
    if (tag === 'tab') line.text += '\t';
    if (tag === 'cr' || (tag === 'br' && isOfLine(attributes))) line.text += '\n';
    if (tag === 'noBreakHyphen') line.text += '\u2011';
    if (tag === 'footnoteReference') this.#note(attributeOf(attributes, 'id'));
    if (tag === 'commentReference') this.#remark(attributeOf(attributes, 'id'));
  }

  #tracked(attributes: Readonly<Record<string, string>>): void {
    const author = attributeOf(attributes, 'author');
    this.#line.by.add(author === '' ? 'someone' : author);
  }

  #note(id: string): void {
    this.#line.text += NOTE_MARK;
    this.#line.notes.push(this.#around.notes.get(id) ?? '');
  }

  #remark(id: string): void {
    const remark = this.#around.comments.get(id);
    if (remark) this.#line.remarks.push(remark);
  }

  #endLine(): void {
    const { isJoined, text, notes, style, isPoint, by, remarks } = this.#line;
    if (isJoined) {
      // A paragraph whose mark was deleted goes on in the next, in the look of that.
      this.#line = { ...emptyLine(), text, notes, by, remarks };
      return;
    }
    this.lines.push({
      text,
      notes,
      style,
      isPoint: (isPoint && !COUNTED.has(style)) || style.startsWith('list '),
      isInTable: this.#tables.length > 0,
      ...this.#placeNow(),
      trackedBy: [...by],
      remarks,
    });
    this.#line = emptyLine();
  }

  #beginTable(): void {
    this.#tables.push({ nth: this.#begun, row: -1, column: -1 });
    this.#begun += 1;
  }

  #beginRow(): void {
    this.#rows.push({ from: this.lines.length, isGone: false });
    const table = this.#tables.at(-1);
    if (!table) return;
    table.row += 1;
    table.column = -1;
  }

  #beginCell(): void {
    const table = this.#tables.at(-1);
    if (table) table.column += 1;
  }

  #placeNow(): Pick<WordLine, 'table' | 'row' | 'column'> {
    const table = this.#tables.at(-1);
    return table ? { table: table.nth, row: table.row, column: table.column } : {};
  }

  #endRow(): void {
    const row = this.#rows.pop();
    if (row?.isGone) this.lines.splice(row.from);
  }
}

/** Styles whose paragraphs are counted and are no points of a list: 3, 3.1. */
const COUNTED = new Set(['heading 1', 'numbered text']);

const TRACKED = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/** Of a line, not of a page or a column. */
function isOfLine(attributes: Readonly<Record<string, string>>): boolean {
  return ['', 'textWrapping'].includes(attributeOf(attributes, 'type'));
}

function emptyLine(): OpenLine {
  return {
    text: '',
    notes: [],
    style: '',
    isPoint: false,
    isJoined: false,
    by: new Set(),
    remarks: [],
  };
}
