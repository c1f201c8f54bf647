import type { Note } from '../file/word-file';
import type { Painter } from './painter';

/** A piece of the text that stands on one page: a line of a paragraph, a row of a table. */
export interface Slab {
  readonly height: number;
  /** How much of the height is room below its type, which may hang out of the page. */
  readonly spare: number;
  /** The room it wants above and below; of two that meet, the larger is kept. */
  readonly before: number;
  readonly after: number;
  /** The style in which it wants no room to another of the same style; `null` for none. */
  readonly close: string | null;
  /** Whether it stands on the page of the slab that follows. */
  readonly isGlued: boolean;
  readonly startsPage: boolean;
  readonly endsPage: boolean;
  readonly notes: readonly Note[];
  /** What is framed or shaded as one with it; `null` for none. */
  readonly frame: Frame | null;
  /** What is repeated above it where it begins a page. */
  readonly heads: readonly Slab[];
  readonly paint: (painter: Painter, x: number, y: number) => void;
  /** As much of it as fits the room, and the rest; `null` where it cannot be parted there. */
  readonly part: ((room: number) => readonly [Slab, Slab] | null) | null;
  /** Whether it may be parted although it would fit a page of its own. */
  readonly mayPart: boolean;
}

/** What stands round slabs that follow one another. */
export interface Frame {
  /** Draws it round those of them that stand together, from top to bottom. */
  readonly paint: (painter: Painter, x: number, span: FrameSpan) => void;
}

/** Where a frame stands on a page, and whether it begins and ends there. */
export interface FrameSpan {
  readonly top: number;
  readonly bottom: number;
}

/** The room between two slabs. */
export function gapBetween(above: Slab | null, below: Slab): number {
  if (!above) return below.before;
  if (above.close !== null && above.close === below.close) return 0;
  return Math.max(above.after, below.before);
}

/** A slab at its place, from the top of what it stands in. */
export interface PlacedSlab {
  readonly slab: Slab;
  readonly y: number;
}

/** Slabs under one another, and how high they are with the room above and below them. */
export function stacked(slabs: readonly Slab[]): {
  readonly placed: readonly PlacedSlab[];
  readonly height: number;
} {
  let y = 0;
  let above: Slab | null = null;
  const placed = slabs.map(slab => {
    y += gapBetween(above, slab);
    const at = y;
    y += slab.height;
    above = slab;
    return { slab, y: at };
  });
  return { placed, height: y + (slabs.at(-1)?.after ?? 0) };
}

/** Draws slabs that stand under one another, with what frames them. */
export function paintStack(
  painter: Painter,
  placed: readonly PlacedSlab[],
  x: number,
  top: number,
): void {
  for (let at = 0; at < placed.length; ) {
    const frame = placed[at]?.slab.frame ?? null;
    let end = at + 1;
    while (frame && placed[end]?.slab.frame === frame) end += 1;
    const [first, last] = [placed[at], placed[end - 1]];
    if (frame && first && last) {
      const bottom = top + last.y + last.slab.height;
      frame.paint(painter, x, { top: top + first.y, bottom });
    }
    at = end;
  }
  for (const { slab, y } of placed) slab.paint(painter, x, top + y);
}
