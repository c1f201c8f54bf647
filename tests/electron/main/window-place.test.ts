import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isWindowPlace,
  placeOnScreens,
  SMALLEST,
} from '../../../electron/main/window/window-place';

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 };
const BESIDE = { x: 1440, y: 0, width: 1920, height: 1040 };
const KEPT = { x: 1600, y: 100, width: 1200, height: 800, maximized: false };

test('a window opens where it stood', () => {
  expect(placeOnScreens(KEPT, [LAPTOP, BESIDE])).toEqual(KEPT);
});

test('where its screen is gone it opens in the middle of the first, as large as it was', () => {
  expect(placeOnScreens(KEPT, [LAPTOP])).toEqual({ ...KEPT, x: 120, y: 63 });
});

test('a window larger than the screen is made to fit', () => {
  const { width, height } = placeOnScreens({ ...KEPT, x: 10, y: 30, width: 4000 }, [LAPTOP]);
  expect([width, height]).toEqual([1440, 800]);
});

test('the first window stands in the middle', () => {
  expect(placeOnScreens(null, [BESIDE])).toMatchObject({ x: 1680, y: 70, width: 1440 });
});

test('she can always take hold of it', () => {
  const side = fc.integer({ min: -10_000, max: 10_000 });
  const size = fc.integer({ min: -10, max: 9_000 });
  const place = fc.record({ x: side, y: side, width: size, height: size, maximized: fc.boolean() });
  const area = fc.record({
    x: side,
    y: side,
    width: fc.integer({ min: SMALLEST.width, max: 6_000 }),
    height: fc.integer({ min: SMALLEST.height, max: 6_000 }),
  });
  fc.assert(
    fc.property(fc.option(place), fc.array(area, { minLength: 1, maxLength: 4 }), (kept, areas) => {
      const { x, y, width, height } = placeOnScreens(kept, areas);
      const on = areas.find(
        screen =>
          y >= screen.y &&
          y + 32 <= screen.y + screen.height &&
          Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x) >= 160,
      );
      expect(on).toBeDefined();
      expect(width).toBeGreaterThanOrEqual(SMALLEST.width);
      expect(height).toBeGreaterThanOrEqual(SMALLEST.height);
    }),
  );
});

test.each([null, 'left', {}, { ...KEPT, x: 1.5 }, { ...KEPT, maximized: 'yes' }])(
  '%j is not the place of a window',
  value => expect(isWindowPlace(value)).toBe(false),
);
