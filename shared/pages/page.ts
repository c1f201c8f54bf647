import type { Link, TextLook } from './file/word-file';

/*
 * A laid-out page: what stands on it, and where. Lengths are points from its upper left corner;
 * colours are RRGGBB. Marks are listed in the order in which they are read.
 */

/** A page of the document. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** What a text belongs to: the marks refer to it by its place in this list. */
  readonly paragraphs: readonly PageParagraph[];
  readonly fills: readonly Fill[];
  readonly rules: readonly Rule[];
  readonly pictures: readonly Picture[];
  readonly wordArt: readonly WordArt[];
  readonly texts: readonly TextMark[];
  readonly bookmarks: readonly Bookmark[];
}

/** A paragraph, or as much of it as stands on the page. */
export interface PageParagraph {
  readonly area: Area;
  /** The level of a heading, from 1; `null` for text. */
  readonly heading: number | null;
}

/** Where on the page a text stands. */
export type Area = 'header' | 'body' | 'note' | 'footer';

/** Words set alike, in one line; `y` is their base line. */
export interface TextMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly look: TextLook;
  readonly link: Link | null;
  readonly paragraph: number;
  /** Dots that lead the eye: they are no words. */
  readonly isLeader: boolean;
}

/** A coloured ground. */
export interface Fill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** A straight line; `thickness` lies on both sides of it. */
export interface Rule {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly thickness: number;
  readonly colour: string;
  readonly style: 'single' | 'double' | 'dashed' | 'dotted';
}

/** A picture by the name of its part. */
export interface Picture {
  readonly part: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words: string;
}

/** A word across the page, behind the text: the size is that of the unturned word. */
export interface WordArt {
  readonly text: string;
  readonly font: string;
  readonly bold: boolean;
  readonly colour: string;
  readonly opacity: number;
  /** Degrees, clockwise, about its middle. */
  readonly turned: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place that links lead to. */
export interface Bookmark {
  readonly name: string;
  readonly y: number;
}

/** How wide words are that are set in this font, at a size of `size` points. */
export type Measure = (text: string, font: FontChoice) => number;

/** What the width of words depends on. */
export interface FontChoice {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}
