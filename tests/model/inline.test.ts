import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  footnoteTexts,
  type Inline,
  plainText,
  type Reference,
  words,
} from '../../shared/model/inline';
import { anyText, someLine } from '../support/arbitrary-text';

const toAction: Reference = {
  type: 'reference',
  attrs: { to: 'action', target: 'a1', words: null },
};
const toItem: Reference = {
  type: 'reference',
  attrs: { to: 'item', target: 'i8', words: 'agenda item 8' },
};
const note: Inline = {
  type: 'footnote',
  content: [{ type: 'text', text: 'SEC Panel Issue 2, see ' }, toAction],
};
const ofToday = ({ attrs }: Reference) => attrs.words ?? 'STSC33/01';

test('words are one piece, with the marks given', () => {
  expect(words('NOTED', 'bold', 'italic')).toEqual([
    { type: 'text', text: 'NOTED', marks: [{ type: 'bold' }, { type: 'italic' }] },
  ]);
  expect(words('noted')).toEqual([{ type: 'text', text: 'noted' }]);
  expect(words('')).toEqual([]);
});

test('words alone cannot be a link, which needs somewhere to lead', () => {
  expect(words('here', 'link')).toEqual([{ type: 'text', text: 'here' }]);
});

test('the words of a line come back as they were typed', () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(plainText(words(text))).toBe(text);
    }),
  );
});

test('a line as plain text has its line breaks and references, and no footnotes', () => {
  const line: Inline[] = [
    ...words('See '),
    toItem,
    { type: 'lineBreak' },
    ...words('Issue 2'),
    note,
  ];
  expect(plainText(line)).toBe('See agenda item 8\nIssue 2');
});

test('a reference without words shows its target, or what today calls it', () => {
  expect(plainText([toAction])).toBe('a1');
  expect(plainText([toAction], ofToday)).toBe('STSC33/01');
});

test('footnotes come in their order, with the references of today', () => {
  const second: Inline = { type: 'footnote', content: [{ type: 'text', text: 'two' }] };
  const line: Inline[] = [note, ...words('and'), second];
  expect(footnoteTexts(line, ofToday)).toEqual(['SEC Panel Issue 2, see STSC33/01', 'two']);
  expect(footnoteTexts([{ type: 'footnote' }])).toEqual(['']);
});

test('no line has no words and no footnotes', () => {
  expect(plainText(undefined)).toBe('');
  expect(footnoteTexts(undefined)).toEqual([]);
});

test('the plain text of two lines after each other is that of both', () => {
  fc.assert(
    fc.property(someLine, someLine, (first, second) => {
      expect(plainText([...first, ...second])).toBe(plainText(first) + plainText(second));
    }),
  );
});
