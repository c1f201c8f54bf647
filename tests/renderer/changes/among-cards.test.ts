import { expect, test } from 'vitest';
import { cardBeside } from '../../../renderer/changes/among-cards';

const COLUMNS = [['a1', 'a2', 'a3'], [], ['b1'], ['c1', 'c2']];

test.each([
  ['a2', 'ArrowUp', 'a1'],
  ['a2', 'ArrowDown', 'a3'],
  ['a3', 'ArrowDown', null],
  ['a3', 'ArrowRight', 'b1'],
  ['b1', 'ArrowLeft', 'a1'],
  ['b1', 'ArrowRight', 'c1'],
  ['a1', 'End', 'a3'],
  ['a3', 'Home', 'a1'],
  ['a1', 'PageDown', 'a3'],
  ['a1', 'x', null],
])('from %s the key %s goes to %s', (from, key, to) => {
  expect(cardBeside(key, COLUMNS, from)).toBe(to);
});
