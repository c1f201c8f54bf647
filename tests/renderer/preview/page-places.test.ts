import { describe, expect, test } from 'vitest';
import { latestOnly } from '../../../renderer/preview/latest';
import { GAP, itemAtPlace, pageSpans, pagesBetween } from '../../../renderer/preview/page-places';
import { nextZoom, scaleOf, zoomInWords } from '../../../renderer/preview/zoom';

const A4 = { width: 595, height: 842 };
const TURNED = { width: 842, height: 595 };

describe('pages under one another', () => {
  const spans = pageSpans([A4, TURNED, A4], [1, 1, 0.5]);

  test('stand a gap apart, each in its own size', () => {
    expect(spans).toEqual([
      { top: GAP, bottom: GAP + 842 },
      { top: 2 * GAP + 842, bottom: 2 * GAP + 842 + 595 },
      { top: 3 * GAP + 842 + 595, bottom: 3 * GAP + 842 + 595 + 421 },
    ]);
  });

  test('are seen from the first to the last of which something shows', () => {
    expect(pagesBetween(spans, 0, 500)).toEqual([0, 0]);
    expect(pagesBetween(spans, 800, 1_500)).toEqual([0, 2]);
    expect(pagesBetween([], 0, 500)).toEqual([0, -1]);
  });
});

test('a place of a page belongs to the item whose heading is the last before it', () => {
  const items = [
    { itemId: 'one', page: 0, y: 300 },
    { itemId: 'two', page: 1, y: 80 },
  ];
  expect(itemAtPlace(items, { page: 0, y: 200 })).toBeNull();
  expect(itemAtPlace(items, { page: 0, y: 700 })).toBe('one');
  expect(itemAtPlace(items, { page: 1, y: 60 })).toBe('one');
  expect(itemAtPlace(items, { page: 2, y: 10 })).toBe('two');
});

describe('how large pages are', () => {
  const room = { width: 595, height: 421 };

  test('they fill the room across, or stand in it whole, or are as large as was chosen', () => {
    expect(scaleOf('width', A4, room)).toBe(1);
    expect(scaleOf('page', A4, room)).toBe(0.5);
    expect(zoomInWords(scaleOf(1.25, A4, room))).toBe('125 %');
  });

  test('each step makes them larger or smaller, and both ways lead back', () => {
    const now = scaleOf(1, A4, room);
    expect(nextZoom(now, 'larger')).toBe(1.1);
    expect(nextZoom(scaleOf(1.1, A4, room), 'smaller')).toBe(1);
  });
});

test('of what is asked for while something runs, only the last is done', async () => {
  const done: number[] = [];
  const later = latestOnly();
  let finish = () => {};
  const first = new Promise<void>(resolve => {
    finish = resolve;
  });
  later(async () => {
    await first;
    done.push(1);
  });
  for (const nth of [2, 3, 4]) later(async () => void done.push(nth));
  finish();
  await expect.poll(() => done).toEqual([1, 4]);
});
