/** A table of text is no wider than a mail is, in signs. */
const WIDEST = 78;

/** Between two columns. */
const GAP = 2;

/**
 * Rows of a table as text, each cell a list of its lines. Where all cells are short they stand in
 * columns; where they are not, each row is told by itself, each cell after its head. The first
 * `headerRows` rows are the heads.
 */
export function textTable(
  rows: readonly (readonly (readonly string[])[])[],
  headerRows: number,
): string {
  const widths = widthsOf(rows);
  const isNarrow = widths.reduce((sum, width) => sum + width + GAP, -GAP) <= WIDEST;
  const isShort = rows.every(row => row.every(lines => lines.length <= 1));
  return isNarrow && isShort ? inColumns(rows, widths, headerRows) : listed(rows, headerRows);
}

function widthsOf(rows: readonly (readonly (readonly string[])[])[]): number[] {
  const columns = Math.max(0, ...rows.map(row => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map(row => lengthOf(row[column]?.[0] ?? ''))),
  );
}

/** How many signs a reader sees. */
function lengthOf(text: string): number {
  return [...text].length;
}

function inColumns(
  rows: readonly (readonly (readonly string[])[])[],
  widths: readonly number[],
  headerRows: number,
): string {
  const lines = rows.map(row =>
    widths
      .map((width, at) => padded(row[at]?.[0] ?? '', width + GAP))
      .join('')
      .trimEnd(),
  );
  const rule = widths
    .map(width => padded('-'.repeat(width), width + GAP))
    .join('')
    .trimEnd();
  return headerRows === 0
    ? lines.join('\n')
    : [...lines.slice(0, headerRows), rule, ...lines.slice(headerRows)].join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}

function listed(rows: readonly (readonly (readonly string[])[])[], headerRows: number): string {
  const heads = rows[headerRows - 1] ?? [];
  const above = rows.slice(0, headerRows).map(row => row.flat().join(' | '));
  return [...above, ...rows.slice(headerRows).map(row => rowListed(row, heads))]
    .filter(row => row !== '')
    .join('\n\n');
}

/** A row by itself: its first cell, and under it the others, each after its head. */
function rowListed(
  row: readonly (readonly string[])[],
  heads: readonly (readonly string[])[],
): string {
  const [first = [], ...others] = row;
  const told = others.flatMap((lines, at) => {
    const head = heads[at + 1]?.join(' ') ?? '';
    const [begin = '', ...more] = lines;
    if (begin === '') return [];
    return [head === '' ? `  ${begin}` : `  ${head}: ${begin}`, ...more.map(line => `    ${line}`)];
  });
  return [...first, ...told].join('\n');
}
