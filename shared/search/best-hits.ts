import { NONE, type Segment } from './segment';

/** A piece that was found, and what it is ordered by: the greater comes first. */
export interface RankedPiece {
  readonly first: number;
  readonly second: number;
  readonly segment: Segment;
  readonly piece: number;
}

/** Keeps the best of what it is offered, so that not all of it need be kept and sorted. */
export interface BestPieces {
  /** Whether a piece of this rank would be among them. */
  readonly wouldTake: (first: number) => boolean;
  readonly offer: (piece: RankedPiece) => void;
  /** The best, in their order. */
  readonly inOrder: () => RankedPiece[];
}

/** Keeps at most so many. It is a heap whose top is the worst of those it keeps. */
export function bestPieces(most: number): BestPieces {
  const heap: RankedPiece[] = [];
  return {
    wouldTake: first => heap.length < most || first >= (heap[0]?.first ?? 0),
    offer: piece => {
      if (heap.length < most) {
        heap.push(piece);
        raise(heap, heap.length - 1);
      } else if (heap[0] && compared(piece, heap[0]) < 0) {
        heap[0] = piece;
        sink(heap, 0);
      }
    },
    inOrder: () => heap.toSorted(compared),
  };
}

/** Less than 0 where the one comes first. Of equals the order of the book decides. */
function compared(one: RankedPiece, other: RankedPiece): number {
  return other.first - one.first || other.second - one.second || byPlace(one, other);
}

function byPlace(one: RankedPiece, other: RankedPiece): number {
  const [part, otherPart] = [partOf(one), partOf(other)];
  if (part !== otherPart) return part < otherPart ? -1 : 1;
  return one.piece - other.piece;
}

function partOf({ segment, piece }: RankedPiece): string {
  return segment.parts[segment.part[piece] ?? NONE]?.part ?? '';
}

function raise(heap: RankedPiece[], from: number): void {
  let at = from;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isWorse(heap, at, above)) return;
    swap(heap, at, above);
    at = above;
  }
}

function sink(heap: RankedPiece[], from: number): void {
  let at = from;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let worst = at;
    if (isWorse(heap, left, worst)) worst = left;
    if (isWorse(heap, right, worst)) worst = right;
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

function isWorse(heap: readonly RankedPiece[], at: number, than: number): boolean {
  const [one, other] = [heap[at], heap[than]];
  return one !== undefined && other !== undefined && compared(one, other) > 0;
}

function swap(heap: RankedPiece[], at: number, with_: number): void {
  const [one, other] = [heap[at], heap[with_]];
  if (!one || !other) return;
  heap[at] = other;
  heap[with_] = one;
}
