import type {
  InlinePicture,
  Note,
  Paragraph,
  ParagraphFormat,
  TabStop,
  TextLook,
} from '../file/word-file';
import type { Laying } from './laying';
import { type Heights, type Item, type Line, lineHeight } from './line';
import { marksOf, NEARLY, sum, widthOf } from './line-marks';
import { type Anchor, type Piece, type Token, tokensOf } from './tokens';
import { typeHeight } from './type-heights';

/** The lines of a paragraph in text of this width, in points: at least one. */
export function linesOf(laying: Laying, paragraph: Paragraph, width: number): Line[] {
  const breaker = new LineBreaker(laying, paragraph, width);
  for (const token of tokensOf(paragraph.inlines, laying.values)) breaker.take(token);
  return breaker.end();
}

/** Fills line after line with the words of a paragraph. */
class LineBreaker {
  readonly #laying: Laying;
  readonly #paragraph: Paragraph;
  readonly #format: ParagraphFormat;
  readonly #width: number;
  readonly #lines: Line[] = [];
  #items: Item[] = [];
  /** Where the line begins; where its words end, counted from the last tab; what waits before them. */
  #start = 0;
  #x = 0;
  #since = 0;
  #tab: { readonly stop: TabStop; readonly from: number } | null = null;
  #spaces: Item[] = [];
  #notes: Note[] = [];
  #anchors: Anchor[] = [];
  #look: TextLook | null = null;
  #isFresh = true;

  constructor(laying: Laying, paragraph: Paragraph, width: number) {
    this.#laying = laying;
    this.#paragraph = paragraph;
    this.#format = paragraph.format;
    this.#width = width;
    this.#begin(true);
    this.#label();
  }

  take(token: Token): void {
    if (token.kind === 'word') this.#word(token.pieces);
    else if (token.kind === 'space') this.#spaces.push(this.#text(token.piece, true));
    else if (token.kind === 'tab') this.#tabTo(token.look);
    else if (token.kind === 'picture') this.#picture(token.picture);
    else if (token.kind === 'anchor') this.#anchors.push(token.anchor);
    else if (token.kind === 'pageBreak') this.#finish({ isLast: true, endsPage: true });
    else {
      this.#look = token.look;
      this.#finish({ isLast: true, endsPage: false });
    }
  }

  end(): Line[] {
    const last = this.#lines.at(-1);
    const isNothingLeft = this.#isFresh && this.#anchors.length === 0;
    if (!last?.endsPage || !isNothingLeft) this.#finish({ isLast: true, endsPage: false });
    return this.#lines;
  }

  #begin(isFirst: boolean): void {
    this.#start = this.#format.left + (isFirst ? this.#format.first : 0);
    this.#x = this.#start;
    this.#since = 0;
    this.#tab = null;
    this.#items = [];
    this.#spaces = [];
    this.#isFresh = true;
  }

  #label(): void {
    const { label } = this.#paragraph;
    if (!label) return;
    const { text, look, suffix, align } = label;
    const piece = { text, look, link: null, note: null, field: null };
    const item = this.#text(piece, false);
    const width = item.kind === 'text' ? item.width : 0;
    if (align !== 'left') {
      const back = align === 'right' ? width : width / 2;
      this.#start -= back;
      this.#x -= back;
    }
    if (text !== '') this.#put(item);
    if (suffix === 'tab') this.#tabTo(look);
    else if (suffix === 'space') this.#put(this.#text({ ...piece, text: ' ' }, true));
    this.#isFresh = true;
  }

  /** Where words end in the line, with so much more of them. */
  #endWith(more: number): number {
    const since = this.#since + more;
    if (!this.#tab) return this.#x + since;
    const { stop, from } = this.#tab;
    const share = stop.kind === 'center' ? 0.5 : stop.kind === 'left' ? 1 : 0;
    return Math.max(from + since, stop.at + since * share);
  }

  get #end(): number {
    return this.#endWith(0);
  }

  get #limit(): number {
    const limit = this.#width - this.#format.right;
    return this.#tab && this.#tab.stop.kind !== 'left' ? Math.max(limit, this.#tab.stop.at) : limit;
  }

  #text(piece: Piece, isSpace: boolean): Item {
    return { kind: 'text', piece, width: this.#laying.widthOf(piece.text, piece.look), isSpace };
  }

  #word(pieces: readonly Piece[]): void {
    let rest = pieces.map(piece => this.#text(piece, false));
    while (rest.length > 0) {
      const waiting = sum(this.#spaces.map(widthOf));
      if (this.#endWith(waiting + sum(rest.map(widthOf))) <= this.#limit + NEARLY) {
        this.#putAll(rest);
        return;
      }
      if (!this.#isFresh) {
        this.#finish({ isLast: false, endsPage: false });
        continue;
      }
      const { fitting, over } = this.#parted(rest, Math.max(0, this.#limit - this.#end - waiting));
      this.#putAll(fitting);
      if (over.length > 0) this.#finish({ isLast: false, endsPage: false });
      rest = over;
    }
  }

  /** As much of a word as fits a line of its own: a letter at least. */
  #parted(items: readonly Item[], room: number): { fitting: Item[]; over: Item[] } {
    const fitting: Item[] = [];
    let left = room;
    for (const [at, item] of items.entries()) {
      if (item.kind === 'text' && item.width > left + NEARLY) {
        const letters = Array.from(item.piece.text);
        const count = Math.max(
          fitting.length === 0 ? 1 : 0,
          this.#lettersIn(letters, item.piece, left),
        );
        const parts = [letters.slice(0, count), letters.slice(count)].map(part =>
          this.#text({ ...item.piece, text: part.join('') }, false),
        );
        const [first, second] = parts.map(part => (widthOf(part) > 0 ? [part] : []));
        return {
          fitting: [...fitting, ...(first ?? [])],
          over: [...(second ?? []), ...items.slice(at + 1)],
        };
      }
      fitting.push(item);
      left -= widthOf(item);
    }
    return { fitting, over: [] };
  }

  #lettersIn(letters: readonly string[], { look }: Piece, room: number): number {
    let [low, high] = [0, letters.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const width = this.#laying.widthOf(letters.slice(0, middle).join(''), look);
      if (width <= room) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #putAll(items: readonly Item[]): void {
    for (const space of this.#spaces) this.#put(space);
    this.#spaces = [];
    for (const item of items) this.#put(item);
  }

  #put(item: Item): void {
    this.#items.push(item);
    this.#since += widthOf(item);
    if (item.kind === 'text') {
      this.#look = item.piece.look;
      if (item.piece.note) this.#notes.push(item.piece.note);
    }
    this.#isFresh = false;
  }

  #picture(picture: InlinePicture): void {
    const most = this.#width - this.#format.left - this.#format.right;
    const share = Math.min(1, most / Math.max(1, picture.width));
    const { width, height } = picture;
    const shown = { ...picture, width: width * share, height: height * share };
    if (!this.#isFresh && this.#end + shown.width > this.#limit + NEARLY) {
      this.#finish({ isLast: false, endsPage: false });
    }
    this.#putAll([{ kind: 'picture', picture: shown, width: shown.width }]);
  }

  #tabTo(look: TextLook): void {
    this.#putAll([]);
    const stop = this.#nextStop(this.#end);
    if (stop.at > this.#limit + NEARLY && stop.kind === 'left' && !this.#isFresh) {
      this.#finish({ isLast: false, endsPage: false });
      this.#tabTo(look);
      return;
    }
    const from = this.#end;
    this.#items.push({ kind: 'tab', look, stop });
    this.#tab = { stop, from };
    this.#x = from;
    this.#since = 0;
    this.#isFresh = false;
  }

  /** The hanging indent is a stop too; where the paragraph sets none, they stand evenly. */
  #nextStop(x: number): TabStop {
    const { tabs, left, first } = this.#format;
    const own = tabs.find(({ at }) => at > x + NEARLY);
    const hangs = first < 0 && left > x + NEARLY;
    if (own && !(hangs && left < own.at)) return own;
    if (hangs) return { kind: 'left', at: left, leader: '' };
    const { defaultTab } = this.#laying.file;
    const at = (Math.floor((x + NEARLY) / defaultTab) + 1) * defaultTab;
    return { kind: 'left', at, leader: '' };
  }

  #finish({ isLast, endsPage }: { isLast: boolean; endsPage: boolean }): void {
    const heights = this.#heights();
    this.#lines.push({
      ...lineHeight(this.#format, heights),
      marks: marksOf(this.#laying, this.#items, {
        align: this.#format.align,
        start: this.#start,
        room: this.#limit - this.#end,
        isLast,
      }),
      notes: this.#notes,
      anchors: this.#anchors,
      endsPage,
    });
    this.#notes = [];
    this.#anchors = [];
    this.#begin(false);
  }

  #heights(): Heights {
    const all = this.#items.map(item =>
      item.kind === 'picture'
        ? { above: item.picture.height, below: 0 }
        : typeHeight(item.kind === 'text' ? item.piece.look : item.look),
    );
    if (all.length === 0) return typeHeight(this.#look ?? this.#paragraph.look);
    return {
      above: Math.max(...all.map(({ above }) => above)),
      below: Math.max(...all.map(({ below }) => below)),
    };
  }
}
