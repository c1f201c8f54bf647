import { describe, expect, test } from 'vitest';
import { cellBeside } from '../../../renderer/ui/cell-beside';

/** Two rows of three: 0 1 2 over 3 4 5. */
const beside = (key: string, at: number) => cellBeside(key, at, 3, 6);

describe('in a table of cells', () => {
  test.each([
    { key: 'ArrowRight', from: 1, to: 2 },
    { key: 'ArrowRight', from: 2, to: null },
    { key: 'ArrowLeft', from: 4, to: 3 },
    { key: 'ArrowLeft', from: 3, to: null },
    { key: 'ArrowDown', from: 2, to: 5 },
    { key: 'ArrowDown', from: 5, to: null },
    { key: 'ArrowUp', from: 4, to: 1 },
    { key: 'ArrowUp', from: 1, to: null },
    { key: 'Home', from: 5, to: 3 },
    { key: 'End', from: 3, to: 5 },
    { key: 'x', from: 0, to: null },
  ])('$key leads from $from to $to', ({ key, from, to }) => {
    expect(beside(key, from)).toBe(to);
  });
});
