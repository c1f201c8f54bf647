import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evened, movedItem, nestedItem } from '../../../renderer/settings/standing-moves';
import type { StandingItem } from '../../../shared/model/committee';

const item = (title: string, depth = 0): StandingItem => ({
  title,
  purpose: 'discussion',
  presenter: '',
  plannedMinutes: null,
  ...(depth > 0 && { depth }),
});
const shown = (items: readonly StandingItem[]) =>
  items.map(({ title, depth = 0 }) => `${'> '.repeat(depth)}${title}`);

test('an item goes past its neighbour, and stays at the end of the list', () => {
  const items = [item('A'), item('B'), item('C')];
  expect(shown(movedItem(items, 1, 'up'))).toEqual(['B', 'A', 'C']);
  expect(shown(movedItem(items, 2, 'down'))).toEqual(['A', 'B', 'C']);
});

test('an item becomes a sub-item of the one before and comes out again; the first becomes none', () => {
  const items = [item('A'), item('B')];
  expect(shown(nestedItem(items, 1, 'in'))).toEqual(['A', '> B']);
  expect(shown(nestedItem(nestedItem(items, 1, 'in'), 1, 'in'))).toEqual(['A', '> B']);
  expect(nestedItem(nestedItem(items, 1, 'in'), 1, 'out')).toEqual(items);
  expect(shown(nestedItem(items, 0, 'in'))).toEqual(['A', 'B']);
});

test('whatever is moved, no item is lost and none stands two levels further in than the one before', () => {
  const any = fc.array(fc.nat(4), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(any, fc.nat(7), fc.constantFrom('up', 'down'), (depths, at, step) => {
      const items = evened(depths.map((depth, n) => item(String(n), depth)));
      const moved = movedItem(items, at, step as 'up' | 'down');
      expect(moved.map(({ title }) => title).sort()).toEqual(
        items.map(({ title }) => title).sort(),
      );
      let before = -1;
      for (const { depth = 0 } of moved) {
        expect(depth).toBeLessThanOrEqual(before + 1);
        before = depth;
      }
    }),
  );
});
