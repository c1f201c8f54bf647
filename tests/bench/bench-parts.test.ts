import { describe, expect, test } from 'vitest';
import { isMet, type PageFigure } from './page/page-figure';
import { percentilesOf } from './page/percentiles';
import { typedKeys } from './page/typed-keys';
import { PARTS, partsNamed } from './parts';

const figure: PageFigure = {
  what: 'start',
  value: 150,
  baseline: 100,
  beside: 'with 1',
  unit: 'ms',
  target: { ratio: 1.5 },
};

describe('what the bench says of a figure', () => {
  test('is by its ratio, or by itself, or nothing where nothing is asked', () => {
    expect(isMet(figure)).toBe(true);
    expect(isMet({ ...figure, value: 151 })).toBe(false);
    expect(isMet({ ...figure, target: { most: 149 } })).toBe(false);
    expect(isMet({ ...figure, target: null })).toBeNull();
  });

  test('takes of a hundred times the 51st, 96th and 100th', () => {
    const times = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentilesOf(times)).toEqual({ p50: 51, p95: 96, p99: 100 });
  });
});

describe('what the bench is asked for', () => {
  test('is everything, or the parts that are named', () => {
    expect(partsNamed([])).toEqual(PARTS);
    expect(partsNamed(['start', 'typing'])).toEqual(['typing', 'start']);
    expect(partsNamed(['start', 'ending'])).toBeNull();
  });
});

test('the keys that are typed are sentences, with an Enter at the end of each paragraph', () => {
  const keys = [...typedKeys(800)];
  expect(keys).toHaveLength(800);
  expect(keys.slice(0, 4)).toEqual(['T', 'h', 'e', 'Space']);
  expect(keys.filter(key => key === 'Enter').length).toBeGreaterThan(1);
});
