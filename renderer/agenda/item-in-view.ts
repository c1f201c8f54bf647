import type { Id } from '../../shared/model/id';

/** Where an item lies on the screen, in pixels from the top of what is seen of the sheet. */
export interface ItemPlace {
  readonly id: Id;
  readonly top: number;
  readonly bottom: number;
}

/** What is seen of the sheet: how high that is, and whether the sheet ends in it. */
export interface Sight {
  readonly height: number;
  readonly atEnd: boolean;
}

const READING_LINE = 96;

/**
 * The item being read: the last to begin above a line near the top. The last items of a sheet can
 * never come up so far; there it is the one she went to, if it is in sight, else the last.
 */
export function itemInView(
  places: readonly ItemPlace[],
  sight: Sight,
  wentTo: Id | null,
): Id | null {
  const begun = places.filter(({ top }) => top <= READING_LINE).at(-1) ?? places[0];
  if (!sight.atEnd) return begun?.id ?? null;
  const inSight = places.filter(({ top, bottom }) => top < sight.height && bottom > 0);
  const wanted = inSight.find(({ id }) => id === wentTo) ?? inSight.at(-1) ?? begun;
  return wanted?.id ?? null;
}
