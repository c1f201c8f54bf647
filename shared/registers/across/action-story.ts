import type { ActionStatus, Closing } from '../../model/action-update';
import type { Book } from '../../model/book';
import type { Id } from '../../model/id';
import { type Action, actionsOf, type UpdateAt } from '../actions';
import { actionEntries, labelsAt, placeOfUpdate, wordsOfUpdate } from './action-entries';
import type { ActionEntry, PlaceEntry } from './entries';
import { placesOf } from './places';

/** What one meeting said of an action, and where that left it. */
export interface SaidOfAction {
  readonly place: PlaceEntry;
  readonly words: string;
  readonly status: ActionStatus;
  readonly closing: Closing | null;
  /** The item of that meeting under which it was dealt with; `null` for most. */
  readonly under: PlaceEntry | null;
}

/** Another action, as far as the register knows it; `id` is `null` where the book does not hold it. */
export interface LinkedAction {
  readonly id: Id | null;
  readonly ref: string;
}

/** All that the register tells of one action. */
export interface ActionStory {
  readonly entry: ActionEntry;
  /** What the meetings said, the earliest first. */
  readonly said: readonly SaidOfAction[];
  readonly arisesFrom: LinkedAction | null;
  readonly gaveRiseTo: readonly LinkedAction[];
}

/** The story of an action of a committee; `null` where it has none of that id. */
export function actionStory(book: Book, committeeId: Id, actionId: Id): ActionStory | null {
  const actions = actionsOf(book, committeeId);
  const entry = actionEntries(book, committeeId).find(({ id }) => id === actionId);
  const action = actions.find(({ id }) => id === actionId);
  if (!entry || !action) return null;
  return {
    entry,
    said: action.updates.map(said => saidOf(book, committeeId, said)),
    arisesFrom: action.arisesFrom === null ? null : linked(actions, action.arisesFrom),
    gaveRiseTo: actions
      .filter(({ arisesFrom }) => arisesFrom === actionId || arisesFrom === action.ref)
      .map(({ id, ref }) => ({ id, ref })),
  };
}

function saidOf(book: Book, committeeId: Id, said: UpdateAt): SaidOfAction {
  const places = placesOf(book, committeeId);
  const { status, closing, underItemId } = said.update;
  return {
    place: placeOfUpdate(said, places),
    words: wordsOfUpdate(said, labelsAt(book, said.meeting.id)),
    status,
    closing,
    under: underItemId === null ? null : (places.items.get(underItemId) ?? null),
  };
}

/** By its id, or by the reference that was printed where the book did not hold it. */
function linked(actions: readonly Action[], target: string): LinkedAction {
  const found = actions.find(({ id, ref }) => id === target || ref === target);
  return found ? { id: found.id, ref: found.ref } : { id: null, ref: target };
}
