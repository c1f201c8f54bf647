import { type Sentence, sentenceOfHit } from './hit-in-sentence';
import type { SearchDoc, SearchItem, SearchMeeting } from './search-doc';
import { NONE, pieceAt, type Segment } from './segment';
import type { WantedWords } from './wanted';

/** What a meeting that something was found in is called. */
export type FoundMeeting = Omit<SearchMeeting, 'items'>;

/** A piece of the book that was found, with where it stands. */
export interface FoundPiece {
  readonly doc: SearchDoc;
  readonly meeting: FoundMeeting | null;
  readonly item: SearchItem | null;
  /** The sentence in which it was found. */
  readonly sentence: Sentence;
}

/** A piece of a segment, in the sentence that has the most of the wanted words. */
export function foundPiece(
  segment: Segment,
  piece: number,
  wanted: readonly WantedWords[],
): FoundPiece {
  const doc = pieceAt(segment, piece);
  const meeting = segment.parts[segment.part[piece] ?? NONE]?.meeting ?? null;
  return {
    doc,
    meeting: meeting && withoutItems(meeting),
    item: meeting?.items[segment.item[piece] ?? NONE] ?? null,
    sentence: sentenceOfHit(doc.text, wanted),
  };
}

function withoutItems({ items: _, ...meeting }: SearchMeeting): FoundMeeting {
  return meeting;
}
