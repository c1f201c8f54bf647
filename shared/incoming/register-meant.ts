import { referenceOf } from '../importing/import-plan';
import { columnsOf, headRowOf, likeliestTable } from '../importing/match-columns';
import type { Code } from '../model/code';
import type { SourceTable } from '../reading/tables/source-table';
import { columnsFor, LOG_FIELDS } from './table-fields';

/**
 * The references in the table of a file that has the heads of a register of modifications: references,
 * something told of them, and no more of what a log of actions has. None where no table is like one.
 */
export function referencesOfRegister(tables: readonly SourceTable[]): string[] {
  const table = likeliestTable(tables);
  if (!table) return [];
  const headRow = headRowOf(table);
  const columns = columnsOf(table, headRow);
  const told = known(columns);
  const isLog = known(columnsFor(table, headRow, LOG_FIELDS)) > told;
  const at = columns.indexOf('reference');
  if (at < 0 || told < 2 || isLog) return [];
  const rows = table.rows.slice(headRow + 1);
  return rows.map(({ cells }) => cells[at]?.text ?? '').filter(text => text !== '');
}

/** The code that writes most of these references as its own; `null` for none. */
export function codeMeantBy(references: readonly string[], codes: readonly Code[]): Code | null {
  const isMeant = (code: Code) =>
    references.filter(each => referenceOf(code, each) !== null).length > references.length / 2;
  return codes.find(isMeant) ?? null;
}

function known(columns: readonly unknown[]): number {
  return columns.filter(field => field !== null).length;
}
