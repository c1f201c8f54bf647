import type { Id } from '../../shared/model/id';
import type { PagePlace } from '../../shared/pages/place-of-words';
import type { ItemPlace, PageSize } from './pages-questions';

/** How far pages stand from one another and from the edges of their room, in pixels. */
export const GAP = 18;

/** Where each page begins and ends among all of them, in pixels. */
export interface PageSpan {
  readonly top: number;
  readonly bottom: number;
}

/** The places of pages that stand under one another, each with its own scale, pixels a point. */
export function pageSpans(pages: readonly PageSize[], scales: readonly number[]): PageSpan[] {
  let top = GAP;
  return pages.map(({ height }, at) => {
    const span = { top, bottom: top + height * (scales[at] ?? 1) };
    top = span.bottom + GAP;
    return span;
  });
}

/** The first and the last page of which something stands between two heights. */
export function pagesBetween(
  spans: readonly PageSpan[],
  from: number,
  to: number,
): readonly [first: number, last: number] {
  const first = spans.findIndex(({ bottom }) => bottom > from);
  const last = spans.findLastIndex(({ top }) => top < to);
  return first < 0 || last < first ? [0, -1] : [first, last];
}

/** The item that a place of the pages belongs to; `null` before the first. */
export function itemAtPlace(items: readonly ItemPlace[], { page, y }: PagePlace): Id | null {
  // A heading is a little higher than the place that leads to it.
  const before = items.findLast(
    place => place.page < page || (place.page === page && place.y <= y + 4),
  );
  return before?.itemId ?? null;
}
