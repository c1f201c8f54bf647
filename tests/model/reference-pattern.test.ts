import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ActionPattern,
  actionReference,
  ChangePattern,
  countsPerMeeting,
  isChangeReference,
  parseActionReference,
} from '../../shared/model/reference-pattern';

const USUAL = '{code}{meeting}/{sequence:2}';

const code = fc.stringMatching(/^[A-Z]{1,6}$/);
const meetingNumber = fc.oneof(
  fc.nat(300).map(String),
  fc.constantFrom('', '2018/08', '14.i', 'Extraordinary 3', '33/01', 'two\nlines'),
);
const sequence = fc.oneof(fc.integer({ min: 1, max: 120 }), fc.nat(999_999_999));

test('an action has the reference of the real minutes', () => {
  const number = { code: 'TABASC', meeting: '33', sequence: 2 };
  expect(actionReference(USUAL, number)).toBe('TABASC33/02');
  expect(parseActionReference(USUAL, 'TABASC', 'TABASC33/02')).toEqual(number);
});

test.each([
  ['{code}{meeting}/{sequence:2}', 'STSC33/07'],
  ['{code}-{meeting}-{sequence:3}', 'STSC-33-007'],
  ['{sequence}/{meeting}', '7/33'],
  ['{meeting}.{sequence} ({code})', '33.7 (STSC)'],
  ['Action {sequence:4}', 'Action 0007'],
  ['{code}{sequence:3}', 'STSC007'],
  ['$&{other}[{sequence}]+', '$&{other}[7]+'],
])('the pattern %s writes %s', (pattern, reference) => {
  expect(ActionPattern.safeParse(pattern).success).toBe(true);
  expect(actionReference(pattern, { code: 'STSC', meeting: '33', sequence: 7 })).toBe(reference);
});

test('a reference is read back into what it was made of, where the pattern has a meeting', () => {
  const pattern = fc.constantFrom(
    USUAL,
    '{code}-{meeting}-{sequence:3}',
    '{sequence}/{meeting}',
    '{meeting}.{sequence} ({code})',
    '{code}{meeting}/{sequence:2} of {meeting}',
  );
  fc.assert(
    fc.property(pattern, code, meetingNumber, sequence, (form, named, meeting, counted) => {
      const number = { code: named, meeting, sequence: counted };
      expect(parseActionReference(form, named, actionReference(form, number))).toEqual(number);
    }),
  );
});

test('a reference is read back into what it was made of, where the pattern has no meeting', () => {
  const pattern = fc.constantFrom('{code}{sequence:3}', 'A{sequence}', '({sequence:2}) {code}');
  fc.assert(
    fc.property(pattern, code, sequence, (form, named, counted) => {
      const number = { code: named, meeting: '', sequence: counted };
      expect(countsPerMeeting(form)).toBe(false);
      expect(parseActionReference(form, named, actionReference(form, number))).toEqual(number);
    }),
  );
});

test('a code with signs of its own is read as it stands', () => {
  const number = { code: 'R&D (A+B)-*', meeting: '3', sequence: 12 };
  expect(parseActionReference(USUAL, number.code, actionReference(USUAL, number))).toEqual(number);
  expect(parseActionReference(USUAL, 'A.B', 'AxB3/12')).toBeNull();
});

test.each([
  'TABASC33/',
  'TABASC33-02',
  'SEC33/02',
  'see TABASC33/02',
  'TABASC33/02.',
  'TABASC33/0x2',
  '',
])('%j is no reference of the committee', text => {
  expect(parseActionReference(USUAL, 'TABASC', text)).toBeNull();
});

test('a number too long to count on from is no sequence', () => {
  expect(parseActionReference(USUAL, 'TABASC', `TABASC33/${'9'.repeat(20)}`)).toBeNull();
});

test.each([
  ['{code}{meeting}', 'has no sequence'],
  ['', 'has no sequence'],
  ['{code}{meeting}{sequence:2}', 'would read 33/01 like 3/301'],
  ['{sequence}{meeting}', 'would read 1/33 like 13/3'],
  ['{meeting}0{sequence}', 'has only a digit between its numbers'],
  ['{sequence}/{sequence:2}', 'has two sequences'],
])('the pattern %j is refused: it %s', pattern => {
  expect(ActionPattern.safeParse(pattern).success).toBe(false);
});

describe('references of modifications', () => {
  test.each([
    ['SECMP####', 'SECMP0006', true],
    ['SECMP####', 'SECMP0006A', true],
    ['SECMP####', 'SECMP006', false],
    ['SECMP####', 'SECMP00061', false],
    ['SECMP####', 'see SECMP0006', false],
    ['MP###', 'MP102A', true],
    ['MP###', 'MP102AB', false],
    ['A.B-#', 'A.B-7', true],
    ['A.B-#', 'AxB-7', false],
  ])('in the pattern %s, %s: %s', (pattern, text, expected) => {
    expect(isChangeReference(pattern, text)).toBe(expected);
  });

  test('a pattern without a digit is refused', () => {
    expect(ChangePattern.safeParse('SECMP').success).toBe(false);
  });
});
