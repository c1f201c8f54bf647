import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOfBoth } from '../../renderer/storage/words-of-both';
import { linesIn } from '../../shared/model/block-lines';
import { plainText } from '../../shared/model/inline';
import { type Minute, minute } from '../../shared/model/minute';
import { block } from '../support/arbitrary-blocks';
import { p } from '../support/builders';

const blocks = fc.array(block, { maxLength: 6 });

const linesOf = ({ blocks: all }: Minute) => all.flatMap(linesIn).map(line => plainText(line));

const written = (...texts: string[]) => minute('item', 'm33', texts.map(p));

test('the words of here stay as they are, and the lines that are only in the other follow', () => {
  const both = wordsOfBoth(written('Same.', 'Here.'), written('Same.', 'There.'));
  expect(both).toEqual(written('Same.', 'Here.', 'There.'));
});

test('whatever was written in both windows, every line of either is in it', () => {
  fc.assert(
    fc.property(blocks, blocks, (here, there) => {
      const [own, other] = [minute('item', 'm33', here), minute('item', 'm33', there)];
      const both = wordsOfBoth(own, other) ?? own;
      const lines = new Set(linesOf(both));
      const wanted = [...linesOf(own), ...linesOf(other)].filter(line => line.trim() !== '');
      expect(wanted.filter(line => !lines.has(line))).toEqual([]);
      expect(both.blocks.slice(0, own.blocks.length)).toEqual(own.blocks);
    }),
  );
});

test('with nothing to add, or where one of them is no minute, there is nothing', () => {
  expect(wordsOfBoth(written('Same.', 'Here.'), written('Same.'))).toBeNull();
  expect(wordsOfBoth(undefined, written('There.'))).toBeNull();
  expect(wordsOfBoth({ id: 'damaged' }, written('There.'))).toBeNull();
});
