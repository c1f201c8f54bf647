import type { Id } from '../model/id';
import type { SearchDoc, SearchMeeting } from './search-doc';

/** A break in the words of a piece, over which no phrase reaches: the end of a line. */
export const BREAK = 0xffff_ffff;

/** No item, committee or action. */
export const NONE = 0xffff_ffff;

/** What a part of the book is called in a segment. */
export interface SegmentPart {
  readonly part: Id | null;
  readonly meeting: SearchMeeting | null;
}

/**
 * The pieces of some parts of the book with the words they can be found by. It is never changed; a
 * piece is its number here. Everything is in flat arrays, so that a hundred years fit, and are read
 * back as fast as the disk gives them.
 */
export interface Segment {
  readonly parts: readonly SegmentPart[];
  /** Sorted by their code units. Those that begin with U+0001 are fields, and stand in no text. */
  readonly words: readonly string[];
  /** Where the pieces that have a word are listed, then the end. */
  readonly listStarts: Uint32Array;
  /** The pieces that have each word, each list in ascending order. */
  readonly lists: Uint32Array;
  /** Where the words of each piece begin, then the end. */
  readonly textStarts: Uint32Array;
  /** The words of each piece in their order, as numbers of words, with breaks. */
  readonly text: Uint32Array;
  /** The same of its fields, without breaks. */
  readonly fieldStarts: Uint32Array;
  readonly fields: Uint32Array;
  /** Of each piece: its part, the place as counted in `SEARCH_PLACES`, its item as counted there. */
  readonly part: Uint32Array;
  readonly place: Uint32Array;
  readonly item: Uint32Array;
  /** Its day as the number yyyymmdd, 0 where none is known; `2018-08` is 20180800. */
  readonly day: Uint32Array;
  /** Its committee and action, as numbers of `ids`. */
  readonly committee: Uint32Array;
  readonly action: Uint32Array;
  readonly ids: readonly Id[];
  /** Where the row of each piece begins, then the end. */
  readonly rowStarts: Uint32Array;
  /** Each piece as JSON in ASCII, one after the other. */
  readonly rows: string;
}

/** The names of the columns of a segment, in the order in which they are kept. */
export const COLUMNS = [
  'listStarts',
  'lists',
  'textStarts',
  'text',
  'fieldStarts',
  'fields',
  'part',
  'place',
  'item',
  'day',
  'committee',
  'action',
  'rowStarts',
] as const satisfies readonly (keyof Segment)[];

/** How many pieces a segment has. */
export function pieceCount({ part }: Segment): number {
  return part.length;
}

/** A piece as it was given. */
export function pieceAt({ rows, rowStarts }: Segment, at: number): SearchDoc {
  return JSON.parse(rows.slice(rowStarts[at], rowStarts[at + 1]));
}

/** A word by which only a field is found, such as an owner. */
export function fieldWord(field: 'owner' | 'verb' | 'target', value: string): string {
  return `\u0001${field} ${value}`;
}

/** The number of the first word that is not before this one. */
export function firstFrom({ words }: Pick<Segment, 'words'>, word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of a word, or -1. */
export function wordNumber(segment: Pick<Segment, 'words'>, word: string): number {
  const at = firstFrom(segment, word);
  return segment.words[at] === word ? at : -1;
}

/** The numbers of the words that begin so, from the first to before the second. */
export function wordsBeginning(
  segment: Pick<Segment, 'words'>,
  beginning: string,
): readonly [number, number] {
  return [firstFrom(segment, beginning), firstFrom(segment, `${beginning}\uffff`)];
}

/** The pieces that have a word. */
export function listOf({ lists, listStarts }: Segment, word: number): Uint32Array {
  return word < 0 ? lists.subarray(0, 0) : lists.subarray(listStarts[word], listStarts[word + 1]);
}
