import type { ColumnsOf, LogField, MemberField } from '../../../shared/incoming/table-fields';
import type { Change } from '../../../shared/model/change';
import type { Id } from '../../../shared/model/id';
import type { ClockTime, PartialDate } from '../../../shared/model/partial-date';
import type { AnyRecord } from '../../../shared/model/record';
import type { InputFile } from '../../../shared/reading/read-minutes';
import type { SourceTable } from '../../../shared/reading/tables/source-table';
import type { Unreadable } from '../../../shared/reading/unreadable';

/** What a table is taken for. */
export type TableOf = 'actions' | 'members';

/** The upper rows of a table, by which its heads are known; the whole stays with the worker. */
export interface TableHead extends SourceTable {
  /** How many rows the whole has. */
  readonly count: number;
  /** The last row in which each column says something, counted from 0. */
  readonly lastSaid: readonly number[];
}

/** How one of the tables that were read is to be taken. */
export interface TableWanted {
  readonly of: TableOf;
  /** Its place among those of the file. */
  readonly tableAt: number;
  readonly headRow: number;
  readonly columns: ColumnsOf<LogField | MemberField>;
  readonly committeeId: Id;
  /** For a log: the meeting as at which it stands, one of the book or a new one. */
  readonly at:
    | { readonly meetingId: Id }
    | { readonly number: string; readonly date: PartialDate | null };
}

/** What a table would bring to the book, but for its rows. */
export interface TableFound {
  /** How many rows bring something. */
  readonly fresh: number;
  /** How many the book has as they are. */
  readonly same: number;
  readonly aside: number;
}

/** A row as it is shown: what becomes of it, or why nothing does. */
export interface PlannedRow {
  readonly line: number;
  /** The reference of the action or the name of the member; empty for a row that is set aside. */
  readonly name: string;
  readonly becomes: string;
  readonly isAside: boolean;
  readonly isClosed: boolean;
  readonly says: string;
  readonly facts: string;
  /** What is said of an action, line by line. */
  readonly said: readonly string[];
}

/** What the page asks of the worker that reads a table and plans what it would bring. */
export interface TableQuestions {
  /** Reads the tables of a file; they stay with the worker. */
  readonly read: (file: InputFile) => Promise<TableHead[] | Unreadable>;
  /** The references that a column of a table has. */
  readonly references: (tableAt: number, headRow: number, column: number) => string[];
  /** The book as far as a table is compared with it. */
  readonly know: (records: readonly AnyRecord[]) => void;
  /** Plans a table; `null` where its committee or meeting cannot be. The plan stays with the worker. */
  readonly plan: (
    wanted: TableWanted,
    now: { readonly today: PartialDate; readonly now: ClockTime },
  ) => TableFound | null;
  /** Rows of the last plan: those that are set aside first, or last where they are the most. */
  readonly rows: (from: number, to: number) => PlannedRow[];
  /** What takes in the last plan, as one step; `null` for nothing. */
  readonly change: () => Change | null;
}
