import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph, type Table, table, tableCell } from '../../shared/model/block';
import { minute } from '../../shared/model/minute';
import { MOST_COLUMNS, runsText } from '../../shared/report/report';
import { columnsOf, type Grid, gridOf } from '../../shared/report/table-grid';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { line } from '../support/sample-items';
import { sampleBook } from '../support/sample-minutes';
import { reportOf, withRecords } from '../support/sample-report';

/** A table of cells as `[colspan, rowspan]`. */
function tableOf(rows: readonly (readonly (readonly [number, number])[])[]): Table {
  let count = 0;
  const content = rows.map(row => ({
    type: 'tableRow' as const,
    content: row.map(([colspan, rowspan]) => {
      count += 1;
      const cell = tableCell([paragraph(line(`c${count}`))]);
      return { ...cell, attrs: { header: false, colspan, rowspan } };
    }),
  }));
  return table(content);
}

/** The grid as pictures of its rows: each cell's words as often as it covers columns. */
function picture({ columns, rows }: Grid): string[] {
  const lines = rows.map(() => Array.from({ length: columns }, () => ''));
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const { colspan, rowspan, source } of row) {
      while (lines[at]?.[column] !== '') column += 1;
      const words = JSON.stringify(source?.content ?? '').match(/c\d+/)?.[0] ?? '.';
      for (const line of lines.slice(at, at + rowspan)) line.fill(words, column, column + colspan);
    }
  }
  return lines.map(line => line.join(' '));
}

describe('the grid of a table', () => {
  test('is filled where rows are short', () => {
    expect(
      picture(
        gridOf(
          tableOf([
            [
              [1, 1],
              [1, 1],
              [1, 1],
            ],
            [[1, 1]],
          ]),
        ),
      ),
    ).toEqual(['c1 c2 c3', 'c4 . .']);
  });

  test('keeps spans over columns and rows', () => {
    const grid = gridOf(
      tableOf([
        [
          [2, 1],
          [1, 2],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ]),
    );
    expect(picture(grid)).toEqual(['c1 c1 c2', 'c3 c4 c2']);
  });

  test('cuts spans that run out of the table or into another cell', () => {
    const grid = gridOf(
      tableOf([
        [
          [1, 1],
          [1, 9],
        ],
        [[3, 1]],
      ]),
    );
    expect(picture(grid)).toEqual(['c1 c2', 'c3 c2']);
  });

  test('folds a row that is wholly covered into the one above', () => {
    expect(picture(gridOf(tableOf([[[2, 3]], [], []])))).toEqual(['c1 c1']);
  });

  test('of any table is even, and loses no cell', () => {
    const span = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
    const rows = fc.array(fc.array(span, { maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, spans => {
        const grid = gridOf(tableOf(spans));
        const lines = picture(grid).map(row => row.split(' '));
        for (const cells of lines) expect(cells).toHaveLength(grid.columns);
        expect(new Set(lines.flat().filter(cell => cell !== '.')).size).toBe(spans.flat().length);
        expect(grid.rows.every(row => row.length > 0)).toBe(true);
      }),
    );
  });

  test('is cut into columns without losing a cell', () => {
    const grid = gridOf(
      tableOf([
        [
          [2, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
      ]),
    );
    expect(picture(columnsOf(grid, 0, 1))).toEqual(['c1', 'c3']);
    expect(picture(columnsOf(grid, 1, 3))).toEqual(['. c2', 'c4 c5']);
  });
});

describe('a table of the minutes', () => {
  test('wider than Word allows becomes several, with a remark', () => {
    const wide = tableOf([Array.from({ length: MOST_COLUMNS + 2 }, () => [1, 1] as const)]);
    const book = withRecords(sampleBook(), minute('item-13', SAMPLE_MEETING, [wide]));
    const { report, notices } = reportOf(book);
    const tables = report.blocks.filter(block => block.kind === 'table');
    const [first, second] = tables.slice(-3, -1);
    expect([first?.widths.length, second?.widths.length]).toEqual([MOST_COLUMNS, 2]);
    expect(notices.map(({ code }) => code)).toContain('tableSplit');
    const words = [first, second].flatMap(
      one => one?.rows.flat().flatMap(({ blocks }) => blocks) ?? [],
    );
    const said = words.map(block => (block.kind === 'paragraph' ? runsText(block.runs) : ''));
    expect(said).toHaveLength(MOST_COLUMNS + 2);
    expect(said.at(-1)).toBe(`c${MOST_COLUMNS + 2}`);
  });

  test('shares out its width so that no word is broken, adding up to all of it', () => {
    const { report } = reportOf(sampleBook());
    for (const block of report.blocks) {
      if (block.kind !== 'table') continue;
      expect(block.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 10);
    }
  });

  test('has no row for a header where the minutes name none, with a remark', () => {
    const plain = tableOf([[[1, 1]], [[1, 1]]]);
    const book = withRecords(sampleBook(), minute('item-13', SAMPLE_MEETING, [plain]));
    const { notices, report } = reportOf(book);
    expect(notices.map(({ code }) => code)).toContain('tableWithoutHeader');
    const headers = report.blocks.flatMap(block =>
      block.kind === 'table' && block.role === 'grid' ? [block.headerRows] : [],
    );
    expect(headers).toContain(0);
    expect(reportOf(sampleBook()).notices.map(({ code }) => code)).not.toContain(
      'tableWithoutHeader',
    );
  });
});
