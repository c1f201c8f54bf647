import type { CommandContext } from '../../../shared/commands/command';
import { importedLog, importMembers } from '../../../shared/commands/incoming/import-tables';
import { type MemberPlan, planMembers } from '../../../shared/incoming/plan-members';
import type { ColumnsOf, LogField, MemberField } from '../../../shared/incoming/table-fields';
import { type Book, bookOf, EMPTY_BOOK } from '../../../shared/model/book';
import type { Change } from '../../../shared/model/change';
import type { InputFile } from '../../../shared/reading/read-minutes';
import { readTables } from '../../../shared/reading/tables/read-tables';
import { lastSaid, type SourceTable } from '../../../shared/reading/tables/source-table';
import { isUnreadable, type Unreadable } from '../../../shared/reading/unreadable';
import { answering } from '../../workers/answering';
import { logRow, memberRow, rowAside } from './planned-row';
import type {
  PlannedRow,
  TableFound,
  TableHead,
  TableQuestions,
  TableWanted,
} from './table-questions';

/** So many rows of a table are given to the page, to know its heads by. */
const HEAD = 60;

/** What a table comes to; a row is put in words when it is looked at. */
interface Planned {
  readonly found: TableFound;
  readonly rows: readonly (() => PlannedRow)[];
  readonly change: Change | null;
}

let tables: readonly SourceTable[] = [];
let book: Book = EMPTY_BOOK;
let planned: Planned | null = null;

answering<TableQuestions>({
  read,
  references: (tableAt, headRow, column) =>
    (tables[tableAt]?.rows ?? [])
      .slice(headRow + 1)
      .flatMap(({ cells }) => cells[column]?.text || []),
  know: records => {
    book = bookOf(records);
  },
  plan: (wanted, { today, now }) => {
    const context = { today, now, newId: () => crypto.randomUUID() };
    planned =
      wanted.of === 'actions' ? plannedLog(wanted, context) : plannedMembers(wanted, context);
    return planned?.found ?? null;
  },
  rows: (from, to) => (planned?.rows ?? []).slice(from, to).map(row => row()),
  change: () => planned?.change ?? null,
});

async function read(file: InputFile): Promise<TableHead[] | Unreadable> {
  const found = await readTables(file);
  if (isUnreadable(found)) return found;
  tables = found;
  return found.map(({ name, rows }) => ({
    name,
    rows: rows.slice(0, HEAD),
    count: rows.length,
    lastSaid: lastSaid(rows),
  }));
}

function plannedLog(wanted: TableWanted, context: CommandContext): Planned | null {
  const { committeeId, tableAt, headRow, at } = wanted;
  const table = tables[tableAt];
  if (!table) return null;
  const choices = { headRow, columns: wanted.columns as ColumnsOf<LogField> };
  const imported = importedLog(book, { committeeId, table, choices, at }, context);
  if (!imported) return null;
  const { plan, change } = imported;
  const fresh = plan.rows.filter(({ made, update }) => made || update).length;
  return {
    found: { fresh, same: plan.rows.length - fresh, aside: plan.aside.length },
    rows: exceptionsFirst(
      plan.aside.map(row => () => rowAside(row)),
      plan.rows.map(row => () => logRow(row)),
    ),
    change,
  };
}

function plannedMembers(wanted: TableWanted, { newId, ...now }: CommandContext): Planned | null {
  const { committeeId, tableAt, headRow } = wanted;
  const table = tables[tableAt];
  if (!table) return null;
  const choices = { headRow, columns: wanted.columns as ColumnsOf<MemberField> };
  const members = { committeeId, table, choices };
  const plan = planMembers(book, members, newId);
  return plan && withRows(plan, importMembers(book, members, { ...now, newId }));
}

function withRows({ rows, aside }: MemberPlan, change: Change | null): Planned {
  const fresh = rows.filter(({ becomes }) => becomes !== 'same').length;
  return {
    found: { fresh, same: rows.length - fresh, aside: aside.length },
    rows: exceptionsFirst(
      aside.map(row => () => rowAside(row)),
      rows.map(row => () => memberRow(row)),
    ),
    change,
  };
}

/** What is set aside comes first; where that is most of the table, what is taken in does. */
function exceptionsFirst(aside: Planned['rows'], taken: Planned['rows']): Planned['rows'] {
  const isMost = aside.length > taken.length && taken.length > 0;
  return isMost ? [...taken, ...aside] : [...aside, ...taken];
}
