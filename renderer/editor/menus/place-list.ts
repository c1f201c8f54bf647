/** Between the list and what stands around it, in pixels. */
const GAP = 4;

/** Six lines: enough to choose from, and little enough to lie over, in pixels. */
const ENOUGH = 168;

/** From where to where something reaches, from the top of the window, in pixels. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where a list of this height stands beside a line: under it, over what comes later, as high as
 * there is room for. Where that is not enough it stands above, over the last few lines that were
 * written. It never lies over the line itself.
 */
export function besideLine(height: number, line: Span, within: Span): Span {
  const below = within.bottom - GAP - (line.bottom + GAP);
  const above = line.top - GAP - (within.top + GAP);
  if (below >= Math.min(height, ENOUGH) || below >= above) {
    const top = line.bottom + GAP;
    return { top, bottom: top + Math.max(0, Math.min(height, below)) };
  }
  const bottom = line.top - GAP;
  return { top: bottom - Math.min(height, above, ENOUGH), bottom };
}

/** Puts a list beside the place that it belongs to, within what is seen of the text. */
export function placeList(list: HTMLElement, beside: DOMRect): void {
  list.style.maxHeight = '';
  const { width, height } = list.getBoundingClientRect();
  const { top, bottom } = besideLine(height, beside, seenAround(list));
  const left = Math.max(GAP, Math.min(beside.left, innerWidth - width - GAP));
  list.style.maxHeight = `${bottom - top}px`;
  list.style.top = `${top}px`;
  list.style.left = `${left}px`;
}

/** What is seen of the nearest place around the list that scrolls, else the window. */
function seenAround(list: HTMLElement): Span {
  const { parentElement: around } = list;
  if (!around) return { top: 0, bottom: innerHeight };
  const scrolls = /auto|scroll/.test(getComputedStyle(around).overflowY);
  return scrolls ? around.getBoundingClientRect() : seenAround(around);
}
