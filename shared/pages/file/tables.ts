import { childOf, elementsIn, saidIn, within, type XmlElement } from '../../reading/html/xml-tree';
import { shading } from './border-settings';
import { over } from './paragraph-settings';
import type { Around, Story } from './reading';
import { toggle } from './said';
import {
  type CellMargins,
  cellMargins,
  type PartSettings,
  partOver,
  type TableBorders,
  type TableSettings,
  tableBorders,
} from './table-settings';
import { numberIn, twips } from './units';
import type { Border, Cell, Row, Side, Table } from './word-file';

/** Word has no more columns; a file that says more is not obeyed. */
const MOST_COLUMNS = 63;

/** How far the text of a cell stands from its sides where nothing is said, in points. */
const USUAL_MARGIN = 5.4;

interface Raw {
  readonly element: XmlElement;
  readonly column: number;
  readonly columns: number;
  readonly goesOn: boolean;
}

interface Whole {
  readonly story: Story;
  readonly around: Around;
  readonly style: TableSettings;
  readonly borders: TableBorders;
  readonly margins: CellMargins;
  readonly look: ReadonlySet<string>;
  readonly rows: readonly (readonly Raw[])[];
  readonly columns: number;
}

/** A table with all that holds for its cells. */
export function tableOf(story: Story, element: XmlElement, around: Around): Table {
  const properties = childOf(element, 'tblPr');
  const rows = partsIn(element, 'tr');
  const raw = rows.map(rawCells);
  const style = story.reading.sheet.table(saidIn(properties, 'tblStyle') ?? undefined);
  const columns = columnsOf(element, raw);
  const whole: Whole = {
    story,
    around,
    style,
    borders: { ...style.borders, ...tableBorders(childOf(properties, 'tblBorders')) },
    margins: { ...style.margins, ...cellMargins(childOf(properties, 'tblCellMar')) },
    look: partsLooked(childOf(properties, 'tblLook')),
    rows: raw,
    columns: columns.length,
  };
  return {
    kind: 'table',
    left: leftOf(whole, properties),
    align: alignOf(saidIn(properties, 'jc')),
    columns,
    rows: rows.map((row, at) => rowOf(whole, row, at)),
  };
}

function leftOf({ story, margins }: Whole, properties: XmlElement | null): number {
  const asked = twips(childOf(properties, 'tblInd')?.attributes['w']) ?? 0;
  return story.reading.tablesStandOut ? asked - (margins.left ?? USUAL_MARGIN) : asked;
}

/** Rows and cells may stand in frames of their own. */
function partsIn(element: XmlElement, tag: 'tr' | 'tc'): XmlElement[] {
  return elementsIn(element).flatMap(child => {
    if (child.tag === tag) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(child.tag)
      ? partsIn(child, tag)
      : [];
  });
}

function rawCells(row: XmlElement): Raw[] {
  let column = numberIn(saidIn(childOf(row, 'trPr'), 'gridBefore')) ?? 0;
  return partsIn(row, 'tc').map(element => {
    const properties = childOf(element, 'tcPr');
    const columns = Math.max(1, numberIn(saidIn(properties, 'gridSpan')) ?? 1);
    const merge = childOf(properties, 'vMerge');
    const goesOn = merge !== null && merge.attributes['val'] !== 'restart';
    const cell = { element, column, columns, goesOn };
    column += columns;
    return cell;
  });
}

/** The widths of the columns: those of the grid, else what the cells say, else alike. */
function columnsOf(element: XmlElement, rows: readonly (readonly Raw[])[]): number[] {
  const grid = elementsIn(childOf(element, 'tblGrid')).map(
    ({ attributes }) => twips(attributes['w']) ?? 0,
  );
  const needed = Math.max(1, ...rows.flat().map(({ column, columns }) => column + columns));
  const count = Math.min(MOST_COLUMNS, needed);
  const told = new Map(
    rows
      .flat()
      .filter(({ columns }) => columns === 1)
      .map(cell => [cell.column, twips(within(cell.element, 'tcPr', 'tcW')?.attributes['w'])]),
  );
  return Array.from({ length: count }, (_, at) => grid[at] || told.get(at) || 72);
}

function alignOf(value: string | null): Table['align'] {
  if (value === 'center') return value;
  return value === 'right' || value === 'end' ? 'right' : 'left';
}

/** Which parts of the style's look the table wants, as words or as bits. */
function partsLooked(element: XmlElement | null): Set<string> {
  const { val, ...said } = element?.attributes ?? {};
  const bits = Number.parseInt(val ?? '0', 16) || 0;
  const wants = (name: string, bit: number) =>
    said[name] === undefined ? (bits & bit) !== 0 : /^(?:1|true|on)$/.test(said[name]);
  return new Set(
    (
      [
        ['firstRow', wants('firstRow', 0x20)],
        ['lastRow', wants('lastRow', 0x40)],
        ['firstCol', wants('firstColumn', 0x80)],
        ['lastCol', wants('lastColumn', 0x100)],
        ['hBand', !wants('noHBand', 0x200)],
      ] as const
    )
      .filter(([, isWanted]) => isWanted)
      .map(([name]) => name),
  );
}

function rowOf(whole: Whole, row: XmlElement, at: number): Row {
  const properties = childOf(row, 'trPr');
  const height = childOf(properties, 'trHeight');
  const value = twips(height?.attributes['val']);
  return {
    isHeader: properties !== null && toggle(properties, 'tblHeader') === true,
    mayBreak: !(properties !== null && toggle(properties, 'cantSplit') === true),
    height:
      value === null
        ? null
        : { rule: height?.attributes['hRule'] === 'exact' ? 'exact' : 'atLeast', value },
    cells: (whole.rows[at] ?? [])
      .filter(({ column }) => column < whole.columns)
      .map(cell => cellOf(whole, cell, at)),
  };
}

function cellOf(whole: Whole, raw: Raw, row: number): Cell {
  const { element, column, goesOn } = raw;
  const columns = Math.min(raw.columns, whole.columns - column);
  const properties = childOf(element, 'tcPr');
  const part = partOf(whole, row, column, columns);
  const rows = goesOn ? 0 : rowsCovered(whole.rows, raw, row);
  const paragraph = over(whole.around.table.paragraph, part.paragraph);
  const around = { table: { look: { ...whole.around.table.look, ...part.look }, paragraph } };
  const align = saidIn(properties, 'vAlign');
  return {
    column,
    columns,
    rows,
    blocks: goesOn ? [] : whole.story.reading.blocksOf(whole.story, elementsIn(element), around),
    fill: { ...part, ...shading(properties) }.fill ?? null,
    borders: bordersOf(whole, part, properties, {
      row,
      rows: Math.max(1, rows),
      column,
      columns,
    }),
    margins: {
      ...{ top: 0, right: USUAL_MARGIN, bottom: 0, left: USUAL_MARGIN },
      ...whole.margins,
      ...cellMargins(childOf(properties, 'tcMar')),
    },
    align: align === 'center' || align === 'bottom' ? align : 'top',
  };
}

/** How many rows a cell stands beside: those below it in which its place is merged into it. */
function rowsCovered(rows: Whole['rows'], { column }: Raw, row: number): number {
  const below = rows.slice(row + 1);
  const end = below.findIndex(cells => !cells.some(cell => cell.column === column && cell.goesOn));
  return 1 + (end < 0 ? below.length : end);
}

/** What the style says of the parts of the table that a place is in, the nearest last. */
function partOf(whole: Whole, row: number, column: number, columns: number): PartSettings {
  const { style, look, rows } = whole;
  const isFirst = look.has('firstRow') && row === 0;
  const band = (row - (look.has('firstRow') ? 1 : 0)) % 2 === 0 ? 'band1Horz' : 'band2Horz';
  const names = [
    look.has('hBand') && !isFirst ? band : '',
    look.has('lastCol') && column + columns === whole.columns ? 'lastCol' : '',
    look.has('firstCol') && column === 0 ? 'firstCol' : '',
    look.has('lastRow') && row === rows.length - 1 ? 'lastRow' : '',
    isFirst ? 'firstRow' : '',
  ];
  return names.flatMap(name => style.parts.get(name) ?? []).reduce(partOver, style.part);
}

interface Place {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

function bordersOf(
  whole: Whole,
  part: PartSettings,
  properties: XmlElement | null,
  { row, rows, column, columns }: Place,
): Cell['borders'] {
  const own = tableBorders(childOf(properties, 'tcBorders'));
  const isEdge: Readonly<Record<Side, boolean>> = {
    top: row === 0,
    bottom: row + rows >= whole.rows.length,
    left: column === 0,
    right: column + columns >= whole.columns,
  };
  const of = (side: Side): readonly [Side, Border | null] => {
    const inner = side === 'top' || side === 'bottom' ? 'insideH' : 'insideV';
    const shared = whole.borders[isEdge[side] ? side : inner];
    return [side, own[side] ?? (side in own ? null : (part.borders?.[side] ?? shared ?? null))];
  };
  const all = [of('top'), of('right'), of('bottom'), of('left')];
  return Object.fromEntries(all.filter(([, border]) => border !== null));
}
