import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** What a long list is drawn with. */
export interface LongListGiven {
  readonly count: number;
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The list itself, from where its lines are counted. */
  readonly list: RefObject<HTMLElement | null>;
  /** How high a line is as a rule, and how much lies between two, in pixels. */
  readonly height: number;
  readonly gap?: number;
  readonly keyOf: (index: number) => string;
  /** A line that is always drawn, as the one that has the keyboard; `-1` for none. */
  readonly kept: number;
}

/** A line that is drawn, and where it stands in the list, in pixels. */
export interface DrawnLine {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The lines that are drawn of a long list. */
export interface LongList {
  readonly lines: readonly DrawnLine[];
  /** How high all lines are together, in pixels. */
  readonly height: number;
  /** Given to each line as its `ref`, with its index as `data-index`: how high it is becomes known. */
  readonly measure: (line: Element | null) => void;
}

/** So many lines are drawn on either side of what is seen. */
const BESIDE = 6;

/** What is taken to be seen before anything was measured. */
const A_WINDOW = { width: 1_440, height: 900 };

/** Draws of a list of thousands what is seen of it, and a little more. */
export function useLongList({
  count,
  scroller,
  list,
  height,
  gap = 0,
  keyOf,
  kept,
}: LongListGiven): LongList {
  const above = useAbove(list, scroller);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    gap,
    scrollMargin: above,
    overscan: BESIDE,
    getItemKey: keyOf,
    initialRect: A_WINDOW,
    rangeExtractor: range => withKept(range, kept),
    // A line that is measured while the page is drawn must not draw it once more within.
    useFlushSync: false,
  });
  return {
    lines: virtual.getVirtualItems().map(({ index, start, end }) => ({
      index,
      from: start - above,
      to: end - above,
    })),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
  };
}

function withKept(range: Range, kept: number): number[] {
  const seen = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || seen.includes(kept)) return seen;
  return [...seen, kept].sort((a, b) => a - b);
}

/** How far the list begins below the beginning of what scrolls, in pixels. */
function useAbove(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): number {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    if (!list.current || !scroller.current) return;
    const { top } = list.current.getBoundingClientRect();
    const from = top - scroller.current.getBoundingClientRect().top + scroller.current.scrollTop;
    setAbove(Math.round(from));
  });
  return above;
}
