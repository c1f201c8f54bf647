import type { ListStyle } from '../../model/block';
import { type Footnote, words } from '../../model/inline';
import type { Piece, PieceCell, PieceMark } from '../piece';
import { textPiece } from '../piece';
import { codeParagraphs } from './code-paragraphs';
import { BLOCKS, SILENT } from './html-tags';
import { InlineBuilder } from './inline-builder';
import { listCountIn } from './list-count-mark';

const LIST_STYLES: Readonly<Record<string, ListStyle>> = { a: 'lowerLetter', i: 'lowerRoman' };

interface OpenList {
  readonly style: ListStyle | null;
  next: number;
}

interface OpenCell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly lines: PieceCell['lines'][number][];
  readonly points: Map<number, PieceMark>;
}

/** What stands open while the tags are walked through. */
export class HtmlWalk {
  private readonly pieces: Piece[] = [];
  private readonly inline = new InlineBuilder();
  private readonly lists: OpenList[] = [];
  private readonly notes = new Map<string, Footnote>();
  private rows: PieceCell[][] | null = null;
  private tables = 0;
  private cell: OpenCell | null = null;
  private tableLine = 1;
  private line = 1;
  private silent = 0;
  private level = 0;
  private pre = 0;
  /** What is preformatted and said to be code. */
  private code: { text: string; readonly line: number } | null = null;
  private role: 'action' | 'outcome' | null = null;
  /** The point whose first paragraph has not been read yet. */
  private point: PieceMark | null = null;
  /** The footnote whose text is being read. */
  private note: { footnote: Footnote; depth: number } | null = null;
  private skipLink = false;

  open(tag: string, attributes: Record<string, string>, line: number): void {
    if (SILENT.has(tag)) this.silent += 1;
    if (this.silent > 0) return;
    if (BLOCKS.has(tag)) this.flush(line);
    if (tag === 'br') this.breakLine(line);
    else if (tag === 'a' && this.isMark(attributes)) this.skipLink = true;
    else if (this.inline.open(tag, attributes['href'])) return;
    else if (/^h[1-6]$/.test(tag)) this.level = Number(tag[1]);
    else if (tag === 'pre' || tag === 'code') this.openPreformatted(tag, attributes, line);
    else if (tag === 'p') this.role = roleOf(attributes['class']);
    else this.openPart(tag, attributes, line);
  }

  /** Begins a part of a list or of a table. */
  private openPart(tag: string, attributes: Record<string, string>, line: number): void {
    if (tag === 'ul' || tag === 'ol') this.openList(tag, attributes);
    else if (tag === 'li') this.openPoint(attributes);
    else this.openTablePart(tag, attributes, line);
  }

  text(text: string, line: number): void {
    if (this.silent > 0 || this.skipLink) return;
    if (this.pre > 0) {
      if (this.code) this.code.text += text;
      else this.preformatted(text, line);
      return;
    }
    if (text.trim() !== '' && this.isEmpty) {
      this.line = line;
      this.isEmpty = false;
    }
    this.inline.text(text);
  }

  close(tag: string): void {
    if (SILENT.has(tag)) this.silent = Math.max(0, this.silent - 1);
    if (this.silent > 0) return;
    if (BLOCKS.has(tag)) this.flush(this.line);
    if (tag === 'a' && this.skipLink) this.skipLink = false;
    else this.inline.close(tag);
    if (/^h[1-6]$/.test(tag)) this.level = 0;
    else if (tag === 'p') this.role = null;
    else if (tag === 'code') this.endCode();
    else if (tag === 'pre') this.pre = Math.max(0, this.pre - 1);
    else if (tag === 'ul' || tag === 'ol') this.closeList();
    else if (tag === 'li') this.point = null;
    else this.closeTablePart(tag);
  }

  finish(): Piece[] {
    this.flush(this.line);
    return this.pieces;
  }

  private isEmpty = true;

  private flush(line: number): void {
    const taken = this.inline.take();
    this.isEmpty = true;
    if (taken) this.add(taken.inline, taken.strong);
    this.line = line;
  }

  private add(inline: PieceCell['lines'][number], strong: boolean): void {
    if (this.note) {
      const content = inline.filter(piece => piece.type === 'text');
      const before = this.note.footnote.content ?? [];
      const gap = before.length > 0 ? words(' ').filter(piece => piece.type === 'text') : [];
      this.note.footnote.content = [...before, ...gap, ...content];
    } else if (this.cell) {
      if (this.point) this.cell.points.set(this.cell.lines.length, this.point);
      this.cell.lines.push(inline);
      this.point = null;
    } else if (this.point) {
      this.pieces.push({ kind: 'point', line: this.line, inline, ...this.point });
      this.point = null;
    } else {
      const { level, role } = this;
      this.pieces.push(textPiece(this.line, inline, { level, strong, role }));
    }
  }

  /** In a heading, cell or footnote a break is a space of the line; elsewhere a new line. */
  private breakLine(line: number): void {
    if (this.level > 0 || this.cell || this.note) this.inline.text(' ');
    else if (this.pre > 0) this.flush(line);
    else this.inline.lineBreak();
  }

  private preformatted(text: string, line: number): void {
    for (const [at, row] of text.split('\n').entries()) {
      if (at > 0) this.flush(line + at);
      this.line = line + at;
      this.inline.text(row.replace(/^\s*[*-]\s+/, ''));
    }
  }

  private openPreformatted(tag: string, attributes: Record<string, string>, line: number): void {
    if (tag === 'pre') this.pre += 1;
    else if (this.pre > 0 && /^language-/.test(attributes['class'] ?? '')) {
      this.code = { text: '', line };
    }
  }

  private endCode(): void {
    if (!this.code) return;
    for (const { line, inline } of codeParagraphs(this.code.text, this.code.line)) {
      this.line = line;
      this.add([...inline], false);
    }
    this.code = null;
  }

  private isNoteLink(attributes: Record<string, string>): boolean {
    const href = attributes['href'] ?? '';
    if (/^#(?:footnote|endnote)-ref-/.test(href)) return true;
    const id = /^#((?:footnote|endnote)-.+)$/.exec(href)?.[1];
    if (id === undefined || !/ref/.test(attributes['id'] ?? '')) return false;
    this.inline.footnote(this.noteOf(id));
    return true;
  }

  /** A link whose words are none of the text: of a footnote, or a mark of how a point is counted. */
  private isMark(attributes: Record<string, string>): boolean {
    return this.isNoteLink(attributes) || this.isCount(attributes);
  }

  private isCount({ id }: Record<string, string>): boolean {
    const counted = listCountIn(id ?? '');
    if (counted && this.point && this.isEmpty) this.point = { ...this.point, ...counted };
    return counted !== null;
  }

  private noteOf(id: string): Footnote {
    const note = this.notes.get(id) ?? { type: 'footnote', content: [] };
    this.notes.set(id, note);
    return note;
  }

  private openList(tag: string, attributes: Record<string, string>): void {
    this.point = null;
    if (this.note) this.note = { ...this.note, depth: this.note.depth + 1 };
    const style =
      tag === 'ul' ? null : (LIST_STYLES[attributes['type']?.toLowerCase() ?? ''] ?? 'decimal');
    const start = Number.parseInt(attributes['start'] ?? '1', 10);
    this.lists.push({ style, next: Number.isSafeInteger(start) ? start : 1 });
  }

  private closeList(): void {
    this.lists.pop();
    this.point = null;
    if (this.note && this.note.depth > 0) this.note = { ...this.note, depth: this.note.depth - 1 };
    else this.note = null;
  }

  private openPoint(attributes: Record<string, string>): void {
    const id = attributes['id'] ?? '';
    if (/^(?:footnote|endnote)-(?!ref)/.test(id)) {
      this.note = { footnote: this.noteOf(id), depth: 0 };
      return;
    }
    const list = this.lists.at(-1);
    const own = Number.parseInt(attributes['value'] ?? '', 10);
    if (list && Number.isSafeInteger(own)) list.next = own;
    this.point = {
      style: list?.style ?? null,
      count: list?.next ?? 1,
      depth: Math.max(0, this.lists.length - 1),
    };
    if (list) list.next += 1;
  }

  private openTablePart(tag: string, attributes: Record<string, string>, line: number): void {
    if (tag === 'table') {
      this.tables += 1;
      if (this.tables === 1) {
        this.rows = [];
        this.tableLine = line;
      }
    } else if (this.tables === 1 && tag === 'tr') {
      this.rows?.push([]);
    } else if (this.tables === 1 && (tag === 'td' || tag === 'th')) {
      this.cell = {
        header: tag === 'th',
        colspan: spanOf(attributes['colspan'], 63),
        rowspan: spanOf(attributes['rowspan'], 1000),
        lines: [],
        points: new Map(),
      };
    }
  }

  private closeTablePart(tag: string): void {
    if (this.tables === 1 && (tag === 'td' || tag === 'th') && this.cell) {
      this.rows?.at(-1)?.push({ ...this.cell, endLine: this.line });
      this.cell = null;
    }
    if (tag !== 'table' || this.tables === 0) return;
    this.tables -= 1;
    const rows = this.rows?.filter(row => row.length > 0) ?? [];
    if (this.tables > 0 || rows.length === 0) return;
    this.pieces.push({ kind: 'table', line: this.tableLine, rows });
    this.rows = null;
  }
}

function roleOf(className: string | undefined): 'action' | 'outcome' | null {
  return className === 'action' || className === 'outcome' ? className : null;
}

function spanOf(text: string | undefined, most: number): number {
  const span = Number.parseInt(text ?? '1', 10);
  return Number.isSafeInteger(span) ? Math.min(Math.max(span, 1), most) : 1;
}
