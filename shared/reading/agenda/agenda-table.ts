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
    /^(?:lead|presente[rd]|owner|speaker|who|led by|by whom|responsib|introduced|sponsor|name)/i,
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
  const heads = (rows[0] ?? []).map(headColumn);
  const isHeaded = heads.filter(each => each !== 'other').length >= 2;
  if (isHeaded) {
    const columns = heads.includes('title') ? heads : withTitle(heads, 'number');
    return columns.includes('title') ? { columns, hasHeads: true } : null;
  }
  const columns = columnsByCells(rows, known);
  return columns ? { columns, hasHeads: false } : null;
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
      const mark = numberCell(cell);
      return { ...facts, mark, left: [...facts.left, cell] };
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

const NUMBER_CELL = /^\(?(?:\d{1,3}(?:\.\d+)*|[a-z]|[ivx]+|\d{1,3}\.?[a-z])[.)]?$/i;

function has(column: AgendaColumn | undefined, what: AgendaColumn): boolean {
  return (column ?? 'other') === what;
}
