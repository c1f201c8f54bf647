import { isAction } from '../model/block';
import { type Book, recordOf } from '../model/book';
import { apply, isNothing } from '../model/change';
import type { Id } from '../model/id';
import { listInWords } from '../model/list-in-words';
import { minuteIdOf } from '../model/minute';
import { actionReferences } from '../registers/action-references';
import { numberAndTitle } from '../registers/agenda';
import { agendaTree } from '../registers/agenda-tree';
import { papersInWords } from '../report/item-section';
import { withoutGuestsAt } from './recorded-at-items';
import {
  type ItemInFile,
  isOpenedBy,
  itemIdOf,
  itemsOff,
  joinedTo,
  spotBelow,
  textJoined,
} from './take-item';
import { whyItemStays } from './take-off-agenda';

/** What is told of an item that a file has more or less. */
export interface ToldItem {
  /** Why it cannot be taken, and what would let it; `null` where it can. */
  readonly whyNot: string | null;
  /** What taking it changes besides, in sentences; `null` where that is nothing. */
  readonly also: string | null;
}

/** Why an item that a file has more or less cannot be taken by itself, or what follows where it is. */
export function toldItem(book: Book, item: ItemInFile): ToldItem {
  const itemId = itemIdOf(item);
  switch (item.edit.agenda.how) {
    case 'new':
      return { whyNot: null, also: whereInside(book, item.meetingId, itemId) };
    case 'split':
      return { whyNot: null, also: itemId && whatIsSplit(book, itemId) };
    case 'off':
      return itemId === null ? GONE : toldOff(book, item, itemId);
    case 'joined':
      return itemId === null ? GONE : toldJoined(book, item, itemId);
  }
}

const GONE: ToldItem = { whyNot: 'The agenda does not have this item any more.', also: null };

function whereInside(book: Book, meetingId: Id, above: Id | null): string | null {
  const spot = spotBelow(book, meetingId, above);
  const around =
    'under' in spot
      ? spot.under
      : agendaTree(book, meetingId).find(({ item }) => item.id === spot.after)?.under?.id;
  return around ? `It comes inside ${called(book, around)}.` : null;
}

function whatIsSplit(book: Book, itemId: Id): string {
  const isConfidential = (recordOf(book, 'agendaItem', itemId)?.confidential ?? null) !== null;
  const rest = `What stands below it in ${called(book, itemId)} goes to it.`;
  return isConfidential ? `${rest} It is as confidential as that item.` : rest;
}

function toldOff(book: Book, item: ItemInFile, itemId: Id): ToldItem {
  const items = itemsOff(item);
  const guests = withoutGuestsAt(book, item.meetingId, items);
  const whyNot = whyItemStays(apply(book, guests), itemId);
  if (whyNot !== null) return { whyNot, also: null };
  const actions = [...items].flatMap(id => actionsOf(book, item.meetingId, id));
  const all = (item.edit.along ?? []).length === 0 ? '' : ' with all that stands under it';
  const among = actions.length === 0 ? '' : `, ${listInWords(actions)} among it`;
  const also = `It goes into the trash${all}${among}.`;
  return { whyNot, also: isNothing(guests) ? also : `${also} ${NOT_NAMED}` };
}

const NOT_NAMED = 'It is no longer told among the items that guests came for.';

function actionsOf(book: Book, meetingId: Id, itemId: Id): string[] {
  const references = actionReferences(book, meetingId);
  const blocks = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
  return blocks.filter(isAction).map(({ attrs }) => references.get(attrs.id) ?? 'an action');
}

function toldJoined(book: Book, item: ItemInFile, itemId: Id): ToldItem {
  const to = joinedTo(item);
  if (to === null)
    return { whyNot: 'No item stands before it that could have its text.', also: null };
  if (isOpenedBy(book, itemId, to)) return { whyNot: CONFIDENTIAL, also: null };
  const text = textJoined(book, itemId, to);
  const whyNot = text && whyItemStays(apply(book, text), itemId);
  if (whyNot !== null) return { whyNot, also: null };
  return {
    whyNot,
    also: `What is left of it goes to ${called(book, to)}, and so does what the meeting says of it elsewhere.${whatIsLost(book, itemId)}`,
  };
}

function whatIsLost(book: Book, itemId: Id): string {
  const item = recordOf(book, 'agendaItem', itemId);
  const words = item ? papersInWords(item) : '';
  return words === '' ? '' : ` “${words}” is not said any more.`;
}

const CONFIDENTIAL =
  'This item is confidential and the one before it is not, or for another reason: move its text there yourself.';

function called(book: Book, itemId: Id): string {
  const item = recordOf(book, 'agendaItem', itemId);
  return item ? numberAndTitle(book, item) : 'the item';
}
