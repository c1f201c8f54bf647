import type { Floating, Paragraph, Placing, SheetOfPaper, TextBox } from '../file/word-file';
import type {
  Area,
  Bookmark,
  Fill,
  Page,
  PageParagraph,
  Picture,
  Rule,
  TextMark,
  WordArt,
} from '../page';
import type { Line, LineMark } from './line';
import { raisedBy } from './type-heights';

/** A page that is being filled. */
export interface Painter {
  readonly sheet: SheetOfPaper;
  area: Area;
  readonly fill: (fill: Fill) => void;
  readonly rule: (rule: Rule) => void;
  /** Puts a line of a paragraph with its left edge and its top there. */
  readonly line: (paragraph: Paragraph, line: Line, x: number, y: number) => void;
  /** The page, its counted fields filled in. */
  readonly page: (values: { readonly page: number; readonly pages: number }) => Page;
}

/** A place of the page, from its upper left corner. Points. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An empty page; `paintBox` draws the text boxes on it. */
export function painterOf(
  sheet: SheetOfPaper,
  paintBox: (painter: Painter, box: TextBox, place: Place) => void,
): Painter {
  const paragraphs: PageParagraph[] = [];
  const placeOf = new Map<Paragraph, number>();
  const fills: Fill[] = [];
  const rules: Rule[] = [];
  const pictures: Picture[] = [];
  const wordArt: WordArt[] = [];
  const texts: (TextMark & { readonly field: 'page' | 'pages' | null })[] = [];
  const bookmarks: Bookmark[] = [];

  function paragraphOf(paragraph: Paragraph): number {
    const known = placeOf.get(paragraph);
    if (known !== undefined) return known;
    paragraphs.push({ area: painter.area, heading: paragraph.format.heading });
    placeOf.set(paragraph, paragraphs.length - 1);
    return paragraphs.length - 1;
  }

  function mark(paragraph: Paragraph, each: LineMark, x: number, base: number): void {
    if (each.kind === 'picture') {
      const { part, width, height, words } = each.picture;
      pictures.push({ part, x: x + each.x, y: base - height, width, height, words });
      return;
    }
    const { kind: _, ...text } = each;
    const y = base - raisedBy(each.look);
    texts.push({ ...text, x: x + each.x, y, paragraph: paragraphOf(paragraph) });
  }

  function float(floating: Floating, x: number, y: number): void {
    const { content, width, height } = floating;
    const place = {
      x: placed(floating.across, { ...acrossOf(sheet), text: x }, width),
      y: placed(floating.down, { ...downOf(sheet), text: y }, height),
      width,
      height,
    };
    if (content.kind === 'picture') {
      pictures.push({ part: content.part, words: content.words, ...place });
    } else if (content.kind === 'textBox') paintBox(painter, content, place);
    else {
      const { kind: _, ...art } = content;
      wordArt.push({ ...art, ...place });
    }
  }

  const painter: Painter = {
    sheet,
    area: 'body',
    fill: fill => fills.push(fill),
    rule: rule => rules.push(rule),
    line: (paragraph, line, x, y) => {
      for (const anchor of line.anchors) {
        if (anchor.kind === 'bookmark') bookmarks.push({ name: anchor.name, y });
        else float(anchor, x, y);
      }
      for (const each of line.marks) mark(paragraph, each, x, y + line.base);
    },
    page: values => ({
      width: sheet.width,
      height: sheet.height,
      paragraphs,
      fills,
      rules,
      pictures,
      wordArt,
      texts: texts.map(({ field, ...text }) =>
        field === null ? text : { ...text, text: String(values[field]) },
      ),
      bookmarks,
    }),
  };
  return painter;
}

interface Span {
  readonly page: readonly [start: number, length: number];
  readonly margin: readonly [start: number, length: number];
  /** Where the text is that it belongs to. */
  readonly text: number;
}

function acrossOf({ width, left, right }: SheetOfPaper): Omit<Span, 'text'> {
  return { page: [0, width], margin: [left, width - left - right] };
}

function downOf({ height, top, bottom }: SheetOfPaper): Omit<Span, 'text'> {
  return { page: [0, height], margin: [top, height - top - bottom] };
}

function placed({ from, offset, align }: Placing, span: Span, length: number): number {
  const [start, room] = from === 'text' ? [span.text, length] : span[from];
  if (align === null) return start + offset;
  if (align === 'start') return start;
  return align === 'center' ? start + (room - length) / 2 : start + room - length;
}
