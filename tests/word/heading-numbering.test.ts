import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { headingNumbering } from '../../shared/word/heading-numbering';

/** What each heading shows: the text of its level with the number it has reached. */
function shown(numbers: readonly string[]): string[] {
  const numbering = headingNumbering(PLAIN);
  const lists = numbers.map(number => numbering.heading(number).reference);
  const reached = new Map<string, number>();
  return lists.map(reference => {
    const level = numbering.definitions().find(one => one.reference === reference)?.levels[0];
    const count = (reached.get(reference) ?? (level?.start ?? 1) - 1) + 1;
    reached.set(reference, count);
    return (level?.text ?? '').replace('%1', String(count));
  });
}

describe('the numbers of headings', () => {
  test('count on in one list', () => {
    const numbering = headingNumbering(PLAIN);
    const lists = ['1', '2', '3'].map(number => numbering.heading(number));
    expect(new Set(lists.map(({ reference }) => reference)).size).toBe(1);
    expect(shown(['1', '2', '3'])).toEqual(['1.', '2.', '3.']);
  });

  test('are those of the record where it jumps', () => {
    expect(shown(['1', '2', '7', '8', '3'])).toEqual(['1.', '2.', '7.', '8.', '3.']);
  });

  test('are shown as they are written where they are no plain number', () => {
    expect(shown(['14.i', '206/19', '3.1', '007'])).toEqual(['14.i', '206/19', '3.1', '007']);
  });

  test('count on past one that is no plain number', () => {
    expect(shown(['3', '3.1', '4'])).toEqual(['3.', '3.1', '4.']);
  });

  test('number the paragraphs under the heading before', () => {
    const numbering = headingNumbering(PLAIN);
    expect(numbering.paragraph()).toBeNull();
    const { reference } = numbering.heading('14.i');
    expect(numbering.paragraph()).toEqual({ reference, level: 1, instance: 0 });
    expect(numbering.definitions()[0]?.levels[1]?.text).toBe('14.i.%2');
  });

  test('are what the style of headings counts by, in one list only', () => {
    const numbering = headingNumbering(PLAIN);
    for (const number of ['1', '2', '5']) numbering.heading(number);
    const linked = numbering.definitions().map(({ levels }) => levels[0]?.style?.style);
    expect(linked).toEqual(['Heading1', undefined]);
  });
});
