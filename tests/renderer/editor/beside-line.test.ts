import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideLine } from '../../../renderer/editor/menus/place-list';

const SEEN = { top: 90, bottom: 674 };

test('a list stands under the line where there is room for it', () => {
  expect(besideLine(320, { top: 200, bottom: 217 }, SEEN)).toEqual({ top: 221, bottom: 541 });
});

test('where there is room for six lines of it, it is shortened and stays under the line', () => {
  expect(besideLine(320, { top: 470, bottom: 487 }, SEEN)).toEqual({ top: 491, bottom: 670 });
});

test('at the very foot it stands above, over few of the lines that were written', () => {
  expect(besideLine(320, { top: 600, bottom: 617 }, SEEN)).toEqual({ top: 428, bottom: 596 });
});

test('it never lies over the line, and never outside of what is seen', () => {
  const line = fc.integer({ min: 90, max: 640 }).map(top => ({ top, bottom: top + 17 }));
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 320 }), line, (height, at) => {
      const { top, bottom } = besideLine(height, at, SEEN);
      expect(top >= at.bottom || bottom <= at.top).toBe(true);
      expect(bottom).toBeGreaterThanOrEqual(top);
      if (bottom > top) {
        expect(top).toBeGreaterThanOrEqual(SEEN.top);
        expect(bottom).toBeLessThanOrEqual(SEEN.bottom);
      }
    }),
  );
});
