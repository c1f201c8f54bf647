import { type Book, recordOf } from '../../model/book';
import type { Change } from '../../model/change';
import type { Id } from '../../model/id';
import { KeptDocument } from '../../model/kept-document';
import { keptReport } from '../../model/kept-report';
import { changeRegisterOf, registerAsAt } from '../../registers/changes/change-register';
import { reportedState } from '../../registers/changes/reported-state';
import { changeStatusReport } from '../../report/change-status/change-status-report';
import type { ChangeStatusWanted } from '../../report/change-status/status-context';
import { puttingChecked } from '../checked-change';
import type { CommandContext } from '../command';

/**
 * Makes a Change Status Report and keeps it as it stands: what it says and what it saw. All that the
 * committee said in its month has to be at hand. `null` where the book has no such committee or code.
 */
export function keepReport(
  book: Book,
  wanted: ChangeStatusWanted,
  { newId, today, now }: CommandContext,
): Change | null {
  const register = changeRegisterOf(book, wanted.codeId);
  const made = changeStatusReport(book, wanted);
  if (!register || !made) return null;
  const { codeId, committeeId, month, asAt, version } = wanted;
  return puttingChecked(
    keptReport({
      id: newId(),
      codeId,
      committeeId,
      month,
      asAt,
      version,
      madeAt: `${today}T${now}`,
      madeBy: made.value.properties.author,
      ...reportedState(registerAsAt(register, asAt)),
      document: KeptDocument.parse(made.value),
    }),
  );
}

/** Puts a kept report into the trash. `null` where it is there already, or there is none. */
export function removeReport(
  book: Book,
  reportId: Id,
  { today, now }: CommandContext,
): Change | null {
  const record = recordOf(book, 'keptReport', reportId);
  if (!record || record.removedAt !== undefined) return null;
  return { put: [{ ...record, removedAt: `${today}T${now}` }], remove: [] };
}

/** Puts it back. `null` where it is not in the trash. */
export function restoreReport(book: Book, reportId: Id): Change | null {
  const record = recordOf(book, 'keptReport', reportId);
  if (record?.removedAt === undefined) return null;
  const { removedAt, ...stands } = record;
  return { put: [stands], remove: [] };
}
