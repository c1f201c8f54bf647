import type { Imported } from '../../shared/commands/incoming/import-meeting';
import { importedMeeting } from '../../shared/commands/incoming/import-meeting';
import type { Destination } from '../../shared/incoming/destination';
import type { IncomingPlan } from '../../shared/incoming/plan';
import { planOf } from '../../shared/incoming/plan-of';
import type { Row } from '../../shared/incoming/row';
import { textOfRow } from '../../shared/incoming/row-words';
import { type Book, EMPTY_BOOK } from '../../shared/model/book';
import { contextAt } from './command-context';
import { readWell } from './read';

/** A committee made for what is imported. */
export const A_NEW_COMMITTEE: Destination = {
  committee: { code: 'NEW', name: 'A new committee', seats: false },
  meetingId: null,
};

/** The plan for a file, as the window shows it first. */
export async function planned(name: string, content: string | Uint8Array): Promise<IncomingPlan> {
  return planOf(name, await readWell(name, content));
}

/** What an import that can be made comes to. */
export function imported(
  plan: IncomingPlan,
  into: Destination = A_NEW_COMMITTEE,
  book: Book = EMPTY_BOOK,
  context = contextAt(),
): Imported {
  const found = importedMeeting(book, { plan, into }, context);
  if ('why' in found) throw new Error(found.why);
  return found;
}

/** The row with these words. */
export function rowWith(plan: IncomingPlan, words: string): Row {
  const row = plan.rows.find(each => textOfRow(each).includes(words));
  if (!row) throw new Error(`no row says “${words}”`);
  return row;
}
