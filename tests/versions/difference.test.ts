import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellBlock, ReportBlock, Run } from '../../shared/report/report';
import { bodyParagraph, cellOf, textCell, textRun } from '../../shared/report/report';
import { commonSequence } from '../../shared/versions/common-sequence';
import {
  type BlockDifference,
  blockKey,
  difference,
  type Inside,
  type PartDifference,
} from '../../shared/versions/difference';
import { joined, lineDifference, runKey } from '../../shared/versions/line-difference';
import { anyReport } from '../support/report-arbitrary';

const line = (text: string): Run[] => [textRun(text)];
const p = (text: string): ReportBlock => bodyParagraph(line(text));

/** The words of a line with what was removed in [-…-] and what was added in {+…+}. */
function told(before: string, after: string): string {
  return lineDifference(line(before), line(after))
    .map(({ how, runs }) => {
      const words = runs.map(run => (run.kind === 'text' ? run.text : '')).join('');
      if (how === 'removed') return `[-${words}-]`;
      return how === 'added' ? `{+${words}+}` : words;
    })
    .join('');
}

describe('inside a line', () => {
  test.each([
    ['The DCC agreed.', 'The DCC agreed.', 'The DCC agreed.'],
    ['The DCC agreed.', 'The DCC noted.', 'The DCC [-agreed-]{+noted+}.'],
    ['one two three', 'one three', 'one [-two -]three'],
    ['a red house stood', 'a blue barn stood', 'a [-red house-]{+blue barn+} stood'],
    ['', 'All of it.', '{+All of it.+}'],
  ])('%j to %j', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  test('words that are set otherwise are told as changed', () => {
    const pieces = lineDifference(line('was noted'), [
      textRun('was '),
      textRun('noted', { bold: true }),
    ]);
    expect(pieces.map(({ how }) => how)).toEqual(['same', 'removed', 'added']);
  });
});

describe('block by block', () => {
  const how = (before: ReportBlock[], after: ReportBlock[]) =>
    difference(before, after).map(each => each.how);

  test('a paragraph put between two others is added, and a changed one is told by its words', () => {
    const [one, two] = [p('The first was noted by all.'), p('The second was agreed by all.')];
    expect(how([one, two], [one, p('Something quite new.'), two])).toEqual([
      'same',
      'added',
      'same',
    ]);
    expect(how([one, two], [one, p('The second was noted by all.')])).toEqual(['same', 'changed']);
  });

  test('a paragraph that stands elsewhere word for word was moved', () => {
    const [one, two, three] = ['first', 'second', 'third'].map(n =>
      p(`The ${n} of many sentences.`),
    );
    if (!one || !two || !three) throw new Error();
    const moved = difference([one, two, three], [two, three, one]);
    expect(moved.map(each => ('moved' in each ? `${each.how} ${each.moved}` : each.how))).toEqual([
      'removed true',
      'same',
      'same',
      'added true',
    ]);
  });

  test('a table is told by its rows, and a row by its cells', () => {
    const table = (...rows: string[][]): ReportBlock => ({
      kind: 'table',
      role: 'grid',
      widths: [0.5, 0.5],
      headerRows: 1,
      rows: rows.map(row => row.map(text => textCell(text))),
    });
    const [change] = difference(
      [table(['Action', 'Update'], ['01', 'The DCC reported.'], ['02', 'Nothing yet to tell.'])],
      [table(['Action', 'Update'], ['01', 'The DCC had reported.'], ['03', 'Quite another row.'])],
    );
    if (change?.how !== 'changed' || change.inside.of !== 'table') throw new Error('no table');
    expect(change.inside.rows.map(row => row.how)).toEqual(['same', 'changed', 'removed', 'added']);
  });

  test('a heading with another number is the same heading, renumbered', () => {
    const heading = (number: string): ReportBlock => ({
      kind: 'heading',
      level: 1,
      number,
      bookmark: `item ${number}`,
      runs: line('Any Other Business'),
    });
    expect(how([heading('7')], [heading('8')])).toEqual(['changed']);
  });
});

describe('whatever the two documents', () => {
  test('what is the same and what was removed is the one, what is the same and was added the other', () => {
    fc.assert(
      fc.property(twoVersions(), ([before, after]) => {
        const all = difference(before, after);
        expect(all.flatMap(rejected).map(blockKey)).toEqual(before.map(blockKey));
        expect(all.flatMap(accepted).map(blockKey)).toEqual(after.map(blockKey));
        for (const each of all) isSoundInside(each);
      }),
      { numRuns: 150 },
    );
  });

  test('nothing differs from itself', () => {
    fc.assert(
      fc.property(anyReport, ({ blocks }) => {
        expect(difference(blocks, blocks).every(({ how }) => how === 'same')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('as much is matched as two sequences have in common', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const pairs = commonSequence(before, after);
        for (const [x, y] of pairs) expect(before[x]).toBe(after[y]);
        const isInOrder = pairs.every(([x, y], at) => {
          const next = pairs[at + 1];
          return !next || (x < next[0] && y < next[1]);
        });
        expect(isInOrder).toBe(true);
        expect(pairs).toHaveLength(longest(before, after));
      }),
    );
  });
});

/** The length of a longest common subsequence, by its definition. */
function longest(before: readonly string[], after: readonly string[]): number {
  const [first, ...rest] = before;
  if (first === undefined || after.length === 0) return 0;
  const at = after.indexOf(first);
  const without = longest(rest, after);
  return at < 0 ? without : Math.max(without, 1 + longest(rest, after.slice(at + 1)));
}

/** A document, and the same with blocks taken out, put in, turned round and reworded. */
function twoVersions(): fc.Arbitrary<[ReportBlock[], ReportBlock[]]> {
  return fc
    .tuple(anyReport, anyReport, fc.array(fc.nat(5), { minLength: 14, maxLength: 14 }))
    .map(([{ blocks }, other, acts]) => [
      [...blocks],
      blocks.flatMap((block, at) => {
        const act = acts[at % acts.length] ?? 0;
        if (act === 0) return [];
        if (act === 1) return [block, ...other.blocks.slice(at, at + 1)];
        return act === 2 ? [reworded(block)] : [block];
      }),
    ]);
}

function reworded(block: ReportBlock): ReportBlock {
  if (block.kind === 'list')
    return { ...block, points: [...block.points.slice(1), [p('New') as CellBlock]] };
  if (block.kind === 'table') {
    return {
      ...block,
      rows: block.rows.map(row =>
        row.map(cell => ({
          ...cell,
          blocks: [...cell.blocks, ...cellOf(bodyParagraph(line('more'))).blocks],
        })),
      ),
    };
  }
  return 'runs' in block ? { ...block, runs: [...block.runs, textRun(' and more')] } : block;
}

function rejected<B>(each: BlockDifference<B>): B[] {
  return each.how === 'added' ? [] : [each.before];
}

function accepted<B>(each: BlockDifference<B>): B[] {
  return each.how === 'removed' ? [] : [each.after];
}

function isSoundInside(each: BlockDifference): void {
  if (each.how === 'changed') expectSound(each.inside, each.before, each.after);
}

function expectSound(inside: Inside, before: ReportBlock, after: ReportBlock): void {
  if (inside.of === 'line') {
    const without = (gone: string) => inside.pieces.filter(({ how }) => how !== gone);
    const runs = (block: ReportBlock) => ('runs' in block ? block.runs : []);
    expect(read(without('added').flatMap(piece => piece.runs))).toBe(read(runs(before)));
    expect(read(without('removed').flatMap(piece => piece.runs))).toBe(read(runs(after)));
    return;
  }
  const parts: readonly PartDifference<unknown>[] =
    inside.of === 'list' ? inside.points : inside.rows;
  for (const part of parts) {
    if (part.how !== 'changed') continue;
    for (const cell of part.cells) for (const each of cell) isSoundInside(each);
  }
}

function read(runs: readonly Run[]): string {
  return joined(runs.filter(run => run.kind !== 'text' || run.text !== ''))
    .map(runKey)
    .join('|');
}
