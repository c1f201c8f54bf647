import type { ListStyle } from '../model/block';
import type { Inline } from '../model/inline';

/**
 * What every format is first turned into: a flat list of pieces, in the order of the file. `line` is
 * the line of the file (or the count of the paragraph, where a format has no lines), from 1.
 */
export type Piece = TextPiece | PointPiece | TablePiece;

/**
 * A paragraph or heading. `level` is that of a heading the format marks as one (1 to 6), 0 for
 * text. `strong` means that all of it is bold. `role` is what the file's own style says it is.
 */
export interface TextPiece {
  readonly kind: 'text';
  readonly line: number;
  readonly inline: readonly Inline[];
  readonly level: number;
  readonly strong: boolean;
  readonly role: 'action' | 'outcome' | null;
}

/** A point of a list, `depth` 0 on the outside. `style` is `null` for a bullet. */
export interface PointPiece {
  readonly kind: 'point';
  readonly line: number;
  readonly inline: readonly Inline[];
  readonly depth: number;
  readonly style: ListStyle | null;
  /** The number it carries, 1 where that is not known. */
  readonly count: number;
}

/** A table, each cell a list of its paragraphs. */
export interface TablePiece {
  readonly kind: 'table';
  readonly line: number;
  readonly rows: readonly (readonly PieceCell[])[];
}

/** A cell of a table. `endLine` is the line of the file it ends on. */
export interface PieceCell {
  readonly endLine: number;
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly lines: readonly (readonly Inline[])[];
  /** Those of its lines that are points of a list, by their place. */
  readonly points?: ReadonlyMap<number, PieceMark>;
}

/** How a point of a list is marked. */
export type PieceMark = Pick<PointPiece, 'style' | 'count' | 'depth'>;

/**
 * Words of the file that do not stand as words in the records: the furniture of its pages, the
 * lines above the first item that became the meeting's own fields, marks and labels that became
 * structure, and footnotes, which moved to their marks. Nothing else is left out.
 */
export interface Listed {
  readonly line: number;
  readonly text: string;
  readonly as: 'furniture' | 'heading' | 'label' | 'footnote';
}

/**
 * A file as pieces; `lines` are the file's own, where it is made of lines. `head` is what stands at the
 * head of its first page, beside its text.
 */
export interface Source {
  readonly head?: readonly string[];
  readonly pieces: readonly Piece[];
  readonly listed: readonly Listed[];
  readonly lines: readonly string[];
}

/** A paragraph of text that no style says more of. */
export function textPiece(
  line: number,
  inline: readonly Inline[],
  known: Partial<TextPiece> = {},
): TextPiece {
  return { level: 0, strong: false, role: null, ...known, kind: 'text', line, inline };
}
