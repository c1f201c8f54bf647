import type { Purpose } from '../../model/agenda-item';
import type { ItemFacts } from './item-facts';
import { itemFacts } from './item-facts';
import { markOf, UNMARKED } from './line-mark';
import { plannedTime } from './planned-time';
import { presenterIn } from './presenter';

/** What a column of an agenda's table has. */
export type AgendaColumn =
  | 'number'
  | 'title'
  | 'presenter'
  | 'time'
  | 'papers'
  | 'purpose'
  | 'other';

/** An agenda's table: what its columns have, and where its rows begin. */
export interface AgendaTable {
  readonly columns: readonly AgendaColumn[];
  readonly hasHeads: boolean;
}

const HEADS: readonly [AgendaColumn, RegExp][] = [
  [
    'title',
    /^(?:title|subject|topic|agenda(?: items?| topics?)?|description|business|matter|heading)\b/i,
  ],
  [
    'presenter',
    /^(?:lead|presente[rd]|owner|(?:main )?speaker|who|led by|by whom|responsib|introduced|sponsor|name)/i,
  ],
  ['time', /^(?:time|timing|duration|minutes|mins|allotted|allocated|length|start|when)\b/i],
  ['papers', /^(?:papers?|enc|attach|documents?|appendix|annex)/i],
  ['purpose', /^(?:purpose|for\b|action(?: required)?$|type)/i],
  ['number', /^(?:no\b|nr\b|#|item(?:\s+(?:no|number)\b.*)?$|number|ref)/i],
];

/** What the columns of a table have, where it is the table of an agenda; else `null`. */
export function agendaTable(
  rows: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): AgendaTable | null {
  const heads = headsOf(rows);
  const isHeaded = heads.filter(each => each !== 'other').length >= 2;
  if (isHeaded) {
    const columns = heads.includes('title') ? heads : withTitle(heads, 'number');
    return columns.includes('title') ? { columns, hasHeads: true } : null;
  }
  const columns = columnsByCells(rows, known);
  return columns ? { columns, hasHeads: false } : null;
}

/** The heads; they stand one column to the left where that of the numbers has none. */
function headsOf([heads = [], ...rows]: readonly (readonly string[])[]): AgendaColumn[] {
  const columns = heads.map(headColumn);
  const numbered = rows.filter(([first = '']) => TIMED_NUMBER.test(first));
  const isBeside =
    numbered.length * 2 > rows.length && columns[0] === 'other' && heads.at(-1) === '';
  return isBeside ? ['number', 'title', ...columns.slice(1, -1)] : columns;
}

/** Whether a row below the first says the heads again, as where a new part of the agenda begins. */
export function repeatsHeads(row: readonly string[], heads: readonly string[]): boolean {
  const rest = heads.slice(1);
  return rest.some(cell => cell !== '') && rest.every((cell, at) => cell === row[at + 1]);
}

/** What a row of such a table tells; the words of a column that is not known stand with the title. */
export function factsOfCells(
  cells: readonly string[],
  { columns }: AgendaTable,
  known: ReadonlySet<string>,
): ItemFacts {
  const titles = cells.filter((_, at) => has(columns[at], 'title'));
  const others = cells.filter((cell, at) => has(columns[at], 'other') && cell !== '');
  const own = itemFacts(titles.join(' '), known);
  let facts: ItemFacts = { ...own, title: [own.title, ...others].join(' – '), left: [] };
  for (const [at, cell] of cells.entries()) {
    const column = columns[at] ?? 'other';
    if (column === 'title') facts = { ...facts, left: [...facts.left, ...own.left] };
    else if (cell !== '') facts = withCell(facts, column, cell);
  }
  return facts;
}

function withCell(facts: ItemFacts, column: AgendaColumn, cell: string): ItemFacts {
  switch (column) {
    case 'number': {
      const { number = cell, time = '' } = TIMED_NUMBER.exec(cell)?.groups ?? {};
      const startsAt = plannedTime(time)?.startsAt ?? facts.startsAt;
      return { ...facts, mark: numberCell(number), startsAt, left: [...facts.left, cell] };
    }
    case 'presenter':
      return { ...facts, presenter: cell };
    case 'time': {
      const bare = /^\d{1,3}$/.test(cell) ? plannedTime(`${cell} min`) : plannedTime(cell);
      const { minutes, startsAt } = bare ?? { minutes: null, startsAt: null };
      return { ...facts, minutes, startsAt, left: [...facts.left, cell] };
    }
    case 'papers':
      return { ...facts, papers: [...facts.papers, cell] };
    case 'purpose':
      return { ...facts, purpose: purposeIn(cell), left: [...facts.left, cell] };
    default:
      return facts;
  }
}

const PURPOSES: readonly [Purpose, RegExp][] = [
  ['decision', /deci|approv|agree|resol|ratif|\bvote/i],
  ['information', /inform|note|noting/i],
  ['discussion', /discuss|comment|review/i],
];

function purposeIn(cell: string): Purpose | null {
  return PURPOSES.find(([, words]) => words.test(cell))?.[0] ?? null;
}

function numberCell(cell: string): ItemFacts['mark'] {
  const mark = markOf(`${cell.replace(/[.)]$/, '')}. x`);
  return mark.form === 'none' ? { ...UNMARKED, number: cell } : mark;
}

function headColumn(cell: string): AgendaColumn {
  return HEADS.find(([, words]) => words.test(cell.trim()))?.[0] ?? 'other';
}

/** `Item` is the number where another column has the titles, and the titles where none has. */
function withTitle(columns: readonly AgendaColumn[], of: AgendaColumn): AgendaColumn[] {
  const at = columns.lastIndexOf(of);
  return columns.map((column, place) => (place === at ? 'title' : column));
}

/** What the columns have by what stands in them, where no head says. */
function columnsByCells(
  rows: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): AgendaColumn[] | null {
  const width = Math.max(0, ...rows.map(row => row.length));
  if (width < 2) return null;
  const columns = Array.from({ length: width }, (_, at): AgendaColumn => {
    const cells = rows.map(row => row[at]?.trim() ?? '').filter(cell => cell !== '');
    if (cells.length === 0) return 'other';
    if (cells.every(cell => NUMBER_CELL.test(cell))) return 'number';
    if (cells.every(cell => plannedTime(cell) !== null)) return 'time';
    return cells.every(cell => presenterIn(cell, known) !== null) ? 'presenter' : 'other';
  });
  if (!columns.some(column => column !== 'other')) return null;
  const first = columns.indexOf('other');
  return first < 0 ? null : columns.with(first, 'title');
}

/** A number with a star, as where an item is chosen to be spoken of, and when it is to begin: `*10. 2.30pm`. */
const TIMED_NUMBER =
  /^\*?\s?(?<number>\d{1,3}(?:\.\d+)*)[.)]?(?:\s+(?<time>\d{1,2}[.:]\d{2}\s?(?:[ap]m)?|\d{1,2}\s?[ap]m))?$/i;
const NUMBER_CELL = /^\(?(?:\d{1,3}(?:\.\d+)*|[a-z]|[ivx]+|\d{1,3}\.?[a-z])[.)]?$/i;

function has(column: AgendaColumn | undefined, what: AgendaColumn): boolean {
  return (column ?? 'other') === what;
}
