import type { PageSize } from './pages-questions';

/** How large pages are shown: as wide as the room, whole, or so many times their size on paper. */
export type Zoom = 'width' | 'page' | number;

/** Pixels a point at their size on paper. */
const PAPER = 96 / 72;

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4];

/** The room in which pages are shown, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How many pixels a point is for a page in this room. */
export function scaleOf(zoom: Zoom, page: PageSize, room: Room): number {
  const across = Math.max(40, room.width) / page.width;
  if (zoom === 'width') return Math.min(across, MOST_ACROSS);
  if (zoom === 'page') return Math.min(across, Math.max(40, room.height) / page.height);
  return zoom * PAPER;
}

/** However much room there is, a page is not shown larger by itself: half as large again as on paper. */
const MOST_ACROSS = PAPER * 1.5;

/** The next size, larger or smaller than what is shown now. */
export function nextZoom(scale: number, way: 'larger' | 'smaller'): Zoom {
  const now = scale / PAPER;
  const next =
    way === 'larger'
      ? STEPS.find(step => step > now * 1.02)
      : STEPS.findLast(step => step < now * 0.98);
  return next ?? now;
}

/** The size in words: `125 %`. */
export function zoomInWords(scale: number): string {
  return `${Math.round((scale / PAPER) * 100)} %`;
}
