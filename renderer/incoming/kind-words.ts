import type { RowKind } from '../../shared/incoming/row';

/** How a kind of row is called, and the key that makes a row one. */
export interface KindWords {
  readonly word: string;
  /** `null` for what only the reading finds. */
  readonly key: string | null;
}

/** The kinds as she is shown them, in the order of the legend. */
export const KIND_WORDS: Readonly<Record<RowKind, KindWords>> = {
  item: { word: 'Item', key: 'I' },
  subheading: { word: 'Sub-heading', key: 'H' },
  paragraph: { word: 'Text', key: 'P' },
  point: { word: 'Point', key: 'L' },
  action: { word: 'Action', key: 'A' },
  outcome: { word: 'Outcome', key: 'O' },
  carried: { word: 'Carried action', key: 'C' },
  update: { word: 'Update', key: 'D' },
  people: { word: 'Who was there', key: 'N' },
  out: { word: 'Left out', key: 'X' },
  table: { word: 'Table', key: null },
  fact: { word: 'The meeting', key: null },
  structure: { word: 'Stands elsewhere', key: null },
};

/** All kinds, in that order. */
export const KINDS = Object.keys(KIND_WORDS) as RowKind[];

/** The kind that a key makes of a row; `null` for any other key. */
export function kindOfKey(key: string): RowKind | null {
  return KINDS.find(kind => KIND_WORDS[kind].key === key.toUpperCase()) ?? null;
}
