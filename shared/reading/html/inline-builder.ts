import type { Footnote, Inline, Mark } from '../../model/inline';
import { tidyLine, trimLine } from '../../model/line-cut';
import { isLinkTarget } from '../../model/link-target';

const MARKS: Readonly<Record<string, Mark['type']>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  sup: 'superscript',
  sub: 'subscript',
};

/** Gathers a line of text from the tags inside a paragraph. Unknown tags leave their words. */
export class InlineBuilder {
  private pieces: Inline[] = [];
  private readonly depth = new Map<Mark['type'], number>();
  private readonly links: (string | null)[] = [];
  private unmarked = 0;
  private marked = 0;

  /** Begins what a tag sets apart; whether it was a tag of this kind. */
  open(tag: string, href: string | undefined): boolean {
    if (tag === 'a') {
      const target = href?.trim() ?? '';
      this.links.push(isLinkTarget(target) ? target : null);
      return true;
    }
    const mark = MARKS[tag];
    if (mark) this.depth.set(mark, (this.depth.get(mark) ?? 0) + 1);
    return mark !== undefined;
  }

  /** Ends what a tag set apart. */
  close(tag: string): void {
    if (tag === 'a') this.links.pop();
    const mark = MARKS[tag];
    if (mark) this.depth.set(mark, Math.max(0, (this.depth.get(mark) ?? 0) - 1));
  }

  /** Adds words; runs of white space are one space, as a browser shows them. */
  text(text: string): void {
    const before = this.pieces.at(-1);
    const shown = text.replace(/[\s\u00A0]+/g, ' ');
    const spaced = before === undefined || (before.type === 'text' && before.text.endsWith(' '));
    const words = spaced ? shown.trimStart() : shown;
    if (words === '') return;
    const marks = this.marks();
    if (words.trim() !== '') this.count(marks, words.trim().length);
    this.pieces.push(
      marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words },
    );
  }

  /** Begins a new line inside the paragraph. */
  lineBreak(): void {
    if (this.pieces.length > 0) this.pieces.push({ type: 'lineBreak' });
  }

  /** Puts a footnote here. */
  footnote(note: Footnote): void {
    this.pieces.push(note);
  }

  /** Takes the line gathered so far; `null` for none. `strong` says that all its words were bold. */
  take(): { inline: Inline[]; strong: boolean } | null {
    const inline = withoutEndingBreaks(trimLine(tidyLine(this.pieces)));
    const strong = this.marked > 0 && this.unmarked === 0;
    this.pieces = [];
    this.marked = 0;
    this.unmarked = 0;
    return inline.length > 0 ? { inline, strong } : null;
  }

  private marks(): Mark[] {
    const set = [...this.depth]
      .filter(([, depth]) => depth > 0)
      .map(([type]) => ({ type }) as Mark);
    const href = this.links.at(-1) ?? null;
    return href === null ? set : [...set, { type: 'link', attrs: { href } }];
  }

  private count(marks: readonly Mark[], length: number): void {
    if (marks.some(mark => mark.type === 'bold')) this.marked += length;
    else this.unmarked += length;
  }
}

function withoutEndingBreaks(line: Inline[]): Inline[] {
  const last = line.findLastIndex(piece => piece.type !== 'lineBreak');
  return line.slice(0, last + 1);
}
