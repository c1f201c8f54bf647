import { describe, expect, test } from 'vitest';
import { groupOf, nextRow } from '../../../renderer/registers/next-row';
import { nextSort } from '../../../renderer/registers/next-sort';
import { WHOLE_REGISTER } from '../../../shared/model/register-view';
import type { Listing } from '../../../shared/registers/listing/listing';

/** DCC: lines 0 to 2; SECAS: lines 3 and 4. */
const GROUPED: Listing = {
  total: 3,
  found: 3,
  lines: 5,
  groups: [
    { value: 'DCC', label: 'DCC', count: 2, line: 0 },
    { value: 'SECAS', label: 'SECAS', count: 1, line: 3 },
  ],
  choices: {},
};

const EMPTY: Listing = { total: 0, found: 0, lines: 0, groups: [], choices: {} };

describe('the keys in a register', () => {
  test.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, 4],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 4, 2],
    ['ArrowUp', 1, 1],
    ['Home', 4, 1],
    ['End', 1, 4],
    ['PageDown', 1, 4],
    ['PageUp', 4, 1],
  ])('%s goes from line %i to line %i, past the heads', (key, from, to) => {
    expect(nextRow(key, from, GROUPED)).toBe(to);
  });

  test('lead nowhere where there is no row, and leave other keys alone', () => {
    expect(nextRow('ArrowDown', -1, EMPTY)).toBeNull();
    expect(nextRow('Enter', 1, GROUPED)).toBeNull();
  });

  test('a line stands under the last head above it', () => {
    expect(groupOf(2, GROUPED)?.value).toBe('DCC');
    expect(groupOf(4, GROUPED)?.value).toBe('SECAS');
    expect(groupOf(0, EMPTY)).toBeNull();
  });
});

test('a column puts the rows in its order, then the other way round, then as they were', () => {
  const once = nextSort(WHOLE_REGISTER, 'due');
  const twice = nextSort(once, 'due');
  expect(once.sort).toEqual({ field: 'due', descending: false });
  expect(twice.sort).toEqual({ field: 'due', descending: true });
  expect(nextSort(twice, 'due')).toEqual(WHOLE_REGISTER);
  expect(nextSort(twice, 'owner').sort).toEqual({ field: 'owner', descending: false });
});
