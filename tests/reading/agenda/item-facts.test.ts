import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemFacts } from '../../../shared/reading/agenda/item-facts';
import { levelsOf } from '../../../shared/reading/agenda/levels';
import { markOf } from '../../../shared/reading/agenda/line-mark';
import { plannedTime } from '../../../shared/reading/agenda/planned-time';

const NOBODY: ReadonlySet<string> = new Set();

function facts(line: string, known = NOBODY) {
  const { mark, title, presenter, minutes } = itemFacts(line, known);
  return [mark.number, title, presenter, minutes];
}

describe('what a line of an agenda tells', () => {
  test.each([
    ['1. Welcome and apologies (Chair) 5 min', ['1', 'Welcome and apologies', 'Chair', 5]],
    [
      '2. Minutes of the last meeting – Jane Doe – 10 minutes',
      ['2', 'Minutes of the last meeting', 'Jane Doe', 10],
    ],
    ['3.1 Finance (Jane Doe) 09:30–09:45', ['3.1', 'Finance', 'Jane Doe', 15]],
    ['a) North basin (Dr A. Okafor, 1 hour)', ['a', 'North basin', 'Dr A. Okafor', 60]],
    ['10:00 Welcome', ['', 'Welcome', '', null]],
    ['9.30am – 10.15am Dredging', ['', 'Dredging', '', 45]],
    ['4\tReports\tTom Brown and Jane Doe\t20 min', ['4', 'Reports', 'Tom Brown and Jane Doe', 20]],
    ['5. Operations (Lead: SECAS) [15 mins]', ['5', 'Operations', 'SECAS', 15]],
    ['Welcome (All)', ['', 'Welcome', 'All', null]],
  ])('%s', (line, told) => {
    expect(facts(line)).toEqual(told);
  });

  test.each([
    'Finance – Annual Report',
    'Change Status Report (CSR)',
    'Modifications – First Reading',
    '2018 budget',
    'Any Other Business',
    'Chair',
    'Meeting of 10 minutes',
  ])('and nothing is taken out of “%s”', line => {
    expect(facts(line).slice(1)).toEqual([line, '', null]);
  });

  test('initials are somebody’s where the file names them', () => {
    expect(facts('Finance (JD)')).toEqual(['', 'Finance (JD)', '', null]);
    expect(facts('Finance (JD)', new Set(['jd']))).toEqual(['', 'Finance', 'JD', null]);
  });

  test('no letter of a line is lost, whatever is read from it', () => {
    const letters = (text: string) =>
      text
        .replace(/[^\p{L}\p{N}]/gu, '')
        .split('')
        .sort()
        .join('');
    const word = fc.constantFrom(
      '1.',
      '3.1',
      'a)',
      '•',
      'Finance',
      'report',
      '(Chair)',
      '–',
      'Jane',
      'Doe',
      '10',
      'min',
      '09:30',
      '-',
      '\t',
      '(',
      ')',
      'Lead:',
      '|',
      'and',
      '2 hours',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), said => {
        const line = said.join(' ');
        const { title, presenter, left } = itemFacts(line, NOBODY);
        expect(letters([title, presenter, ...left].join(''))).toBe(letters(line));
      }),
    );
  });
});

describe('planned time', () => {
  test.each([
    ['10 min', 10, null],
    ['(15 minutes)', 15, null],
    ['1.5 hours', 90, null],
    ['1h 20m', 80, null],
    ['09:30–10:00', 30, '09:30'],
    ['9-10:30am', 90, '09:00'],
    ['10:00', null, '10:00'],
    ['2 pm', null, '14:00'],
  ])('%s', (words, minutes, startsAt) => {
    expect(plannedTime(words)).toEqual({ minutes, startsAt });
  });

  test.each(['', 'soon', '900 min', '10:00–09:00', '25:00', '2018'])('“%s” is none', words => {
    expect(plannedTime(words)).toBeNull();
  });
});

describe('how deep a line stands', () => {
  function levels(text: string): number[] {
    return levelsOf(
      text.split('\n').map(line => ({
        mark: markOf(line.trim()),
        indent: line.length - line.trimStart().length,
      })),
    );
  }

  test.each([
    ['its number', '1. A\n1.1 B\n1.1.1 C\n1.2 D\n2. E', [0, 1, 2, 1, 0]],
    ['letters and Roman figures', '1. A\na) B\ni) C\nii) D\nb) E\n2. F', [0, 1, 2, 2, 1, 0]],
    ['letters as far as i', 'A\ng) B\nh) C\ni) D', [0, 1, 1, 1]],
    ['points under lines', 'A\n• B\n• C\nD', [0, 1, 1, 0]],
    ['indents', 'A\n  B\n    C\n  D\nE', [0, 1, 2, 1, 0]],
    ['points alone', '• A\n• B\n  • C', [0, 0, 1]],
    ['numbers and lines side by side', '1. A\nB\n2. C', [0, 0, 0]],
  ])('by %s', (_, text, depths) => {
    expect(levels(text)).toEqual(depths);
  });
});
