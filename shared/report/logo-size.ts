import type { HouseStyle } from '../model/house-style';

/** How high a logo stands at the head of a page, in pixels of 1/96 inch, and how wide at most. */
const LOGO = { height: 45, width: 260 } as const;

/** How large a logo is shown, in pixels of 1/96 inch. */
export function logoSize({ width, height }: NonNullable<HouseStyle['logo']>): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(LOGO.height / height, LOGO.width / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
