import { type ImportChoices, planImport } from '../../importing/import-plan';
import { isTakenIn } from '../../importing/plan-releases';
import type { Book } from '../../model/book';
import type { Change } from '../../model/change';
import type { Id } from '../../model/id';
import type { SourceTable } from '../../reading/tables/source-table';
import { puttingChecked } from '../checked-change';
import type { CommandContext } from '../command';

/**
 * Takes in what a table says of modifications, as one step: the new ones, what becomes of those that
 * are there, and the releases that are named or listed beside them. What the plan sets aside is not touched. `null` where
 * there is no such code, or the table says nothing new.
 */
export function importModifications(
  book: Book,
  wanted: { codeId: Id; table: SourceTable; choices: ImportChoices },
  { newId }: CommandContext,
): Change | null {
  const plan = planImport(book, wanted, newId);
  if (!plan) return null;
  const told = [...plan.releaseRows.filter(isTakenIn), ...plan.fresh, ...plan.changed];
  const records = told.map(({ after }) => after);
  const put = [...plan.releases, ...records].flatMap(each => puttingChecked(each)?.put ?? []);
  return put.length === 0 ? null : { put, remove: [] };
}
