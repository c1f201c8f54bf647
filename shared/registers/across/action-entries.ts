import type { NestedBlock } from '../../model/block';
import { linesIn } from '../../model/block-lines';
import type { Book } from '../../model/book';
import type { Id } from '../../model/id';
import { plainText, type ReferenceLabel } from '../../model/inline';
import type { Meeting } from '../../model/meeting';
import { type Action, actionsOf, type UpdateAt } from '../actions';
import { committeesOf } from '../committees';
import { meetingsBetween, meetingsOf } from '../meetings';
import { onceABook } from '../once-a-book';
import { openBlocks } from '../public-version';
import { referenceLabels } from '../reference-labels';
import { snoozedUntil } from '../snoozes';
import { confidentialActions } from './confidential';
import { dueOn } from './due-on';
import type { ActionEntry, LastSaid, PlaceEntry } from './entries';
import { type CommitteePlaces, placesOf } from './places';

/** The action register of the whole book: committee after committee, each in the order of its actions. */
export function allActionEntries(book: Book): readonly ActionEntry[] {
  return committeesOf(book).flatMap(({ id }) => actionEntries(book, id));
}

/** The rows of a committee in the action register over all its meetings. */
export const actionEntries: (book: Book, committeeId: Id) => readonly ActionEntry[] = onceABook(
  (book, committeeId) => {
    const around = surroundings(book, committeeId);
    return actionsOf(book, committeeId).map(action => entryOf(action, around));
  },
);

/** What every row of one committee is made with. */
interface Around {
  readonly book: Book;
  readonly committeeId: Id;
  readonly meetings: readonly Meeting[];
  readonly order: ReadonlyMap<Id, number>;
  readonly places: CommitteePlaces;
  readonly confidential: ReadonlySet<Id>;
  /** The place of the last meeting that was held, among the meetings; `-1` where none was. */
  readonly lastHeld: number;
}

function surroundings(book: Book, committeeId: Id): Around {
  const meetings = meetingsOf(book, committeeId);
  return {
    book,
    committeeId,
    meetings,
    order: new Map(meetings.map(({ id }, at) => [id, at])),
    places: placesOf(book, committeeId),
    confidential: confidentialActions(book, committeeId),
    lastHeld: meetings.findLastIndex(({ state }) => state !== 'preparation'),
  };
}

function entryOf(action: Action, around: Around): ActionEntry {
  const { book, committeeId, meetings, order, places } = around;
  const { id, ref, owners, due, dueNow, raisedAt, raisedAtNumber, status, updates } = action;
  const last = updates.at(-1) ?? null;
  const saidAt = order.get(dueNow?.saidAt?.id ?? '') ?? -1;
  return {
    id,
    committeeId,
    ref,
    words: oneLine(plainText(action.line, labelsAt(book, raisedAt?.id ?? ''))),
    owners,
    raised: raisedAt ? (places.items.get(action.itemId ?? '') ?? null) : null,
    raisedAtNumber,
    due,
    dueNow: dueNow?.due ?? null,
    dueOn: dueOn(dueNow?.due ?? null, meetings, saidAt),
    status,
    closing: status === 'closed' ? (last?.update.closing ?? null) : null,
    closedAt: status === 'closed' && last ? placeOfUpdate(last, places) : null,
    meetingsOpen: meetingsOpen(action, around),
    updates: updates.length,
    lastSaid: last && lastSaid(book, last, places),
    arisesFrom: action.arisesFrom,
    snoozedUntil: status === 'ongoing' ? snoozedUntil(book, committeeId, id) : null,
    isConfidential: around.confidential.has(id),
  };
}

function lastSaid(book: Book, last: UpdateAt, places: CommitteePlaces): LastSaid {
  const label = labelsAt(book, last.meeting.id);
  return {
    place: placeOfUpdate(last, places),
    words: wordsOfUpdate(last, label),
    openWords: wordsIn(openBlocks(last.update.blocks), label),
  };
}

/** What an update says, in one line. */
export function wordsOfUpdate({ update }: UpdateAt, label: ReferenceLabel): string {
  return wordsIn(update.blocks, label);
}

function wordsIn(blocks: readonly NestedBlock[], label: ReferenceLabel): string {
  return oneLine(
    blocks
      .flatMap(linesIn)
      .map(line => plainText(line, label))
      .join(' '),
  );
}

/** Where the meeting of an update deals with what came forward. */
export function placeOfUpdate({ meeting }: UpdateAt, places: CommitteePlaces): PlaceEntry {
  const place = places.outstanding.get(meeting.id);
  if (!place) throw new Error('An update was told of a meeting that has no place.');
  return place;
}

/** How the references of a meeting's minutes read today. */
export const labelsAt: (book: Book, meetingId: Id) => ReferenceLabel = onceABook(referenceLabels);

/** By the numbers of the meetings where both count, as `carriedTo` has it, else by counting them. */
function meetingsOpen(action: Action, { meetings, order, lastHeld }: Around): number {
  const closed = action.status === 'closed' ? action.updates.at(-1)?.meeting : undefined;
  const until = closed ? (order.get(closed.id) ?? lastHeld) : lastHeld;
  const byNumber = meetingsBetween(action.raisedAtNumber, meetings[until]?.number ?? '');
  if (byNumber !== null && byNumber > 0) return byNumber;
  const from = action.raisedAt ? (order.get(action.raisedAt.id) ?? -1) : -1;
  return Math.max(0, until - from);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
