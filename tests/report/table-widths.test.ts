import { describe, expect, test } from 'vitest';
import { paragraph, type Table, type TableCell } from '../../shared/model/block';
import { words } from '../../shared/model/inline';
import { widthsOfTable } from '../../shared/report/table-widths';

function cell(text: string, colspan = 1): TableCell {
  const attrs = { header: false, colspan, rowspan: 1 };
  return { type: 'tableCell', attrs, content: [paragraph(words(text))] };
}

function table(...rows: TableCell[][]): Table {
  const content = rows.map(row => ({ type: 'tableRow' as const, content: row }));
  return { type: 'table', attrs: { confidential: null }, content };
}

describe('the columns of a table of the minutes', () => {
  test('have room for what stands in them, and fill the line', () => {
    const [ref = 0, action = 0, owner = 0] = widthsOfTable(
      table([cell('6.1'), cell('to look into the lamps of the quay to the north'), cell('AS')]),
    );
    expect(action).toBeGreaterThan(4 * ref);
    expect(action).toBeGreaterThan(4 * owner);
    expect(ref + action + owner).toBeCloseTo(1);
  });

  test('are told where no row says each of them alone', () => {
    expect(widthsOfTable(table([cell('all', 2)], [cell('a'), cell('b')]))).toHaveLength(2);
  });

  test('are not told of a table that is split in the file', () => {
    expect(widthsOfTable(table(Array.from({ length: 70 }, () => cell('x'))))).toEqual([]);
  });
});
