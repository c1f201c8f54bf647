import type { Book } from '../model/book';
import { apply, type Change, isNothing, merge, NO_CHANGE } from '../model/change';
import type { Id } from '../model/id';
import type { AnyRecord } from '../model/record';
import { sameValue } from '../model/same-value';
import { mentionsOf } from '../registers/mentions';
import { type Comparison, compareBooks, type Entry } from './comparison';
import { type Fault, faultsOf, holdersIn } from './faults';

/** What importing comes to, and which entries that she chose stay as they are here, and why. */
export interface Imported {
  readonly value: Change;
  readonly left: ReadonlyMap<Id, Fault>;
}

/**
 * The change that takes the chosen entries of another book into ours, with what they need and ours
 * does not hold. What was not chosen stays as it is; nothing is removed; and whatever would make our
 * book unsound is left as it is here. Doing it twice is doing it once.
 */
export function importChange(ours: Book, theirs: Book, chosen: ReadonlySet<Id>): Imported {
  let value = NO_CHANGE;
  let book = ours;
  for (;;) {
    const step = takenAtOnce(book, theirs, chosen);
    if (isNothing(step.value)) return { value, left: step.left };
    // What stood in the way of an entry may itself have been left, so the rest is tried again.
    value = merge(value, step.value);
    book = apply(book, step.value);
  }
}

/** What is chosen where she says nothing: all that is not here, but for what was taken out here. */
export function chosenByItself(comparison: Comparison): Set<Id> {
  const entries = [...comparison.values()];
  const trash = new Set(entries.flatMap(({ ours }) => ours).flatMap(idsInTrash));
  return new Set(
    entries
      .filter(({ id, standing }) => standing === 'onlyThere' && !trash.has(id))
      .map(({ id }) => id),
  );
}

function idsInTrash(record: AnyRecord): string[] {
  if (record.kind !== 'removed') return [];
  return record.records.flatMap(part =>
    typeof part === 'object' && part !== null && 'id' in part ? [String(part.id)] : [],
  );
}

function takenAtOnce(ours: Book, theirs: Book, chosen: ReadonlySet<Id>): Imported {
  const comparison = compareBooks(ours, theirs);
  const left = new Map<Id, Fault>();
  for (;;) {
    const taken = withWhatTheyNeed(ours, theirs, comparison, chosen, left);
    const put = new Map(
      taken.flatMap(entry => recordsToPut(entry, theirs)).map(record => [record.id, record]),
    );
    const change: Change = { put: [...put.values()], remove: [] };
    const faults = faultsOf({ ours, theirs, put, result: apply(ours, change) });
    if (faults.size === 0) return { value: change, left };
    for (const [id, fault] of faults) left.set(id, fault);
  }
}

/** The chosen entries, and those that only the other book holds and that they lead to. */
function withWhatTheyNeed(
  ours: Book,
  theirs: Book,
  comparison: Comparison,
  chosen: ReadonlySet<Id>,
  left: ReadonlyMap<Id, Fault>,
): Entry[] {
  const here = holdersIn(ours.records.values());
  const there = holdersIn(theirs.records.values());
  const taken = new Map<Id, Entry>();
  const waiting = [...chosen];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = comparison.get(id);
    if (!entry || taken.has(id) || left.has(id) || entry.theirs.length === 0) continue;
    taken.set(id, entry);
    const needed = entry.theirs.flatMap(record => [...mentionsOf(record)]);
    const missing = needed.filter(mentioned => !here.has(mentioned));
    waiting.push(...missing.flatMap(mentioned => there.get(mentioned) ?? []).filter(isOnlyThere));
  }
  return [...taken.values()];

  function isOnlyThere(id: Id): boolean {
    return comparison.get(id)?.standing === 'onlyThere';
  }
}

/** The records of an entry that are not so here; ours that stay go along to the item's meeting. */
function recordsToPut({ ours, theirs }: Entry, { records }: Book): AnyRecord[] {
  const here = new Map(ours.map(record => [record.id, record]));
  const there = new Set(theirs.map(({ id }) => id));
  const meetingId = theirs.find(record => record.kind === 'agendaItem')?.meetingId;
  const goingAlong = ours
    .filter(({ id }) => !there.has(id))
    .map(record => (meetingId && records.has(meetingId) ? movedTo(record, meetingId) : record));
  return [...theirs, ...goingAlong].filter(record => !sameValue(here.get(record.id), record));
}

function movedTo(record: AnyRecord, meetingId: Id): AnyRecord {
  const isOfTheItem = record.kind === 'minute' || record.kind === 'privateNote';
  return isOfTheItem ? { ...record, meetingId } : record;
}
