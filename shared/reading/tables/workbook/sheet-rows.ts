import { walkXml } from '../../html/xml-tags';
import { MOST_COLUMNS, MOST_ROWS, type TableCell, type TableRow, tableRow } from '../source-table';
import { type CellKeys, cellWords } from './cell-words';

/** A place in a sheet: its row from 1, its column from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** More cells than this are not filled from those that they are joined with. */
const MOST_FILLED = 200_000;

const EMPTY: TableCell = { text: '', date: null };

/**
 * The rows of a sheet that have words in them. Cells that are joined each say what their first one
 * says. Throws `RangeError` where there are more rows than a register has.
 */
export function sheetRows(sheetXml: string, keys: CellKeys): TableRow[] {
  const sheet = new SheetWalk(keys);
  walkXml(sheetXml, sheet);
  for (const [first, last] of sheet.joined) fill(sheet.rows, first, last);
  return [...sheet.rows]
    .toSorted(([a], [b]) => a - b)
    .flatMap(
      ([line, cells]) =>
        tableRow(
          line,
          Array.from(cells, cell => cell ?? EMPTY),
        ) ?? [],
    );
}

class SheetWalk {
  readonly rows = new Map<number, TableCell[]>();
  readonly joined: (readonly [Place, Place])[] = [];
  private row = 0;
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private reading = false;

  private readonly keys: CellKeys;

  constructor(keys: CellKeys) {
    this.keys = keys;
  }

  readonly open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    if (tag === 'row') this.beginRow(Number(attributes['r'] ?? this.row + 1));
    else if (tag === 'c') this.beginCell(attributes);
    else if (tag === 'v' || tag === 't') this.reading = true;
    else if (tag === 'mergeCell') this.join(attributes['ref'] ?? '');
  };

  readonly text = (text: string): void => {
    if (this.reading) this.value += text;
  };

  readonly close = (tag: string): void => {
    if (tag === 'v' || tag === 't') this.reading = false;
    else if (tag === 'c') this.endCell();
  };

  private beginRow(row: number): void {
    this.row = Number.isInteger(row) ? row : this.row + 1;
    this.column = -1;
    if (this.rows.size > MOST_ROWS) throw new RangeError('there are too many rows');
  }

  private beginCell({ r = '', t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    this.column = placeOf(r)?.column ?? this.column + 1;
    this.type = t;
    this.style = Number(s);
    this.value = '';
  }

  private endCell(): void {
    if (this.value === '' || this.column >= MOST_COLUMNS) return;
    const { type, style, value } = this;
    const cells = this.rows.get(this.row) ?? [];
    cells[this.column] = cellWords({ type, style, value }, this.keys);
    this.rows.set(this.row, cells);
  }

  private join(reference: string): void {
    const [first, last] = reference.split(':').map(placeOf);
    if (first && last) this.joined.push([first, last]);
  }
}

function fill(rows: ReadonlyMap<number, TableCell[]>, first: Place, last: Place): void {
  const cell = rows.get(first.row)?.[first.column];
  const right = Math.min(last.column, MOST_COLUMNS - 1);
  const area = (last.row - first.row + 1) * (right - first.column + 1);
  if (!cell || area > MOST_FILLED) return;
  for (let row = first.row; row <= last.row; row += 1) {
    const cells = rows.get(row);
    for (let column = first.column; cells && column <= right; column += 1) cells[column] = cell;
  }
}

/** The place that a reference of a cell names: `B7`. */
function placeOf(reference: string): Place | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column: column - 1 };
}
