import { describe, expect, test } from 'vitest';
import { editMinute } from '../../shared/commands/minutes';
import type { Table } from '../../shared/model/block';
import { type Book, recordOf } from '../../shared/model/book';
import { minuteIdOf } from '../../shared/model/minute';
import { contextAt, done } from '../support/command-context';
import { type Copy, copyOf33, placeOf, rowOf33, taken33, told33 } from '../support/minutes-in-word';
import { BLOCKS, book, copy, put, tableOf, without } from '../support/releases-in-word';

const tableAt = copy[placeOf(copy, 'June 2018')]?.[0]?.table ?? expect.unreachable();

/** The cells of the table of the first item, each with its paragraphs. */
function cellsOf(of: Book): string[][] {
  const block = recordOf(of, 'minute', minuteIdOf('m33-1'))?.blocks.find(
    each => each.type === 'table',
  );
  return (block?.type === 'table' ? block.content : []).map(({ content }) =>
    content.map(cell =>
      cell.content
        .map(each =>
          each.type === 'paragraph'
            ? (each.content ?? []).map(piece => (piece.type === 'text' ? piece.text : '')).join('')
            : `${each.type} of ${each.content.length}`,
        )
        .join(' / '),
    ),
  );
}

const [HEAD, JUNE, NOVEMBER, FEBRUARY] = cellsOf(book);

test('a copy that nobody changed has no change', async () => {
  expect(await told33(book, copy)).toEqual([]);
});

describe('a row of a table in the minutes', () => {
  test('that the Chair put in is one card, which leads to its table, and stands where she put it', async () => {
    const told = await told33(
      book,
      put('June 2018', rowOf33(tableAt, 'September 2018', '', 'Yes')),
    );
    expect(told).toMatchObject([
      { edit: { what: 'insert' }, whyNot: null, itemId: 'm33-1', after: 'June 2018 · Yes' },
    ]);
    expect(told[0]?.along).toHaveLength(1);
    const added = ['September 2018', '', 'Yes'];
    expect(cellsOf(taken33(book, told))).toEqual([HEAD, JUNE, added, NOVEMBER, FEBRUARY]);
  });

  test('that she took out is one card, and goes with its empty cells', async () => {
    const told = await told33(book, without('June 2018'));
    expect(told).toMatchObject([
      { edit: { what: 'remove' }, whyNot: null, after: 'Release · Ready · Remark' },
    ]);
    expect(cellsOf(taken33(book, told))).toEqual([HEAD, NOVEMBER, FEBRUARY]);
  });

  test('is put in above all others, and at the end', async () => {
    const first = copy.toSpliced(placeOf(copy, 'Release'), 0, rowOf33(tableAt, 'All', 'of it'));
    const told = await told33(book, first);
    expect(told).toMatchObject([{ whyNot: null }]);
    expect(cellsOf(taken33(book, told))[0]).toEqual(['All', 'of it', '']);
    const last = await told33(book, put('February 2019', rowOf33(tableAt, 'June 2019', 'No')));
    expect(cellsOf(taken33(book, last)).at(-1)).toEqual(['June 2019', 'No', '']);
  });

  test('that says what another row says too is not taken for that one', async () => {
    const twin = put('November 2018', rowOf33(tableAt, 'Then', 'Yes', 'With a risk'));
    const told = await told33(book, twin);
    expect(told).toHaveLength(1);
    expect(cellsOf(taken33(book, told))).toEqual([
      HEAD,
      JUNE,
      NOVEMBER,
      ['Then', 'Yes', 'With a risk'],
      FEBRUARY,
    ]);
  });

  test('with more cells than the table is told with what to do first', async () => {
    const told = await told33(book, put('June 2018', rowOf33(tableAt, 'a', 'b', 'c', 'd')));
    expect(told).toMatchObject([{ whyNot: expect.stringMatching(/more cells.*there first/) }]);
  });

  test('of a table whose cells reach over several is told with why', async () => {
    const merged = tableOf(['One', 'Two'], ['Both']);
    const [, row] = merged.content;
    const wide: Table = {
      ...merged,
      content: merged.content.with(1, {
        type: 'tableRow',
        content: (row?.content ?? []).map(cell => ({
          ...cell,
          attrs: { ...cell.attrs, colspan: 2 },
        })),
      }),
    };
    const now = done(book, editMinute(book, { itemId: 'm33-1', blocks: [wide] }, contextAt()));
    const own = copyOf33(now);
    const told = await told33(now, own.toSpliced(placeOf(own, 'Both'), 1));
    expect(told).toMatchObject([{ whyNot: expect.stringMatching(/reach over several/) }]);
  });

  test('that she took out and that was filled since is a conflict, which says what would go', async () => {
    const blocks = BLOCKS.with(
      1,
      tableOf(HEAD ?? [], ['June 2018', 'Yes', 'Late'], NOVEMBER ?? [], FEBRUARY ?? []),
    );
    const now = done(book, editMinute(book, { itemId: 'm33-1', blocks }, contextAt()));
    const told = await told33(now, without('June 2018'), book);
    expect(told).toMatchObject([{ edit: { isConflict: true }, now: 'June 2018 · Yes · Late' }]);
  });

  test('that both put in is known', async () => {
    const since = taken33(
      book,
      await told33(book, put('June 2018', rowOf33(tableAt, 'Later', 'Yes'))),
    );
    expect(await told33(since, put('June 2018', rowOf33(tableAt, 'Later', 'Yes')), book)).toEqual(
      [],
    );
  });

  test('of a table that is new comes with all of it, in one', async () => {
    const rows = [rowOf33(77, 'Who', 'What'), rowOf33(77, 'DCC', '', 'Soon')];
    const told = await told33(book, put('The releases were looked at.', ...rows));
    expect(told).toMatchObject([{ whyNot: null, itemId: 'm33-1' }]);
    expect(told[0]?.along).toHaveLength(3);
    const now = taken33(book, told);
    expect(cellsOf(now)).toEqual([
      ['Who', 'What', ''],
      ['DCC', '', 'Soon'],
    ]);
    expect(recordOf(now, 'minute', minuteIdOf('m33-1'))?.blocks.slice(2)).toEqual(BLOCKS.slice(1));
  });

  test('of a table that is new around the items is told with where to write it', async () => {
    const told = await told33(book, put('STSC33/02', rowOf33(77, 'Who', 'What')));
    expect(told).toMatchObject([{ whyNot: expect.stringMatching(/do not have: write it there/) }]);
  });

  test('in the place of all others is a table in the place of it', async () => {
    const left = without('Release', 'June 2018', 'November 2018', 'February 2019');
    const at = placeOf(left, 'The releases were looked at.');
    const told = await told33(book, left.toSpliced(at + 1, 0, rowOf33(tableAt, 'A', 'B', 'C')));
    expect(told.map(({ whyNot }) => whyNot)).toEqual(told.map(() => null));
    expect(cellsOf(taken33(book, told))).toEqual([['A', 'B', 'C']]);
  });
});

describe('a cell', () => {
  const cell = (said: string, column: number, ...texts: string[]): Copy =>
    copy.map((row, at) =>
      at === placeOf(copy, said)
        ? [
            ...row,
            ...texts.flatMap(text => rowOf33(tableAt, ...Array(column).fill(''), text)),
          ].sort((a, b) => (a.column ?? 0) - (b.column ?? 0))
        : row,
    );

  test('that was empty is filled, with all its paragraphs in one', async () => {
    const told = await told33(book, cell('June 2018', 2, 'It went well.', 'No more of it.'));
    expect(told).toMatchObject([{ whyNot: null, after: 'June 2018 · Yes' }]);
    expect(cellsOf(taken33(book, told))[1]).toEqual([
      'June 2018',
      'Yes',
      'It went well. / No more of it.',
    ]);
  });

  test('gets a paragraph below the one that it has', async () => {
    const told = await told33(book, cell('November 2018', 1, 'But late.'));
    expect(cellsOf(taken33(book, told))[2]).toEqual([
      'November 2018',
      'Yes / But late.',
      'With a risk',
    ]);
  });

  test('that was emptied stays in its row', async () => {
    const emptied = copy.map(row => row.filter(({ text }) => text !== 'With a risk'));
    const told = await told33(book, emptied);
    expect(told).toMatchObject([{ edit: { what: 'remove' }, whyNot: null }]);
    expect(cellsOf(taken33(book, told))).toEqual([
      HEAD,
      JUNE,
      ['November 2018', 'Yes', ''],
      FEBRUARY,
    ]);
  });

  test('that was emptied beside one that was filled are two things', async () => {
    const moved = copy.map((row, at) =>
      at === placeOf(copy, 'February 2019')
        ? rowOf33(tableAt, 'February 2019', 'No', '').concat()
        : at === placeOf(copy, 'June 2018')
          ? rowOf33(tableAt, 'June 2018', 'Yes', 'Yes')
          : row,
    );
    const told = await told33(book, moved);
    expect(told.map(({ edit }) => edit.what)).toEqual(['insert', 'remove']);
    const now = cellsOf(taken33(book, told));
    expect([now[1], now[3]]).toEqual([
      ['June 2018', 'Yes', 'Yes'],
      ['February 2019', 'No', ''],
    ]);
  });
});
