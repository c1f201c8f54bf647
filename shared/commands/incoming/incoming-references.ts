import { referenceKey } from '../../incoming/action-keys';
import type { GatheredItem } from '../../incoming/gathered';
import { type ActionBlock, type Block, isAction } from '../../model/block';
import { type Book, recordOf } from '../../model/book';
import type { Committee } from '../../model/committee';
import type { Id, NewId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import { actionsByKey, canTakePlaceOf, type Told } from './incoming-actions';

/** What becomes of an action that the file raises: its id, its reference, and what it replaces. */
export interface RaisedAs {
  readonly id: Id;
  readonly ref: string | null;
  /** The record of an action known from later minutes, whose place it takes. */
  readonly takesPlaceOf: Id | null;
}

/** The actions that a file raises, by the id they have in the plan. */
export interface RaisedIn {
  readonly byPlanId: ReadonlyMap<Id, RaisedAs>;
  readonly told: readonly Told[];
}

/**
 * Gives each action of the items an id, and lets it keep its reference unless that is given already:
 * then it is counted anew. One that the book knows only from a later table takes that one's place.
 */
export function raisedIn(
  book: Book,
  { committee, meeting }: { committee: Committee; meeting: Meeting },
  items: readonly GatheredItem[],
  newId: NewId,
): RaisedIn {
  const known = actionsByKey(book, committee);
  const byPlanId = new Map<Id, RaisedAs>();
  const told: Told[] = [];
  const given = new Set<string>();
  for (const { attrs } of actionsIn(items)) {
    const key = keyOf(attrs.ref, committee);
    const before = key === null ? undefined : known.get(key);
    const isFirst = key !== null && !given.has(key);
    const takes = isFirst && before && canTakePlaceOf(book, meeting, before) ? before.id : null;
    const keeps = takes !== null || (isFirst && !before);
    byPlanId.set(attrs.id, {
      id: takes ?? newId(),
      ref: keeps ? attrs.ref : null,
      takesPlaceOf: takes,
    });
    told.push(...toldOf(attrs.ref, { takes, keeps }));
    if (key !== null) given.add(key);
  }
  return { byPlanId, told };
}

function keyOf(ref: string | null, { code }: Committee): string | null {
  return ref === null ? null : referenceKey(ref, code);
}

function toldOf(
  ref: string | null,
  { takes, keeps }: { readonly takes: Id | null; readonly keeps: boolean },
): Told[] {
  if (ref === null) return [];
  if (takes !== null) return [{ code: 'takesPlace', words: takesPlaceWords(ref) }];
  return keeps ? [] : [{ code: 'countedAnew', words: anewWords(ref) }];
}

/** The references that the items raise, by what they are known by. */
export function referencesRaised(
  items: readonly GatheredItem[],
  { code }: Committee,
): ReadonlySet<string> {
  const refs = actionsIn(items).flatMap(({ attrs }) => attrs.ref ?? []);
  return new Set(refs.map(ref => referenceKey(ref, code)));
}

/** The record that an action takes the place of, so that what was known of it alone stays known. */
export function withKnown(book: Book, block: ActionBlock, as: RaisedAs): ActionBlock {
  const before = as.takesPlaceOf === null ? null : recordOf(book, 'earlierAction', as.takesPlaceOf);
  const { owners, due, confidential } = block.attrs;
  return {
    ...block,
    attrs: {
      ...block.attrs,
      id: as.id,
      ref: as.ref,
      owners: owners.length > 0 ? owners : [...(before?.owners ?? [])],
      due: due ?? before?.due ?? null,
      confidential: confidential ?? before?.confidential ?? null,
    },
  };
}

function actionsIn(items: readonly GatheredItem[]): ActionBlock[] {
  return items.flatMap(({ blocks }) => blocks.filter((block: Block) => isAction(block)));
}

function takesPlaceWords(ref: string): string {
  return `${ref} was known from later minutes; it now stands where it was raised, with all that was said of it.`;
}

function anewWords(ref: string): string {
  return `${ref} is given to another action already. This one keeps its words and is counted anew.`;
}
