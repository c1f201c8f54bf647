import type { Rectangle } from 'electron';

/** Where a window stood and how large it was, in pixels of the whole desktop. */
export interface WindowPlace extends Rectangle {
  readonly maximized: boolean;
}

/** The size of a window on a computer where none was ever open. */
const FIRST_SIZE = { width: 1440, height: 900 };

/** The smallest window in which the program can be used. */
export const SMALLEST = { width: 480, height: 400 };

/** So much of a window's head must be on a screen for her to take hold of it. */
const TO_TAKE_HOLD = { width: 160, height: 32 };

/**
 * Where a window opens: where it stood, if that is still on a screen, at most as large as the screen
 * it is on; else in the middle of the first. `areas` are the screens without bars and docks.
 */
export function placeOnScreens(kept: WindowPlace | null, areas: readonly Rectangle[]): WindowPlace {
  const [first = { x: 0, y: 0, ...FIRST_SIZE }] = areas;
  const fitting = kept
    ? areas.map(area => ({ area, place: { ...kept, ...sizeIn(kept, area) } }))
    : [];
  const home = fitting.find(({ area, place }) => canTakeHold(place, area));
  if (home) return home.place;
  return { ...centred(kept ?? FIRST_SIZE, first), maximized: kept?.maximized ?? false };
}

/** Whether something from disk is the place of a window. */
export function isWindowPlace(value: unknown): value is WindowPlace {
  if (typeof value !== 'object' || value === null) return false;
  const found = new Map<string, unknown>(Object.entries(value));
  const sides = ['x', 'y', 'width', 'height'].map(side => found.get(side));
  return sides.every(Number.isInteger) && typeof found.get('maximized') === 'boolean';
}

function canTakeHold({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  const isHeadOn = y >= area.y && y + TO_TAKE_HOLD.height <= area.y + area.height;
  return isHeadOn && across >= TO_TAKE_HOLD.width;
}

function centred(size: Pick<Rectangle, 'width' | 'height'>, area: Rectangle): Rectangle {
  const { width, height } = sizeIn(size, area);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

function sizeIn({ width, height }: Pick<Rectangle, 'width' | 'height'>, area: Rectangle) {
  return {
    width: Math.min(Math.max(width, SMALLEST.width), area.width),
    height: Math.min(Math.max(height, SMALLEST.height), area.height),
  };
}
