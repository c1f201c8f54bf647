import type { Block } from '../model/block';
import { type Book, recordOf } from '../model/book';
import { type Change, NO_CHANGE } from '../model/change';
import type { Id } from '../model/id';
import { minuteIdOf } from '../model/minute';
import { agendaTree, itemsUnder } from '../registers/agenda-tree';
import type { BookLine } from '../versions/edited/book-lines';
import type { AgendaEdit, Edit } from '../versions/edited/edit';
import { wholeEdit } from '../versions/edited/whole-edit';
import { addItem, setItem } from './agenda';
import type { Spot } from './agenda-places';
import { blocksOfLines } from './blocks-of-lines';
import type { CommandContext } from './command';
import { factsInRow } from './facts-in-row';
import { inTurn } from './in-turn';
import { editMinute, moveBlocks } from './minutes';
import { recordedAtOther, withoutGuestsAt } from './recorded-at-items';
import { skipItem } from './take-off-agenda';

/** The heading of an item that a file has more or less than the minutes, whose lines these are. */
export interface ItemInFile {
  readonly edit: Edit & { readonly agenda: AgendaEdit };
  readonly lines: readonly BookLine[];
  readonly meetingId: Id;
  /** All that is taken together with it. */
  readonly all: readonly Edit[];
}

/** An edit of a heading, and the lines of the minutes. */
type Headed = Pick<ItemInFile, 'lines'> & { readonly edit: Edit };

/**
 * The agenda and the minutes with an item that a file has more, or without one that it has no longer.
 * `null` where that cannot be, as for an item that something else speaks of.
 */
export function takeItem(book: Book, item: ItemInFile, context: CommandContext): Change | null {
  const { agenda } = item.edit;
  switch (agenda.how) {
    case 'new':
      return puttingIn(book, item, null, context);
    case 'split':
      return puttingIn(book, item, agenda.from, context);
    case 'off':
      return takingOff(book, item, context);
    case 'joined':
      return joining(book, item, context);
  }
}

/** The item that a heading stands in: its own, or of one put in, the one above it. */
export function itemIdOf({ edit: { line }, lines }: Headed): Id | null {
  return lines[line ?? -1]?.place?.itemId ?? null;
}

/** The item that takes over the text of one whose heading is gone; `null` where none stands before it. */
export function joinedTo({ edit, lines, all }: ItemInFile): Id | null {
  const own = lines[edit.line ?? -1]?.place?.itemId;
  const off = new Set(
    all.flatMap(each => (each.agenda?.how === 'off' ? [...itemsOff({ edit: each, lines })] : [])),
  );
  const before = lines
    .slice(0, edit.line ?? 0)
    .findLast(({ place }) => place && place.itemId !== own && !off.has(place.itemId));
  return before?.place?.itemId ?? null;
}

/** With the text of the item above from a block on, where there is one; it is then as confidential. */
function puttingIn(
  book: Book,
  { edit, lines, meetingId }: ItemInFile,
  from: number | null,
  context: CommandContext,
): Change | null {
  const above = itemIdOf({ edit, lines });
  const id = context.newId();
  const title = edit.theirs?.text.trim() ?? '';
  const said = (edit.along ?? []).flatMap(({ theirs }) => theirs ?? []);
  const blocks = blocksOfLines(said, context.newId, line =>
    factsInRow(book, meetingId, edit.along?.find(({ theirs }) => theirs === line) ?? edit),
  );
  const spot = spotBelow(book, meetingId, above);
  const put = inTurn(book, [
    now => addItem(now, { meetingId, title, spot }, { ...context, newId: () => id }),
    now => (blocks.length > 0 ? editMinute(now, { itemId: id, blocks }, context) : NO_CHANGE),
  ]);
  if (!put || above === null || from === null) return put;
  return inTurn(book, [
    () => put,
    now => asConfidential(now, above, id),
    now => movingText(now, { itemId: above, from, toItemId: id, toAt: blocks.length }),
  ]);
}

/** Right below the text of an item, which is before the items inside it. */
export function spotBelow(book: Book, meetingId: Id, above: Id | null): Spot {
  const isAround = above !== null && itemsUnder(agendaTree(book, meetingId), above).length > 0;
  return above === null || isAround ? { under: above, at: 0 } : { after: above };
}

function asConfidential(book: Book, likeId: Id, itemId: Id): Change | null {
  const confidential = recordOf(book, 'agendaItem', likeId)?.confidential ?? null;
  return confidential === null ? NO_CHANGE : setItem(book, { itemId, details: { confidential } });
}

/** Text that is not confidential by itself does not leave the item that is. */
function joining(book: Book, item: ItemInFile, context: CommandContext): Change | null {
  const [itemId, toItemId] = [itemIdOf(item), joinedTo(item)];
  if (itemId === null || toItemId === null || isOpenedBy(book, itemId, toItemId)) return null;
  return inTurn(book, [
    now => textJoined(now, itemId, toItemId),
    now => skipItem(now, itemId, context),
  ]);
}

/**
 * All text of an item at the end of another, and what was recorded at it recorded there; `null` where it
 * cannot go there.
 */
export function textJoined(book: Book, itemId: Id, toItemId: Id): Change | null {
  const toAt = blocksOf(book, toItemId).length;
  return inTurn(book, [
    now => movingText(now, { itemId, from: 0, toItemId, toAt }),
    now => recordedAtOther(now, itemId, toItemId),
  ]);
}

function takingOff(book: Book, item: ItemInFile, context: CommandContext): Change | null {
  return inTurn(book, [
    now => withoutGuestsAt(now, item.meetingId, itemsOff(item)),
    now => skipItem(now, itemIdOf(item) ?? '', context),
  ]);
}

/** The item that is taken off, and the items inside it. */
export function itemsOff({ edit, lines }: Headed): ReadonlySet<Id> {
  return new Set(wholeEdit(edit).flatMap(({ line }) => lines[line ?? -1]?.place?.itemId ?? []));
}

/** Whether what is confidential in one item would not be in another. */
export function isOpenedBy(book: Book, itemId: Id, toItemId: Id): boolean {
  const [own, other] = [itemId, toItemId].map(
    id => recordOf(book, 'agendaItem', id)?.confidential ?? null,
  );
  return own !== null && own !== other;
}

interface TextMove {
  readonly itemId: Id;
  readonly from: number;
  readonly toItemId: Id;
  readonly toAt: number;
}

function movingText(book: Book, move: TextMove): Change | null {
  const to = blocksOf(book, move.itemId).length;
  return to > move.from ? moveBlocks(book, { ...move, to }) : NO_CHANGE;
}

function blocksOf(book: Book, itemId: Id): readonly Block[] {
  return recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
}
