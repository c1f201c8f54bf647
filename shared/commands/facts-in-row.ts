import type { ActionBlock } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { splitOwners } from '../reading/structure/owners';
import { dueFromWords } from '../reading/typed-due';
import { ownersOf } from '../reading/typed-owners';
import type { WordLine } from '../reading/word/word-lines';
import { ownersKnown } from '../registers/owners-known';
import type { Edit } from '../versions/edited/edit';

/** Whose a new action is and by when, as its row in the table of new actions says, where it has one. */
export function factsInRow(
  book: Book,
  meetingId: Id,
  { along = [] }: Edit,
): Pick<ActionBlock['attrs'], 'owners' | 'due'> {
  const meeting = recordOf(book, 'meeting', meetingId);
  const cells = along.flatMap(({ theirs }) => (theirs?.isInTable ? [theirs] : []));
  const owners = splitOwners(textIn(cells, OWNERS)).join(', ');
  return {
    owners: meeting ? ownersOf(owners, ownersKnown(book, meeting.committeeId)) : [],
    due: dueFromWords(textIn(cells, DUE), { meetingDate: meeting?.date ?? null }),
  };
}

const [OWNERS, DUE] = [2, 3];

function textIn(cells: readonly WordLine[], column: number): string {
  return cells.find(cell => cell.column === column)?.text ?? '';
}
