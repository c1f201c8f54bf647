import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, table, tableCell } from '../../shared/model/block';
import { isUnreadable } from '../../shared/reading/unreadable';
import { readWordText } from '../../shared/reading/word/word-text';
import { linesOfBook } from '../../shared/versions/edited/book-lines';
import { minutesNow } from '../../shared/versions/minutes-now';
import { toDocx } from '../../shared/word/to-docx';
import { bookWith, meeting, p } from '../support/builders';

const span = fc.integer({ min: 1, max: 3 });
const spans = fc.array(fc.array(fc.tuple(span, span), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

/** A table in which each cell says which it is. */
function numbered(rows: readonly (readonly (readonly [number, number])[])[]): Block {
  let count = 0;
  return table(
    rows.map(cells => ({
      type: 'tableRow',
      content: cells.map(([colspan, rowspan]) => {
        count += 1;
        const cell = tableCell([p(`Cell ${count}`)]);
        return { ...cell, attrs: { ...cell.attrs, colspan, rowspan } };
      }),
    })),
  );
}

test('the lines of tables stand in the rows and columns in which their Word file has them', async () => {
  await fc.assert(
    fc.asyncProperty(spans, spans, async (one, other) => {
      const book = bookWith(
        meeting(33).item('Two tables', numbered(one), numbered(other), p('The end.')),
      );
      const report = minutesNow(book, 'm33') ?? expect.unreachable();
      const text = readWordText('minutes.docx', (await toDocx(report)).value);
      if (isUnreadable(text)) throw new Error(text.message);
      const place = (line: { text: string; row?: number; column?: number }) => [
        line.text,
        line.row,
        line.column,
      ];
      expect(text.lines.map(place)).toEqual((linesOfBook(book, 'm33') ?? []).map(place));
      const tables = text.lines.flatMap(line => (line.text === 'Cell 1' ? [line.table] : []));
      expect(new Set(tables).size).toBe(2);
    }),
    { numRuns: 60 },
  );
});
