import {
  type ColumnsOf,
  columnsFor,
  headRowFor,
  LOG_FIELDS,
  type LogField,
  likeliestFor,
  MEMBER_FIELDS,
  type MemberField,
} from '../../../shared/incoming/table-fields';
import type { Id } from '../../../shared/model/id';
import type { PartialDate } from '../../../shared/model/partial-date';
import { dateFact } from '../../ui/typed-facts';
import type { TableHead, TableOf, TableWanted } from './table-questions';

/** A file that was read, and the tables in it. */
export interface ReadTable {
  readonly name: string;
  readonly tables: readonly TableHead[];
}

/** How a table is read, and where it goes, as she has it so far. */
export interface TableDraft {
  readonly of: TableOf;
  readonly table: TableHead;
  /** Its place among those of the file. */
  readonly tableAt: number;
  readonly headRow: number;
  readonly columns: ColumnsOf<LogField | MemberField>;
  readonly committeeId: Id;
  /** The meeting as at which a log stands; `null` for a new one, of this number and date. */
  readonly meetingId: Id | null;
  readonly number: string;
  readonly date: string;
}

/** The fields of what a table is taken for, each with what it is called. */
export function fieldsOf(
  of: TableOf,
): Readonly<Partial<Record<LogField | MemberField, { label: string; heads: readonly string[] }>>> {
  return of === 'actions' ? LOG_FIELDS : MEMBER_FIELDS;
}

/** The table of a file that is most like what it is taken for, and how it is read. */
export function withTableOf(
  { tables }: ReadTable,
  of: TableOf,
): Pick<TableDraft, 'of' | 'table' | 'tableAt' | 'headRow' | 'columns'> {
  const table =
    of === 'actions' ? likeliestFor(tables, LOG_FIELDS) : likeliestFor(tables, MEMBER_FIELDS);
  if (!table) throw new Error('A file was read that has no table.');
  return { of, table, tableAt: tables.indexOf(table), ...withHeads(of, table) };
}

/** How a table is read, with the heads where they are most likely or in this row. */
export function withHeads(
  of: TableOf,
  table: TableHead,
  headRow = of === 'actions' ? headRowFor(table, LOG_FIELDS) : headRowFor(table, MEMBER_FIELDS),
): Pick<TableDraft, 'headRow' | 'columns'> {
  const columns =
    of === 'actions'
      ? columnsFor(table, headRow, LOG_FIELDS)
      : columnsFor(table, headRow, MEMBER_FIELDS);
  return { headRow, columns };
}

/** The columns with one that tells another field, which no other column then tells. */
export function withColumn(
  columns: TableDraft['columns'],
  at: number,
  field: LogField | MemberField | null,
): TableDraft['columns'] {
  return columns.map((before, column) => {
    if (column === at) return field;
    return before === field ? null : before;
  });
}

/** What a file seems to hold, by its heads: whoever has names and seats, or what is to be done. */
export function likelyTableOf(read: ReadTable): TableOf {
  const count = (of: TableOf) =>
    withTableOf(read, of).columns.filter(field => field !== null).length;
  return count('members') > count('actions') ? 'members' : 'actions';
}

/** What is asked of the worker for a draft. */
export function wantedOf(draft: TableDraft, today: PartialDate): TableWanted {
  const { of, tableAt, headRow, columns, committeeId, meetingId, number, date } = draft;
  const at = meetingId === null ? { number, date: dateFact(date, today).value } : { meetingId };
  return { of, tableAt, headRow, columns, committeeId, at };
}
