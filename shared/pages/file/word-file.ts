/*
 * A Word file as it is laid out: what stands in it, in order, with every style already looked up.
 * All lengths are points; colours are RRGGBB.
 */

/** The document, its notes and its pictures. */
export interface WordFile {
  readonly title: string;
  /** The language of its text, as in `en-GB`; `''` where it says none. */
  readonly language: string;
  readonly sections: readonly Section[];
  /** The pictures by the names of their parts. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly defaultTab: number;
  /** Whether a left page has a header of its own. */
  readonly hasEvenPages: boolean;
}

/** Pages that are set alike, and what stands on them. */
export interface Section {
  readonly sheet: SheetOfPaper;
  readonly headers: Furniture;
  readonly footers: Furniture;
  /** Whether its first page has a header and footer of its own. */
  readonly hasTitlePage: boolean;
  /** Whether it goes on where the one before it ends. */
  readonly goesOn: boolean;
  /** The number of its first page; `null` where it counts on. */
  readonly firstNumber: number | null;
  readonly blocks: readonly Block[];
}

/** What stands at the head or foot of pages: of all, of the first, of the left ones. */
export interface Furniture {
  readonly default: readonly Block[] | null;
  readonly first: readonly Block[] | null;
  readonly even: readonly Block[] | null;
}

/** A page and its margins; `header` and `footer` are how far they stand from the edge. */
export interface SheetOfPaper {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

export type Block = Paragraph | Table;

/** A paragraph: how it is set, what it is counted as, and what stands in it. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly format: ParagraphFormat;
  readonly label: ListLabel | null;
  readonly inlines: readonly Inline[];
  /** How its end is set: what gives a paragraph without words its height. */
  readonly look: TextLook;
}

/** The number or bullet of a paragraph in a list. */
export interface ListLabel {
  readonly text: string;
  readonly look: TextLook;
  readonly suffix: 'tab' | 'space' | 'nothing';
  readonly align: 'left' | 'center' | 'right';
}

/** How a paragraph is set. */
export interface ParagraphFormat {
  /** The id of its style; `''` for the usual one. */
  readonly style: string;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly left: number;
  readonly right: number;
  /** How far the first line stands from `left`; below 0 it hangs out. */
  readonly first: number;
  readonly before: number;
  readonly after: number;
  /** No gap to a paragraph of the same style. */
  readonly isClose: boolean;
  readonly line: LineHeight;
  readonly tabs: readonly TabStop[];
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  /** Whether no line of it stands alone on a page. */
  readonly noLoneLines: boolean;
  readonly borders: Borders;
  readonly fill: string | null;
  /** The level of a heading, from 1; `null` for text. */
  readonly heading: number | null;
}

/** `auto` is a share of the height of the type, the others are points. */
export interface LineHeight {
  readonly rule: 'auto' | 'exact' | 'atLeast';
  readonly value: number;
}

export interface TabStop {
  readonly kind: 'left' | 'center' | 'right' | 'decimal';
  /** From the left margin. */
  readonly at: number;
  readonly leader: '' | '.' | '-' | '_' | '·';
}

export interface Border {
  readonly width: number;
  readonly colour: string;
  /** How far it stands from the text. */
  readonly space: number;
  readonly style: 'single' | 'double' | 'dashed' | 'dotted';
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

/** The borders of a paragraph; `between` stands between two that are framed alike. */
export type Borders = { readonly [S in Side | 'between']?: Border };

/** How words are set. */
export interface TextLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly colour: string;
  readonly fill: string | null;
  readonly script: 'super' | 'sub' | null;
  readonly caps: 'all' | 'small' | null;
}

/** Where words lead: to a bookmark of the document, or out of it. */
export type Link = { readonly to: string } | { readonly href: string };

/** What stands in a line. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly look: TextLook;
      readonly link: Link | null;
    }
  | { readonly kind: 'tab'; readonly look: TextLook }
  | { readonly kind: 'break'; readonly look: TextLook }
  | { readonly kind: 'pageBreak' }
  | { readonly kind: 'field'; readonly field: 'page' | 'pages'; readonly look: TextLook }
  | { readonly kind: 'note'; readonly number: string; readonly look: TextLook; readonly note: Note }
  | { readonly kind: 'bookmark'; readonly name: string }
  | InlinePicture
  | Floating;

/** A note at the foot of the page of its mark. */
export interface Note {
  readonly blocks: readonly Block[];
}

/** A picture in the line, as large as it is shown. */
export interface InlinePicture {
  readonly kind: 'picture';
  readonly part: string;
  readonly width: number;
  readonly height: number;
  readonly words: string;
}

/** What stands at a place of the page, whatever the text does: a picture, a word across it, a box. */
export interface Floating {
  readonly kind: 'floating';
  readonly content:
    | { readonly kind: 'picture'; readonly part: string; readonly words: string }
    | {
        readonly kind: 'wordArt';
        readonly text: string;
        readonly font: string;
        readonly bold: boolean;
        readonly colour: string;
        readonly opacity: number;
        readonly turned: number;
      }
    | TextBox;
  readonly width: number;
  readonly height: number;
  readonly across: Placing;
  readonly down: Placing;
}

/** Words in a frame of their own. */
export interface TextBox {
  readonly kind: 'textBox';
  readonly blocks: readonly Block[];
  /** How far its words stand from its sides. */
  readonly inside: { readonly [S in Side]: number };
  readonly fill: string | null;
  readonly border: Border | null;
  readonly align: 'top' | 'center' | 'bottom';
  /** Whether it is as high as its words want. */
  readonly grows: boolean;
}

/** Where something floats: so far from a place, or at its start, middle or end. */
export interface Placing {
  readonly from: 'page' | 'margin' | 'text';
  readonly offset: number;
  readonly align: 'start' | 'center' | 'end' | null;
}

/** A table: its columns and its rows. */
export interface Table {
  readonly kind: 'table';
  /** How far it stands from the left margin. */
  readonly left: number;
  readonly align: 'left' | 'center' | 'right';
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly isHeader: boolean;
  readonly mayBreak: boolean;
  readonly height: { readonly rule: 'atLeast' | 'exact'; readonly value: number } | null;
  readonly cells: readonly Cell[];
}

/** A cell; one that goes on under another has no content of its own. */
export interface Cell {
  readonly column: number;
  readonly columns: number;
  /** How many rows it covers; 0 for a place that a cell above covers. */
  readonly rows: number;
  readonly blocks: readonly Block[];
  readonly fill: string | null;
  readonly borders: { readonly [S in Side]?: Border };
  readonly margins: { readonly [S in Side]: number };
  readonly align: 'top' | 'center' | 'bottom';
}
