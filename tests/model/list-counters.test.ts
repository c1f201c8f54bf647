import { expect, test } from 'vitest';
import { type CountedList, listCounters } from '../../shared/model/list-counters';

/** A list of one definition with the others, which begins by itself at both its levels. */
const LIST: CountedList = {
  counter: 'one',
  levels: new Map([0, 1].map(level => [level, { start: 1, restartsAfter: null }])),
  starts: new Map([
    [0, 1],
    [1, 1],
  ]),
};

/** What each paragraph shows at its level, by its list and level. */
function counted(
  ...paragraphs: (readonly [list: string, level: number])[]
): (number | undefined)[] {
  const { next } = listCounters(new Map(['around', 'inside', 'after'].map(id => [id, LIST])));
  return paragraphs.map(([list, level]) => next(list, level)?.get(level));
}

test('a list goes on after a list inside it, though both are of one definition', () => {
  const two = [
    ['inside', 1],
    ['inside', 1],
  ] as const;
  expect(counted(['around', 0], ['around', 0], ...two, ['around', 0])).toEqual([1, 2, 1, 2, 3]);
});

test('the next list of the definition begins by itself', () => {
  expect(counted(['around', 0], ['around', 0], ['after', 0], ['after', 0])).toEqual([1, 2, 1, 2]);
});
