import { expect, test } from 'vitest';
import { itemInView } from '../../../renderer/agenda/item-in-view';

const middle = { height: 800, atEnd: false };
const end = { height: 800, atEnd: true };

test('the item being read is the last that began above the reading line', () => {
  const places = [
    { id: 'one', top: -900, bottom: -300 },
    { id: 'two', top: -300, bottom: 400 },
    { id: 'three', top: 400, bottom: 900 },
  ];
  expect(itemInView(places, middle, null)).toBe('two');
});

test('above the first item, the first is next to be read', () => {
  expect(itemInView([{ id: 'one', top: 600, bottom: 900 }], middle, null)).toBe('one');
});

const lastOnes = [
  { id: 'eleven', top: -40, bottom: 200 },
  { id: 'twelve', top: 200, bottom: 500 },
  { id: 'thirteen', top: 500, bottom: 760 },
];

test('at the end of the sheet it is the last item', () => {
  expect(itemInView(lastOnes, end, null)).toBe('thirteen');
});

test('at the end of the sheet the item she went to stays hers', () => {
  expect(itemInView(lastOnes, end, 'twelve')).toBe('twelve');
});

test('an item she went to and scrolled away from is not kept', () => {
  const scrolledOn = lastOnes.map(place => ({
    ...place,
    top: place.top - 300,
    bottom: place.bottom - 300,
  }));
  expect(itemInView(scrolledOn, end, 'eleven')).toBe('thirteen');
});

test('a meeting without an agenda has no item in view', () => {
  expect(itemInView([], middle, null)).toBeNull();
});
