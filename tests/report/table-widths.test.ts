import { describe, expect, test } from 'vitest';
import { paragraph, type Table, type TableCell } from '../../shared/model/block';
import { words } from '../../shared/model/inline';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { tableTextSize, textWidth } from '../../shared/report/page-size';
import { widthsOfTable } from '../../shared/report/table-widths';
import { CELL_MARGIN } from '../../shared/word/styles/table-style';
import { arimoWidths } from '../support/arimo-widths';

function cell(text: string, colspan = 1): TableCell {
  const attrs = { header: false, colspan, rowspan: 1 };
  return { type: 'tableCell', attrs, content: [paragraph(words(text))] };
}

function table(...rows: TableCell[][]): Table {
  const content = rows.map(row => ({ type: 'tableRow' as const, content: row }));
  return { type: 'table', attrs: { confidential: null }, content };
}

/** The room for words in a column of A4, in points. */
function inColumn(share = 0): number {
  return (share * textWidth(PLAIN)) / 20 - (2 * CELL_MARGIN.side) / 20 - 0.5;
}

function wide(text: string): number {
  const font = { font: 'Arial', size: tableTextSize(PLAIN), bold: true, italic: false };
  return arimoWidths()(text, font);
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

  test('part no figure, date or reference where there are nine of them, but a long word', () => {
    const short = ['SECMP0006', '21/08/2018', '£12,500.00', 'STSC33/01', '10:30', '31', 'v4.1'];
    const texts = [...short, 'interoperability', 'reconsideration'];
    const widths = widthsOfTable(table(texts.map(text => cell(text))));
    for (const [at, text] of short.entries())
      expect(inColumn(widths[at])).toBeGreaterThan(wide(text));
    expect(inColumn(widths[7])).toBeLessThan(wide('interoperability'));
  });

  test('are told where no row says each of them alone', () => {
    expect(widthsOfTable(table([cell('all', 2)], [cell('a'), cell('b')]))).toHaveLength(2);
  });

  test('are not told of a table that is split in the file', () => {
    expect(widthsOfTable(table(Array.from({ length: 70 }, () => cell('x'))))).toEqual([]);
  });
});
