import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveLine } from '../../../renderer/editor/commands/move-line';
import {
  type Block,
  bulletList,
  listItem,
  paragraph,
  table,
  tableCell,
} from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { beforeCaret, blocksAfter, done, editing } from './an-editor';

const p = (text: string) => paragraph(words(text));
const point = (text: string) => listItem(p(text));
const row = (text: string, header = false) => ({
  type: 'tableRow' as const,
  content: [tableCell([p(text)], header)],
});

test('a line changes places with the one above it, the caret where it was', () => {
  const state = done(editing([p('One.'), p('Two.'), p('Three.')], 'Tw'), moveLine('up'));
  expect(blocksAfter(state, moveLine('up'))).toEqual([p('Two.'), p('One.'), p('Three.')]);
  expect(beforeCaret(state)).toBe('Tw');
});

test('a point goes among its points, and stays in its list at an end', () => {
  const list = bulletList([point('one'), point('two')]);
  expect(blocksAfter(editing([p('Before.'), list], 'two'), moveLine('up'))).toEqual([
    p('Before.'),
    bulletList([point('two'), point('one')]),
  ]);
  expect(blocksAfter(editing([p('Before.'), list], 'one'), moveLine('up'))).toEqual([
    p('Before.'),
    list,
  ]);
});

test('a row goes among its rows, never above the header', () => {
  const grid = table([row('Head', true), row('one'), row('two')]);
  expect(blocksAfter(editing([grid], 'two'), moveLine('up'))).toEqual([
    table([row('Head', true), row('two'), row('one')]),
  ]);
  expect(blocksAfter(editing([grid], 'one'), moveLine('up'))).toEqual([grid]);
  expect(blocksAfter(editing([grid], 'Head'), moveLine('down'))).toEqual([grid]);
});

test('up and then down is where it was, whatever stands there', () => {
  const some = fc.array(
    fc.constantFrom<(n: number) => Block>(
      n => p(`Paragraph ${n}.`),
      n => bulletList([point(`a${n}`), point(`b${n}`)]),
      n => table([row(`cell ${n}`)]),
    ),
    { minLength: 2, maxLength: 6 },
  );
  fc.assert(
    fc.property(some, fc.nat(), (make, at) => {
      const blocks = make.map((one, n) => one(n));
      const here = 1 + (at % (blocks.length - 1));
      blocks[here] = p('Here it is.');
      const state = editing(blocks, 'Here');
      const up = done(state, moveLine('up'));
      expect(blocksAfter(up, moveLine('down'))).toEqual(blocksAfter(state));
      expect(beforeCaret(up)).toBe('Here');
    }),
  );
});
