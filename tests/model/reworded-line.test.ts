import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Inline, plainText, words } from '../../shared/model/inline';
import { rewordedLine } from '../../shared/model/reworded-line';
import { anyText, someLine } from '../support/arbitrary-text';

test('only what changes changes: marks, references and footnotes around it stay', () => {
  const reference: Inline = {
    type: 'reference',
    attrs: { to: 'action', target: 'a', words: null },
  };
  const note: Inline = { type: 'footnote', content: [{ type: 'text', text: 'See there.' }] };
  const line = [
    ...words('The DCC said '),
    ...words('four', 'bold'),
    note,
    ...words(' of '),
    reference,
  ];
  const label = () => 'STSC33/01';
  expect(rewordedLine(line, 'The DCC said five of STSC33/01', label)).toEqual([
    ...words('The DCC said '),
    ...words('five', 'bold'),
    note,
    ...words(' of '),
    reference,
  ]);
});

test('a reference that is changed becomes words', () => {
  const reference: Inline = {
    type: 'reference',
    attrs: { to: 'action', target: 'a', words: null },
  };
  expect(rewordedLine([reference], 'STSC33/02', () => 'STSC33/01')).toEqual(words('STSC33/02'));
});

test('the line then has the words, and every footnote it had', () => {
  fc.assert(
    fc.property(someLine, anyText, (line, text) => {
      const after = rewordedLine(line, text);
      expect(plainText(after)).toBe(text);
      const notes = (all: readonly Inline[]) => all.filter(({ type }) => type === 'footnote');
      expect(notes(after)).toEqual(notes(line));
    }),
  );
});

test('the same words leave the line as it is', () => {
  fc.assert(
    fc.property(someLine, line => {
      expect(plainText(rewordedLine(line, plainText(line)))).toBe(plainText(line));
    }),
  );
});
