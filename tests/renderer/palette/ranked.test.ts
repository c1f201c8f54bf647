import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranked } from '../../../renderer/ui/ranked';

const labels = (query: string, all: readonly string[]) =>
  ranked(
    query,
    all.map(label => ({ label })),
  ).map(({ label }) => label);

test('the beginning of a word comes before its middle, and that before first letters', () => {
  const all = ['The Rolled Item', 'Patrol', 'Roll call of members', 'Read or later'];
  expect(labels('rol', all)).toEqual([
    'Roll call of members',
    'The Rolled Item',
    'Patrol',
    'Read or later',
  ]);
});

test('every word must be found, in whatever order they are typed', () => {
  expect(labels('risk reg', ['Risk Register', 'Risk review', 'Register of risks'])).toEqual([
    'Risk Register',
    'Register of risks',
  ]);
});

test('numbers, references and accents are found as they are typed', () => {
  expect(labels('8', ['18 Any Other Business', '8 DCC Update'])[0]).toBe('8 DCC Update');
  expect(labels('33/01', ['STSC33/01', 'STSC33/010', 'STSC32/01'])).toEqual([
    'STSC33/01',
    'STSC33/010',
  ]);
  expect(labels('resume', ['Résumé of the year'])).toEqual(['Résumé of the year']);
});

test('what it is also called finds it, after what is called so', () => {
  const close = { label: 'Close the meeting', alsoCalled: 'end' };
  const ending = { label: 'End of the list' };
  expect(ranked('end', [close, ending])).toEqual([ending, close]);
});

test('one slip of the finger is forgiven: a letter more, less, other, or two swapped', () => {
  for (const typed of ['attendnace', 'atendance', 'attendancee', 'attemdance', 'attenda']) {
    expect(labels(typed, ['Attendance', 'Trash']), typed).toEqual(['Attendance']);
  }
  expect(labels('attnedcae', ['Attendance'])).toEqual([]);
});

test('short words and numbers are taken as they are typed, and what is typed right comes first', () => {
  expect(labels('clse', ['Close the meeting', 'Clse'])).toEqual(['Clse', 'Close the meeting']);
  expect(labels('cls', ['Close the meeting'])).toEqual([]);
  expect(labels('2019', ['Meeting of 2018'])).toEqual([]);
});

test('nothing typed leaves all in their order, and ranking adds and repeats nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (all, query) => {
      expect(labels('', all)).toEqual(all);
      const found = labels(query, all);
      expect(new Set(found).size).toBe(found.length);
      expect(all).toEqual(expect.arrayContaining(found));
    }),
  );
});
