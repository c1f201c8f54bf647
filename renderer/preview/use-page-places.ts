import { useMemo, useState } from 'react';
import type { PagePlace } from '../../shared/pages/place-of-words';
import { type PageSpan, pageSpans, pagesBetween } from './page-places';
import type { PageSize } from './pages-questions';
import { useRoom } from './use-room';
import { nextZoom, scaleOf, type Zoom } from './zoom';

/** Pages in the room they are shown in: how large each is, where it stands, and the ways between them. */
export interface PagePlaces {
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  /** Whether the room is known: before, no place can be gone to. */
  readonly isMeasured: boolean;
  readonly spans: readonly PageSpan[];
  readonly scales: readonly number[];
  readonly zoom: Zoom;
  /** The first and last page that is seen, and the one in the middle. */
  readonly seen: readonly [first: number, last: number];
  readonly current: number;
  /** The uppermost place that is seen. */
  readonly upper: PagePlace;
  /** Goes to where something begins. */
  readonly show: (place: PagePlace) => void;
  /** Goes to a line, with what stands around it. */
  readonly showLine: (place: PagePlace) => void;
  /** Goes so many pages on, or back. */
  readonly turn: (by: number) => void;
  readonly zoomBy: (way: 'larger' | 'smaller') => void;
  /** As wide as the room, or whole: whichever it is not. */
  readonly fit: () => void;
}

/** So much is seen above a place that was gone to, in pixels. */
const ABOVE = 24;

/** Lays pages of these sizes under one another in a room that can be scrolled. */
export function usePagePlaces(pages: readonly PageSize[]): PagePlaces {
  const [zoom, setZoom] = useState<Zoom>('width');
  const { scroller, room, isMeasured, scrolled } = useRoom();
  const scales = useMemo(() => pages.map(page => scaleOf(zoom, page, room)), [pages, zoom, room]);
  const spans = useMemo(() => pageSpans(pages, scales), [pages, scales]);
  const current = Math.max(
    0,
    spans.findLastIndex(({ top }) => top <= scrolled + room.height / 2),
  );
  const scrollTo = (top: number) => scroller.current?.scrollTo({ top });
  const topOf = ({ page, y }: PagePlace) => (spans[page]?.top ?? 0) + y * (scales[page] ?? 1);
  return {
    scroller,
    isMeasured,
    spans,
    scales,
    zoom,
    seen: pagesBetween(spans, scrolled, scrolled + room.height),
    current,
    upper: placeAt(spans, scales, scrolled + ABOVE),
    show: place => scrollTo(topOf(place) - ABOVE),
    showLine: place => scrollTo(topOf(place) - room.height / 2),
    turn: by => {
      const to = Math.min(pages.length - 1, Math.max(0, current + by));
      scrollTo((spans[to]?.top ?? 0) - ABOVE / 2);
    },
    zoomBy: way => setZoom(nextZoom(scales[current] ?? 1, way)),
    fit: () => setZoom(zoom === 'width' ? 'page' : 'width'),
  };
}

function placeAt(spans: readonly PageSpan[], scales: readonly number[], height: number): PagePlace {
  const page = Math.max(
    0,
    spans.findIndex(({ bottom }) => bottom > height),
  );
  return { page, y: Math.max(0, (height - (spans[page]?.top ?? 0)) / (scales[page] ?? 1)) };
}
