import { bareWords, likenessOfHeads, matchedHeads } from '../importing/match-columns';
import type { SourceTable, TableCell, TableRow } from '../reading/tables/source-table';

/** What a column of a log of actions can tell. */
export type LogField = 'reference' | 'action' | 'owner' | 'due' | 'update' | 'status' | 'raised';

/** What a column of a list of members can tell. */
export type MemberField = 'name' | 'organisation' | 'capacity' | 'alternateFor' | 'initials';

/** What each field is called, and the heads that logs and lists have for it, the surest first. */
interface FieldWords {
  readonly label: string;
  readonly heads: readonly string[];
}

/** The fields of a log of actions, in the order in which they are offered. */
export const LOG_FIELDS: Readonly<Record<LogField, FieldWords>> = {
  reference: {
    label: 'Reference',
    heads: [
      'ref',
      'ref no',
      'action ref',
      'action reference',
      'action no',
      'action number',
      'no',
      'number',
      's no',
      'id',
      'item no',
    ],
  },
  action: {
    label: 'Action',
    heads: [
      'actions',
      'action required',
      'description',
      'action description',
      'task description',
      'task',
      'tasks',
      'details',
      'what',
    ],
  },
  owner: {
    label: 'Owner',
    heads: [
      'owners',
      'action owner',
      'responsible',
      'responsibility',
      'who',
      'by whom',
      'lead',
      'assigned to',
      'assignee',
      'action by',
    ],
  },
  due: {
    label: 'Due',
    heads: [
      'due date',
      'date due',
      'deadline',
      'target date',
      'target',
      'by when',
      'when',
      'completion date',
    ],
  },
  update: {
    label: 'Update',
    heads: [
      'updates',
      'progress',
      'latest update',
      'remarks',
      'comments',
      'notes',
      'comment',
      'note',
      'outcome',
    ],
  },
  status: { label: 'Status', heads: ['state', 'current status', 'open closed', 'rag'] },
  raised: {
    label: 'Raised at',
    heads: [
      'raised',
      'meeting',
      'meeting no',
      'meeting number',
      'date raised',
      'raised on',
      'date',
    ],
  },
};

/** The fields of a list of members, in the order in which they are offered. */
export const MEMBER_FIELDS: Readonly<Record<MemberField, FieldWords>> = {
  name: {
    label: 'Name',
    heads: ['member', 'members', 'full name', 'person', 'representative', 'attendee'],
  },
  organisation: {
    label: 'Organisation',
    heads: ['organization', 'company', 'employer', 'affiliation', 'body', 'party', 'representing'],
  },
  capacity: {
    label: 'Capacity',
    heads: ['role', 'position', 'office', 'seat', 'constituency', 'category', 'title'],
  },
  alternateFor: {
    label: 'Alternate for',
    heads: [
      'alternate',
      'alternate of',
      'stands in for',
      'deputy for',
      'deputising for',
      'substitute for',
    ],
  },
  initials: { label: 'Initials', heads: ['short', 'abbreviation'] },
};

/** What each column of a table tells, from the left; `null` for one that is left out. */
export type ColumnsOf<F extends string> = readonly (F | null)[];

/** The heads are looked for in so many rows; above them stands what the table is called. */
const MOST_ABOVE = 30;

/** The row that is most like the heads of these fields, counted from 0; the first where none is. */
export function headRowFor<F extends string>(
  { rows }: SourceTable,
  fields: Readonly<Record<F, FieldWords>>,
): number {
  const likeness = rows.slice(0, MOST_ABOVE).map(row => likenessOf(row, fields));
  return Math.max(0, likeness.indexOf(Math.max(...likeness)));
}

/** What the columns of a table tell by the heads in this row. */
export function columnsFor<F extends string>(
  { rows }: SourceTable,
  headRow: number,
  fields: Readonly<Record<F, FieldWords>>,
): ColumnsOf<F> {
  return matchedRow(rows[headRow], fields);
}

/** The table of a file that is most like these fields; the first where none is. */
export function likeliestFor<F extends string, T extends SourceTable>(
  tables: readonly T[],
  fields: Readonly<Record<F, FieldWords>>,
): T | undefined {
  const likeness = (table: T) =>
    Math.max(0, ...table.rows.slice(0, MOST_ABOVE).map(row => likenessOf(row, fields)));
  return tables.toSorted((a, b) => likeness(b) - likeness(a))[0];
}

/** The cell of a row that tells a field; an empty one where no column does. */
export function cellOf<F extends string>(
  { cells }: TableRow,
  columns: ColumnsOf<F>,
  field: F,
): TableCell {
  return cells[columns.indexOf(field)] ?? { text: '', date: null };
}

function likenessOf<F extends string>(
  row: TableRow,
  fields: Readonly<Record<F, FieldWords>>,
): number {
  const heads = headsOf(row);
  const columns = matchedRow(row, fields);
  const likeness = likenessOfHeads(heads, columns, namesOf(fields));
  const [found = '', ...more] = heads.filter((_, at) => columns[at] !== null);
  const isAlone = more.length === 0 && heads.some(head => head !== '' && head !== found);
  // One among other cells may be any sentence, or the “no” of a vote.
  return isAlone && (likeness <= 1 || found.length <= 3) ? 0 : likeness;
}

function matchedRow<F extends string>(
  row: TableRow | undefined,
  fields: Readonly<Record<F, FieldWords>>,
): (F | null)[] {
  return matchedHeads(headsOf(row), Object.keys(fields) as F[], namesOf(fields));
}

/** The heads in a row; one that spans columns is the head of the first of them. */
function headsOf(row: TableRow | undefined): string[] {
  const cells = row?.cells ?? [];
  return cells.map((cell, at) => (cell === cells[at - 1] ? '' : cell.text));
}

function namesOf<F extends string>(
  fields: Readonly<Record<F, FieldWords>>,
): (field: F) => readonly string[] {
  return field => [bareWords(fields[field].label), ...fields[field].heads];
}
