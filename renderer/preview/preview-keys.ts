import type { PagePlaces } from './use-page-places';

const FARTHEST = Number.MAX_SAFE_INTEGER;

/** What a key does while the pages have the keyboard; `null` for one that does nothing there. */
export function actOfKey(key: string, places: PagePlaces, open: () => void): (() => void) | null {
  switch (key) {
    case '+':
    case '=':
      return () => places.zoomBy('larger');
    case '-':
      return () => places.zoomBy('smaller');
    case '0':
      return places.fit;
    case 'PageDown':
      return () => places.turn(1);
    case 'PageUp':
      return () => places.turn(-1);
    case 'Home':
      return () => places.turn(-FARTHEST);
    case 'End':
      return () => places.turn(FARTHEST);
    case 'Enter':
      return open;
    default:
      return null;
  }
}
