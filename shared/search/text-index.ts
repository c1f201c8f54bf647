import type { Id } from '../model/id';
import { segmentOf } from './make-segment';
import { mergedSegments, type StandingSegment } from './merge-segments';
import type { SearchPart } from './search-doc';
import { pieceCount, type Segment } from './segment';
import { bytesOfSegments, segmentsOfBytes } from './segment-bytes';

/** So many segments of about one size become one: few to look through, and none merged too often. */
const MOST_OF_A_SIZE = 8;

/**
 * What can be found in a book, part by part. It follows changes in a few milliseconds, whatever the
 * size of the book: a part that changed becomes a small segment of its own, and small ones are put
 * together as they add up.
 */
export interface TextIndex {
  /** Puts this part in place of what was known of it. */
  readonly replacePart: (part: SearchPart) => void;
  /** Takes a part away; one that is not known is none. */
  readonly removePart: (part: Id | null) => void;
  /** What is to be looked through. */
  readonly segments: () => readonly StandingSegment[];
  /** The parts that it knows. */
  readonly parts: () => (Id | null)[];
  /** The whole of it, for `indexOfBytes`. */
  readonly bytes: () => Uint8Array;
}

/** An index of nothing yet. */
export function emptyIndex(): TextIndex {
  return indexOver([]);
}

/** The index of these parts, made at once. */
export function indexOfParts(parts: readonly SearchPart[]): TextIndex {
  return indexOver(parts.length === 0 ? [] : [standing(segmentOf(parts))]);
}

/** The index that gave these bytes; `null` where they are damaged, or of another form. */
export function indexOfBytes(bytes: Uint8Array): TextIndex | null {
  const segments = segmentsOfBytes(bytes);
  return segments && indexOver(segments.map(standing));
}

function indexOver(first: readonly StandingSegment[]): TextIndex {
  let segments = first;
  const removePart = (part: Id | null) => {
    segments = segments.map(each => without(each, part)).filter(somethingStands);
  };
  return {
    removePart,
    replacePart: part => {
      removePart(part.part);
      segments = settled([...segments, standing(segmentOf([part]))]);
    },
    segments: () => segments,
    parts: () =>
      segments.flatMap(({ segment, stands }) =>
        segment.parts.filter((_, at) => stands[at] === true).map(({ part }) => part),
      ),
    bytes: () => bytesOfSegments(segments.length === 0 ? [] : [mergedSegments(segments)]),
  };
}

function standing(segment: Segment): StandingSegment {
  return { segment, stands: segment.parts.map(() => true) };
}

/** A segment that has nothing of the part stays the very same. */
function without(standing: StandingSegment, part: Id | null): StandingSegment {
  const { segment, stands } = standing;
  const at = segment.parts.findIndex((each, n) => each.part === part && stands[n] === true);
  return at < 0 ? standing : { segment, stands: stands.with(at, false) };
}

function somethingStands({ stands }: StandingSegment): boolean {
  return stands.includes(true);
}

/** Puts segments of one size together while there are too many of it, and so on to the next size. */
function settled(segments: readonly StandingSegment[]): readonly StandingSegment[] {
  for (const one of segments) {
    const alike = segments.filter(other => sizeOf(other) === sizeOf(one));
    if (alike.length < MOST_OF_A_SIZE) continue;
    const others = segments.filter(each => !alike.includes(each));
    return settled([...others, standing(mergedSegments(alike))]);
  }
  return segments;
}

/** Segments are of one size while none has eight times the pieces of another. */
function sizeOf({ segment }: StandingSegment): number {
  return Math.floor(Math.log(Math.max(1, pieceCount(segment))) / Math.log(MOST_OF_A_SIZE));
}
