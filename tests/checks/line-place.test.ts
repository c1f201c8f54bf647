import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeWords, withWords } from '../../shared/checks/line-place';
import { footnoteTexts, plainText, storedLabel, words } from '../../shared/model/inline';
import { someLine } from '../support/arbitrary-text';
import { bookWith, bullets, meeting, p } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { textOf } from './looking';

const HERE = { meetingId: 'm33', itemId: 'm33-1', actionId: null, block: 0, line: 0, note: null };

test('other words stand where the old ones stood, and all around them stays, notes and marks too', () => {
  const place = fc.tuple(someLine, fc.nat(), fc.nat(), fc.string());
  fc.assert(
    fc.property(place, ([line, one, other, now]) => {
      const text = plainText(line);
      fc.pre(text.length > 0);
      const from = one % text.length;
      const to = from + 1 + (other % (text.length - from));
      const changed = withWords(line, { from, to, words: now }, storedLabel);
      expect(plainText(changed)).toBe(text.slice(0, from) + now + text.slice(to));
      expect(footnoteTexts(changed)).toEqual(footnoteTexts(line));
    }),
  );
});

test('words keep the marks of those they replace', () => {
  const line = [...words('The SEC '), ...words('will', 'italic'), ...words(' change.')];
  expect(withWords(line, { from: 8, to: 12, words: 'would' }, storedLabel)).toEqual([
    ...words('The SEC '),
    ...words('would', 'italic'),
    ...words(' change.'),
  ]);
});

test('a reference keeps what it leads to', () => {
  const attrs = { to: 'modification' as const, target: 'SECMP0006', words: 'SECMPO0006' };
  const line = [...words('See '), { type: 'reference' as const, attrs }, ...words('.')];
  const [, reference] = withWords(line, { from: 4, to: 14, words: 'SECMP0006' }, storedLabel);
  expect(reference).toEqual({ type: 'reference', attrs: { ...attrs, words: 'SECMP0006' } });
});

test('the point of a list is written in, and no other', () => {
  const book = bookWith(meeting(33).item('A', bullets('It will.', 'It will.', 'It will.')));
  const at = { ...HERE, line: 1 };
  const change = { at, text: 'It will.', from: 3, to: 7, words: 'would' };
  expect(textOf(done(book, changeWords(book, change, contextAt())), 'm33-1')).toEqual([
    'It will.',
    'It would.',
    'It will.',
  ]);
});

test('a line that reads otherwise by now is left alone, as are minutes that were circulated', () => {
  const change = { at: HERE, text: 'It will.', from: 3, to: 7, words: 'would' };
  const rewritten = bookWith(meeting(33).item('A', p('He will.')));
  expect(changeWords(rewritten, change, contextAt())).toBeNull();
  const sent = bookWith(meeting(33, { state: 'circulated' }).item('A', p('It will.')));
  expect(changeWords(sent, change, contextAt())).toBeNull();
});
