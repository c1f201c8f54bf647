import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../shared/model/block';
import { countWords, linesIn, mapLines, wordsInLine } from '../../shared/model/block-lines';
import { footnoteTexts, type Inline, plainText, words } from '../../shared/model/inline';
import { cutLine, tidyLine, trimLine } from '../../shared/model/line-cut';
import { block } from '../support/arbitrary-blocks';
import { someLine } from '../support/arbitrary-text';
import { action, bullets, outcome, p, sub } from '../support/builders';

const note: Inline = { type: 'footnote', content: [{ type: 'text', text: 'Issue 2' }] };

test('the two parts of a line have its words and footnotes, each once', () => {
  fc.assert(
    fc.property(someLine, fc.nat(40), (line, at) => {
      const parts = [cutLine(line, 0, at), cutLine(line, at)];
      expect(parts.map(part => plainText(part)).join('')).toBe(plainText(line));
      expect(plainText(parts[0])).toBe(plainText(line).slice(0, at));
      expect(parts.flatMap(part => footnoteTexts(part))).toEqual(footnoteTexts(line));
    }),
  );
});

test('a cut keeps the marks on both sides', () => {
  const line = words('NOTED it', 'bold');
  expect(cutLine(line, 0, 5)).toEqual(words('NOTED', 'bold'));
  expect(cutLine(line, 5)).toEqual(words(' it', 'bold'));
});

test('trimming takes white space and line breaks off the ends and nothing else', () => {
  const unreferenced = someLine.map(line => line.filter(piece => piece.type !== 'reference'));
  fc.assert(
    fc.property(unreferenced, line => {
      expect(plainText(trimLine(line))).toBe(plainText(line).trim());
      expect(footnoteTexts(trimLine(line))).toEqual(footnoteTexts(line));
    }),
  );
});

test('a tidied line says the same, with no two neighbours of equal marks', () => {
  fc.assert(
    fc.property(someLine, line => {
      expect(plainText(tidyLine(line))).toBe(plainText(line));
      expect(tidyLine(tidyLine(line))).toEqual(tidyLine(line));
    }),
  );
  expect(tidyLine([...words('NO', 'bold'), ...words('TED', 'bold'), ...words('.')])).toEqual([
    ...words('NOTED', 'bold'),
    ...words('.'),
  ]);
});

test('the lines of a block come in document order', () => {
  const blocks: Block[] = [sub('A'), bullets('B', 'C'), action('STSC33/01', 'D'), outcome('E')];
  expect(blocks.flatMap(linesIn).map(line => plainText(line))).toEqual(['A', 'B', 'C', 'D', 'E']);
});

test('a change of each line reaches every line of a block and nothing else', () => {
  fc.assert(
    fc.property(block, given => {
      const loud = (line: readonly Inline[]) => [...line, ...words('!')];
      const expected = linesIn(given).filter(line => line.length > 0);
      const changed = linesIn(mapLines(given, loud)).filter(line => line.length > 1);
      expect(changed.map(line => line.slice(0, -1))).toEqual(expected);
      expect(mapLines(given, line => [...line])).toEqual(given);
    }),
  );
});

test.each([
  ['The TABASC NOTED it.', 4],
  ['2G/3G – the Autumn', 3],
  [' … — ', 0],
  ['', 0],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('the words of a line are counted with those of its footnotes', () => {
  expect(wordsInLine([...words('under its Issue'), note])).toBe(5);
  expect(linesIn(p([note]))).toEqual([[note]]);
});
