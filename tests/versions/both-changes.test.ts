import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothChanges } from '../../shared/versions/edited/both-changes';
import { tokensOfText } from '../../shared/versions/tokens';

test.each([
  ['one two three four', 'one 2 three four', 'one two three 4', 'one 2 three 4'],
  ['one two three four', 'one 2 three four', 'one zwei three four', null],
  ['one two', 'one two and more', 'one two and less', null],
  ['one two three', 'one two three', 'one three', 'one three'],
])('%j, changed to %j and to %j, is %j', (before, ours, theirs, both) => {
  expect(bothChanges(before, ours, theirs)).toBe(both);
});

const words = fc
  .array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 9 })
  .map(all => all.join(''));

test('where only one of them changed something, it is what that one says, whoever it was', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(bothChanges(before, after, before)).toBe(after);
      expect(bothChanges(before, before, after)).toBe(after);
    }),
  );
});

test('it is the same whoever is named first', () => {
  fc.assert(
    fc.property(words, words, words, (before, ours, theirs) => {
      expect(bothChanges(before, ours, theirs)).toBe(bothChanges(before, theirs, ours));
    }),
  );
});

test('the pieces of a text are together the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(tokensOfText(text).join('')).toBe(text);
    }),
  );
});
