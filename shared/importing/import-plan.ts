import { type Book, recordsOf } from '../model/book';
import type { Code } from '../model/code';
import type { Id, NewId } from '../model/id';
import {
  type Modification,
  type ModificationFacts,
  type ModificationTold,
  modification,
} from '../model/modification';
import type { PartialDate } from '../model/partial-date';
import { isChangeReference } from '../model/reference-pattern';
import type { Release } from '../model/release';
import type { SourceTable, TableRow } from '../reading/tables/source-table';
import { type ChangeNames, changeNames } from '../registers/changes/change-names';
import {
  type ChangeRegister,
  changeRegisterOf,
  registerAsAt,
} from '../registers/changes/change-register';
import { modificationAsAt, NOTHING_KNOWN } from '../registers/changes/modification-as-at';
import { newFacts } from '../registers/changes/new-facts';
import { latestName } from '../registers/changes/release-as-at';
import { factCells } from '../report/change-register/fact-cells';
import { type AsideRow, isAside } from './aside-rows';
import { type NameChoices, namesIn, type OtherName } from './import-names';
import type { Columns } from './match-columns';
import { isTakenIn, planReleases, type ReleaseRow } from './plan-releases';
import { type CellContext, oneLine, rowTold } from './read-cells';
import { type FirstInFigures, isAmbiguous } from './table-date';

/** What she says of a table that is to be imported. */
export interface ImportChoices {
  /** What the file is called, for the source of each fact. */
  readonly fileName: string;
  /** The row that has the heads, counted from 0; what stands above it is no part of the register. */
  readonly headRow: number;
  readonly columns: Columns;
  /** The day as at which the table is true. */
  readonly on: PartialDate;
  readonly first: FirstInFigures;
  readonly names: NameChoices;
  /** The table of the same file that lists releases, where that is to be taken in too. */
  readonly releases: SourceTable | null;
}

/** A row that says something new. */
export interface PlannedRow {
  readonly row: TableRow;
  /** The modification as the register has it; `null` for one that it does not have. */
  readonly before: Modification | null;
  /** What was known of it by that day. */
  readonly known: ModificationFacts;
  /** The facts that become others. */
  readonly facts: ModificationTold;
  /** The record as it will be. */
  readonly after: Modification;
}

/** What an import would do. Each row below the heads is in one of the four lists, once. */
export interface ImportPlan {
  readonly fresh: readonly PlannedRow[];
  readonly changed: readonly PlannedRow[];
  readonly unchanged: readonly TableRow[];
  readonly aside: readonly AsideRow[];
  /** What the table of releases says that is new. */
  readonly releaseRows: readonly ReleaseRow[];
  /** The releases that the rows name and neither that table nor the register has. */
  readonly releases: readonly Release[];
  /** The names that the register does not have in the same words. */
  readonly otherNames: readonly OtherName[];
  /** Dates in figures that would be others with the month first. */
  readonly ambiguous: readonly string[];
}

/** What the import of a table would do to the register of a code; `null` where there is no such code. */
export function planImport(
  book: Book,
  { codeId, table, choices }: { codeId: Id; table: SourceTable; choices: ImportChoices },
  newId: NewId,
): ImportPlan | null {
  const register = changeRegisterOf(book, codeId);
  return register && new Planning(book, register, choices, newId).planOf(table);
}

class Planning {
  private readonly code: Code;
  private readonly choices: ImportChoices;
  private readonly newId: NewId;
  private readonly byReference: ReadonlyMap<string, Modification>;
  private readonly register: ChangeRegister;
  private readonly names: ChangeNames;
  private readonly seen = new Map<string, TableRow>();
  private place = '';

  constructor(book: Book, register: ChangeRegister, choices: ImportChoices, newId: NewId) {
    const { code } = register;
    this.register = register;
    this.code = code;
    this.names = changeNames(registerAsAt(register, choices.on));
    this.choices = choices;
    this.newId = newId;
    // One in the trash gives way to one of the same reference that is not.
    this.byReference = new Map(
      recordsOf(book, 'modification')
        .filter(({ codeId }) => codeId === code.id)
        .toSorted((a, b) => Number(b.removedAt !== undefined) - Number(a.removedAt !== undefined))
        .map(each => [each.reference, each]),
    );
  }

  planOf(table: SourceTable): ImportPlan {
    const { columns, headRow, on, names: choices } = this.choices;
    const rows = table.rows.slice(headRow + 1);
    const { code, newId } = this;
    const releaseRows = this.releaseRows();
    const fresh = releaseRows.filter(isTakenIn).filter(({ before }) => before === null);
    const releases = [...this.register.releases, ...fresh.map(({ after }) => after)];
    const source = this.choices.fileName;
    this.place = placeIn(source, table);
    const names = namesIn(rows, columns, { code, releases, on, source, choices, newId });
    const named = [...releases, ...names.fresh].map(each => ({
      id: each.id,
      name: latestName(each),
    }));
    const context = { names, releases: named, first: this.choices.first };
    const planned = rows.map(row => this.planned(row, context));
    const said = planned.filter(isPlanned);
    const meant = new Set(said.flatMap(({ facts }) => releasesMeant(facts)));
    return {
      fresh: said.filter(({ before }) => before === null),
      changed: said.filter(({ before }) => before !== null),
      unchanged: planned.filter(isUnchanged),
      aside: planned.filter(isAside),
      releaseRows,
      releases: names.fresh.filter(({ id }) => meant.has(id)),
      otherNames: names.others,
      ambiguous: this.ambiguousIn(rows),
    };
  }

  private releaseRows(): ReleaseRow[] {
    const { releases, on, first, fileName } = this.choices;
    if (!releases) return [];
    const source = placeIn(fileName, releases);
    return planReleases(this.register, releases, { on, first, source, newId: this.newId });
  }

  private planned(row: TableRow, context: CellContext): PlannedRow | AsideRow | TableRow {
    const said = this.cellOf(row, 'reference');
    const reference = referenceOf(this.code, said);
    const why = reference === null ? this.noReference(said) : this.twice(reference);
    if (reference === null || why !== null) return { row, why: why ?? '' };
    const before = this.byReference.get(reference) ?? null;
    const known = before && modificationAsAt(this.code, before, this.choices.on)?.facts;
    const written = known ? factCells(known, { code: this.code, names: this.names }) : null;
    const { facts, faults } = rowTold(row, this.choices.columns, { ...context, written });
    if (faults.length > 0) return { row, why: faults.join(' ') };
    this.seen.set(reference, row);
    return this.saying(row, facts, {
      before,
      known: known ?? NOTHING_KNOWN,
      record: before ?? modification({ id: this.newId(), codeId: this.code.id, reference }),
    });
  }

  private saying(
    row: TableRow,
    told: ModificationTold,
    { before, known, record }: Pick<PlannedRow, 'before' | 'known'> & { record: Modification },
  ): PlannedRow | TableRow {
    const { on } = this.choices;
    const facts = before ? newFacts(this.code, before, { on, facts: told }) : told;
    if (facts === null) return row;
    const statement = { id: this.newId(), on, source: this.sourceOf(row), decisionId: null, facts };
    const after = { ...record, statements: [...record.statements, statement] };
    return { row, before, known, facts, after };
  }

  private noReference(written: string): string {
    if (!this.choices.columns.includes('reference')) return 'No column tells the reference.';
    if (written === '') return 'It has no reference.';
    return `“${beginningOf(written)}” is not written as ${this.code.patterns.join(' or ')}.`;
  }

  private twice(reference: string): string | null {
    const earlier = this.seen.get(reference);
    if (earlier) return `${reference} stands in row ${earlier.line} already.`;
    const lies = this.byReference.get(reference)?.removedAt !== undefined;
    return lies ? `${reference} lies in the trash. Put it back first, or leave it there.` : null;
  }

  private sourceOf(row: TableRow): string {
    const said = oneLine(this.cellOf(row, 'source'));
    const place = `${this.place}, row ${row.line}`;
    return said === '' ? place : `${said} (${place})`;
  }

  private cellOf(row: TableRow, field: 'reference' | 'source'): string {
    return row.cells[this.choices.columns.indexOf(field)]?.text ?? '';
  }

  private ambiguousIn(rows: readonly TableRow[]): string[] {
    const dates = this.choices.columns.flatMap((field, at) =>
      field === 'raised' || field === 'nextStepOn' || field === 'implementation' ? [at] : [],
    );
    return rows.flatMap(({ cells }) =>
      dates.flatMap(at => {
        const cell = cells[at];
        return cell && isAmbiguous(cell) ? [cell.text] : [];
      }),
    );
  }
}

/** So much of a cell is enough to know it by. */
const MOST_QUOTED = 40;

function beginningOf(written: string): string {
  const line = oneLine(written);
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED)} …` : line;
}

/** A table as the source of a fact: `register.xlsx, Modifications`. */
function placeIn(fileName: string, { name }: SourceTable): string {
  return name === '' ? fileName : `${fileName}, ${name}`;
}

/** The reference of this code that is meant, whatever the size of its letters and the spaces in it. */
export function referenceOf({ patterns }: Code, written: string): string | null {
  const bare = written.replace(/\s+/gu, '');
  const ways = [bare, bare.toUpperCase()];
  return ways.find(way => patterns.some(pattern => isChangeReference(pattern, way))) ?? null;
}

function releasesMeant({ targetReleaseId, implementation }: ModificationTold): Id[] {
  const ids = implementation?.by === 'release' ? [implementation.releaseId] : [];
  return targetReleaseId ? [targetReleaseId, ...ids] : ids;
}

type Planned = PlannedRow | AsideRow | TableRow;

function isPlanned(planned: Planned): planned is PlannedRow {
  return 'after' in planned;
}

function isUnchanged(planned: Planned): planned is TableRow {
  return 'cells' in planned;
}
