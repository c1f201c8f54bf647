import type { MeantAs, NameChoices } from '../../../shared/importing/import-names';
import type { ImportChoices } from '../../../shared/importing/import-plan';
import { type Columns, columnsOf, headRowOf } from '../../../shared/importing/match-columns';
import { releaseTableOf } from '../../../shared/importing/plan-releases';
import { asAtOf } from '../../../shared/importing/table-as-at';
import type { FirstInFigures } from '../../../shared/importing/table-date';
import { dateInWords, type PartialDate } from '../../../shared/model/partial-date';
import type { SourceTable } from '../../../shared/reading/tables/source-table';
import { lastDayOf } from '../../../shared/registers/changes/days';

/** A file that was read: its name, and the tables in it. */
export interface ReadFile {
  readonly name: string;
  readonly tables: readonly SourceTable[];
}

/** How the table of a file is to be read, as she has it so far. */
export interface ImportDraft {
  readonly table: SourceTable;
  readonly headRow: number;
  readonly columns: Columns;
  readonly on: string;
  readonly first: FirstInFigures;
  readonly names: NameChoices;
  /** Whether a table of releases in the same file is taken in too. */
  readonly withReleases: boolean;
}

/** How a table is read before she says anything. */
export function proposedDraft(
  fileName: string,
  table: SourceTable,
  today: PartialDate,
): ImportDraft {
  return withHeadRow(fileName, { table, today }, headRowOf(table));
}

/** The same with the heads in another row. */
export function withHeadRow(
  fileName: string,
  { table, today }: { readonly table: SourceTable; readonly today: PartialDate },
  headRow: number,
): ImportDraft {
  const told = asAtOf(fileName, table, headRow);
  return {
    table,
    headRow,
    columns: columnsOf(table, headRow),
    on: dateInWords(told === null || told > today ? today : told),
    first: 'day',
    names: new Map(),
    withReleases: true,
  };
}

/** The draft with a column that tells another field, which no other column then tells. */
export function withColumn(
  draft: ImportDraft,
  column: number,
  field: Columns[number],
): ImportDraft {
  const columns = draft.columns.map((before, at) => {
    if (at === column) return field;
    return before === field ? null : before;
  });
  return { ...draft, columns };
}

/** The draft with another meaning of a name. */
export function withName(draft: ImportDraft, key: string, meant: MeantAs | null): ImportDraft {
  const names = new Map(draft.names);
  if (meant) names.set(key, meant);
  else names.delete(key);
  return { ...draft, names };
}

/** The choices that the draft makes, true as at the last day that the date may mean. */
export function choicesOf(
  { name: fileName, tables }: ReadFile,
  draft: ImportDraft,
  on: PartialDate,
): ImportChoices {
  const { headRow, columns, first, names, withReleases } = draft;
  const releases = withReleases ? releaseTableOf(tables) : null;
  return { fileName, headRow, columns, first, names, releases, on: lastDayOf(on) };
}
