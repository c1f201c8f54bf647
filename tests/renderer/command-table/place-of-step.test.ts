import { expect, test } from 'vitest';
import { placeOfStep } from '../../../renderer/command-table/place-of-step';
import { minute } from '../../../shared/model/minute';
import { p } from '../../support/builders';

const [one, two] = [p('One.'), p('Two.')];
const moved = {
  label: 'move a paragraph to item 2',
  group: null,
  change: { put: [minute('a', 'm', []), minute('b', 'm', [two, one])], remove: [] },
  inverse: { put: [minute('a', 'm', [one]), minute('b', 'm', [two])], remove: [] },
};

test('a move that is taken back is seen where the paragraph comes back, wherever she is', () => {
  const taken = { step: moved, change: moved.inverse };
  expect(placeOfStep(taken, 'b')).toEqual({ itemId: 'a', block: 0 });
});

test('done again it is seen where the paragraph goes', () => {
  expect(placeOfStep({ step: moved, change: moved.change }, 'a')).toEqual({
    itemId: 'b',
    block: 1,
  });
});

test('what came to several items is seen in the open one', () => {
  const [a, b] = [minute('a', 'm', [two]), minute('b', 'm', [one])];
  const replaced = { ...moved, change: { put: [a, b], remove: [] } };
  expect(placeOfStep({ step: replaced, change: replaced.change }, 'b')?.itemId).toBe('b');
});

test('words that only went away are seen under their item', () => {
  const typed = {
    ...moved,
    change: { put: [minute('a', 'm', [one, two])], remove: [] },
    inverse: { put: [minute('a', 'm', [one])], remove: [] },
  };
  expect(placeOfStep({ step: typed, change: typed.inverse }, 'b')).toEqual({
    itemId: 'a',
    block: null,
  });
});
