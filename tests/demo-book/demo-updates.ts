import { raiseFromUpdate } from '../../shared/commands/raise-action';
import { saidUnder } from '../../shared/commands/update-sentences';
import { type ActionUpdate, actionUpdate, type Closing } from '../../shared/model/action-update';
import { paragraph } from '../../shared/model/block';
import type { Book } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { ownersInWords } from '../../shared/model/owner';
import { type CarriedAction, carriedTo } from '../../shared/registers/carry-forward';
import { done } from '../support/command-context';
import { demoAction } from './demo-actions';
import { BODIES } from './demo-people';
import { contextOf, type Making, talkOf } from './making';
import { CLOSED, GOES_ON } from './sentences';
import { said, type Talk } from './talk';

/** How old an action of a demo book becomes, in meetings. */
const OLDEST = 12;

/** How likely an action closes at the first meeting after its own, and at each later one. */
const CLOSES = { first: 0.62, later: 0.42 };

/** What the meeting has for those that it speaks of. */
export interface ForUpdates {
  /** The items under which an update can be given. */
  readonly itemIds: readonly Id[];
  /** The item that holds the table of outstanding actions: what arises from them is raised there. */
  readonly tableId: Id;
  /** In what share of cases something was said by now. */
  readonly share: number;
}

/** The book after the meeting has spoken of what was carried to it. */
export function withUpdates(book: Book, making: Making, given: ForUpdates): Book {
  return carriedTo(book, making.meetingId)
    .filter(() => making.chance.happens(given.share))
    .reduce((so, carried) => withUpdate(so, making, carried, given), book);
}

function withUpdate(book: Book, making: Making, carried: CarriedAction, given: ForUpdates): Book {
  const { meetingId, chance } = making;
  const { action, meetingsOpen } = carried;
  const talk = talkOf(making, '', { actionIds: [action.id], itemIds: given.itemIds });
  const update = actionUpdate({ actionId: action.id, meetingId });
  const closes = meetingsOpen === 1 ? CLOSES.first : CLOSES.later;
  if (meetingsOpen < OLDEST && !chance.happens(closes)) {
    const told = putting(book, goesOn(update, talk, carried, given));
    return chance.happens(0.04) ? withNewAction(told, making, update, given, false) : told;
  }
  const closing = closingOf(talk);
  if (closing !== 'superseded') return putting(book, closed(update, talk, carried, closing));
  const told = putting(book, saying(update, talk, CLOSED.superseded, carried));
  return withNewAction(told, making, update, given, true);
}

function putting(book: Book, update: ActionUpdate): Book {
  return apply(book, { put: [update], remove: [] });
}

function goesOn(
  update: ActionUpdate,
  talk: Talk,
  carried: CarriedAction,
  { itemIds }: ForUpdates,
): ActionUpdate {
  if (talk.chance.happens(0.2)) return saidUnder(update, talk.chance.oneOf(itemIds));
  return saying(update, talk, GOES_ON, carried);
}

function closed(
  update: ActionUpdate,
  talk: Talk,
  carried: CarriedAction,
  closing: Closing,
): ActionUpdate {
  const now: ActionUpdate = { ...update, status: 'closed', closing };
  switch (closing.how) {
    case 'underItem':
      return saidUnder(now, closing.itemId);
    case 'handedOver':
    case 'overtaken':
      return saying(now, talk, CLOSED[closing.how], carried);
    default:
      return saying(now, talk, CLOSED.done, carried);
  }
}

function closingOf({ chance, itemIds }: Talk): Closing | 'superseded' {
  if (chance.happens(0.45)) return { how: 'done' };
  if (chance.happens(0.5)) return { how: 'underItem', itemId: chance.oneOf(itemIds) };
  if (chance.happens(0.4)) return 'superseded';
  return chance.happens(0.5)
    ? { how: 'handedOver', to: chance.oneOf(BODIES).id }
    : { how: 'overtaken' };
}

/** A new action that arises from a carried one, which it may replace, with the link both ways. */
function withNewAction(
  book: Book,
  making: Making,
  { actionId, meetingId }: ActionUpdate,
  { itemIds, tableId }: ForUpdates,
  supersedes: boolean,
): Book {
  const talk = talkOf(making, '', { actionIds: [actionId], itemIds });
  const { line, ...known } = demoAction(talk, making.of);
  const raised = { actionId, meetingId, itemId: tableId, line, known, supersedes };
  return done(book, raiseFromUpdate(book, raised, contextOf(making, 0)));
}

function saying(
  update: ActionUpdate,
  talk: Talk,
  sentences: readonly string[],
  { action }: CarriedAction,
): ActionUpdate {
  const Owner = ownersInWords(action.owners);
  return { ...update, blocks: [paragraph(said(talk, talk.chance.oneOf(sentences), { Owner }))] };
}
