import type {
  InlinePicture,
  Link,
  Note,
  ParagraphFormat,
  TabStop,
  TextLook,
} from '../file/word-file';
import type { Anchor, Piece } from './tokens';

/** A line of a paragraph: how high it is, and what stands in it. */
export interface Line {
  readonly height: number;
  /** Of the base line, from the top of the line. */
  readonly base: number;
  /** How much of its height is room that its paragraph asks for below the type. */
  readonly spare: number;
  readonly marks: readonly LineMark[];
  readonly notes: readonly Note[];
  readonly anchors: readonly Anchor[];
  /** Whether what follows begins a new page. */
  readonly endsPage: boolean;
}

/** What stands in a line; `x` is from the left edge of the text. */
export type LineMark =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly width: number;
      readonly look: TextLook;
      readonly link: Link | null;
      readonly field: Piece['field'];
      readonly isLeader: boolean;
    }
  | { readonly kind: 'picture'; readonly x: number; readonly picture: InlinePicture };

/** What a line is filled with, before it is known where it ends. */
export type Item =
  | {
      readonly kind: 'text';
      readonly piece: Piece;
      readonly width: number;
      readonly isSpace: boolean;
    }
  | { readonly kind: 'picture'; readonly picture: InlinePicture; readonly width: number }
  | { readonly kind: 'tab'; readonly look: TextLook; readonly stop: TabStop };

/** How far a line reaches above and below its base line. */
export interface Heights {
  readonly above: number;
  readonly below: number;
}

/** The room of a line by the rule of its paragraph. What is more than the type stands below it. */
export function lineHeight(
  { line }: ParagraphFormat,
  { above, below }: Heights,
): Pick<Line, 'height' | 'base' | 'spare'> {
  const natural = above + below;
  if (line.rule === 'exact') return { height: line.value, base: line.value - below, spare: 0 };
  if (line.rule === 'atLeast') {
    const height = Math.max(line.value, natural);
    return { height, base: height - below, spare: 0 };
  }
  const height = natural * line.value;
  const base = line.value < 1 ? height - below : above;
  return { height, base, spare: Math.max(0, height - natural) };
}
