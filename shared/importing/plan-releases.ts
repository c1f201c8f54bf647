import type { Id, NewId } from '../model/id';
import type { PartialDate } from '../model/partial-date';
import {
  type Release,
  type ReleaseFacts,
  ReleaseStatus,
  type ReleaseTold,
  release,
} from '../model/release';
import { sameValue } from '../model/same-value';
import type { SourceTable, TableCell, TableRow } from '../reading/tables/source-table';
import type { ChangeRegister } from '../registers/changes/change-register';
import {
  latestName,
  NO_RELEASE_KNOWN,
  RELEASE_STATUS_WORDS,
  releaseAsAt,
} from '../registers/changes/release-as-at';
import { releaseCells } from '../report/change-register/fact-cells';
import { saysNothing } from './import-names';
import { bareWords, columnsOf } from './match-columns';
import { namesInCell, oneLine } from './read-cells';
import { dateOfCell, type FirstInFigures } from './table-date';

/** A row of a table of releases that says something new, or is set aside for a reason. */
export type ReleaseRow = PlannedRelease | AsideRelease;

/** A release that is new, or of which a fact becomes another. */
export interface PlannedRelease {
  readonly row: TableRow;
  /** `null` for one that the register does not have. */
  readonly before: Release | null;
  readonly known: ReleaseFacts;
  readonly facts: ReleaseTold;
  readonly after: Release;
}

/** A row that is not taken in, and in a sentence why. */
export interface AsideRelease {
  readonly row: TableRow;
  readonly why: string;
}

type Field = keyof ReturnType<typeof releaseCells>;

/** How the columns of a table of releases are called, in small letters. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  name: ['release', 'release name'],
  date: ['date', 'release date', 'planned date', 'implementation date'],
  status: ['status'],
  codeVersion: ['version', 'sec version', 'code version'],
  freeze: ['freeze', 'freeze date'],
  documents: ['documents'],
};

const FIELDS = Object.keys(NAMES) as Field[];

/** The heads are looked for in so many rows. */
const MOST_ABOVE = 30;

/** The table of a file that lists releases with their dates; `null` where none does. */
export function releaseTableOf(tables: readonly SourceTable[]): SourceTable | null {
  return tables.find(table => headsOf(table) >= 0) ?? null;
}

/** Whether a row of the plan is taken in. */
export function isTakenIn(planned: ReleaseRow): planned is PlannedRelease {
  return 'after' in planned;
}

/** What a table of releases says that is new, row by row; what the register says already is left out. */
export function planReleases(
  { code, releases }: ChangeRegister,
  table: SourceTable,
  wanted: { on: PartialDate; first: FirstInFigures; source: string; newId: NewId },
): ReleaseRow[] {
  const head = headsOf(table);
  const columns = fieldsOf(table, head);
  const byName = new Map(releases.map(each => [bareWords(latestName(each)), each]));
  const seen = new Set<string>();
  return table.rows.slice(head + 1).flatMap(row => {
    const name = oneLine(row.cells[columns.indexOf('name')]?.text ?? '');
    if (bareWords(name) === '') return [{ row, why: 'It has no name.' }];
    if (seen.has(bareWords(name))) return [{ row, why: `${name} stands above already.` }];
    seen.add(bareWords(name));
    return planned(row, { ...wanted, columns, name, codeId: code.id }, byName);
  });
}

interface RowContext {
  readonly columns: readonly (Field | null)[];
  readonly name: string;
  readonly codeId: Id;
  readonly on: PartialDate;
  readonly first: FirstInFigures;
  readonly source: string;
  readonly newId: NewId;
}

function planned(
  row: TableRow,
  context: RowContext,
  byName: ReadonlyMap<string, Release>,
): ReleaseRow[] {
  const { on, source, newId, name, codeId } = context;
  const before = byName.get(bareWords(name)) ?? null;
  const known = before && releaseAsAt(before, on)?.facts;
  const told = releaseTold(row, context, known ?? NO_RELEASE_KNOWN);
  if (typeof told === 'string') return [{ row, why: told }];
  const facts: ReleaseTold = known ? told : { ...told, name };
  if (Object.keys(facts).length === 0) return [];
  const record = before ?? release({ id: newId(), codeId });
  const statement = { id: newId(), on, source: `${source}, row ${row.line}`, letter: '', facts };
  const after = { ...record, statements: [...record.statements, statement] };
  return [{ row, before, known: known ?? NO_RELEASE_KNOWN, facts, after }];
}

/** The facts of a row that are not known; a sentence where one cannot be understood. */
function releaseTold(
  row: TableRow,
  { columns, first }: RowContext,
  known: ReleaseFacts,
): ReleaseTold | string {
  const written = releaseCells(known);
  const facts = new Map<string, unknown>();
  for (const [at, field] of columns.entries()) {
    const cell = row.cells[at];
    if (field === null || field === 'name' || !cell || saysNothing(cell.text)) continue;
    if (cell.text === written[field].text) continue;
    const value = valueOfCell(field, cell, first);
    if (value === null) return `“${cell.text}” is no ${field === 'status' ? 'status' : 'date'}.`;
    if (!sameValue(known[field], value)) facts.set(field, value);
  }
  return Object.fromEntries(facts);
}

function valueOfCell(field: Field, cell: TableCell, first: FirstInFigures): unknown {
  if (field === 'date' || field === 'freeze') return dateOfCell(cell, first);
  if (field === 'documents') return namesInCell(cell.text);
  return field === 'status' ? statusOf(cell.text) : oneLine(cell.text);
}

function statusOf(words: string): ReleaseStatus | null {
  const said = bareWords(words);
  const status = ReleaseStatus.options.find(
    each => said === each || said === bareWords(RELEASE_STATUS_WORDS[each]),
  );
  return status ?? null;
}

/** The row of the heads, from 0; -1 where the table lists no releases. */
function headsOf(table: SourceTable): number {
  return table.rows.slice(0, MOST_ABOVE).findIndex((_, at) => {
    const fields = fieldsOf(table, at);
    const isRegister = columnsOf(table, at).includes('reference');
    return !isRegister && fields.includes('name') && fields.includes('date');
  });
}

function fieldsOf({ rows }: SourceTable, head: number): (Field | null)[] {
  const heads = rows[head]?.cells.map(({ text }) => bareWords(text)) ?? [];
  return heads.map(words => FIELDS.find(field => NAMES[field].includes(words)) ?? null);
}
