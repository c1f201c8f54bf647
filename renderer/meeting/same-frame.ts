import type { Action } from '../../shared/registers/actions';
import type { AgendaEntry } from '../../shared/registers/agenda';
import type { CarriedAction } from '../../shared/registers/carry-forward';
import type { MeetingFrame, MeetingView, NumberedItem } from './meeting-view';

/**
 * The view of now with what is the same as before: each item that has not changed and, where nothing
 * that lines are drawn with has, the frame. Then a keystroke draws one item again, and not each line
 * of the sheet.
 */
export function withSameFrame(before: MeetingView | null, now: MeetingView): MeetingView {
  if (!before) return now;
  const entries = now.entries.map((entry, at) => {
    const was = before.entries[at];
    return was && isSameEntry(was, entry) ? was : entry;
  });
  const same =
    isSameFrame(before.frame, now.frame) && areSame(before.actions, now.actions, isSamePlace);
  return { ...now, entries, frame: same ? before.frame : now.frame };
}

function isSameEntry(a: AgendaEntry, b: AgendaEntry): boolean {
  return isSameItem(a, b) && a.minute === b.minute;
}

function isSameFrame(before: MeetingFrame, now: MeetingFrame): boolean {
  return (
    before.committee === now.committee &&
    before.meeting === now.meeting &&
    areSame(before.numbered, now.numbered, isSameItem) &&
    areSame(before.carried, now.carried, isSameCarried) &&
    areSame([...before.references], [...now.references], isSamePair) &&
    areSame([...before.noteNumbers], [...now.noteNumbers], isSamePair)
  );
}

function isSameItem(a: NumberedItem, b: NumberedItem): boolean {
  return a.item === b.item && a.number === b.number && a.depth === b.depth;
}

function isSameCarried(a: CarriedAction, b: CarriedAction): boolean {
  return (
    a.update === b.update &&
    a.meetingsOpen === b.meetingsOpen &&
    a.before.length === b.before.length &&
    isSameAction(a.action, b.action)
  );
}

/** Lines name an action by its reference and lead to it; its own words are drawn where it stands. */
function isSamePlace(a: Action, b: Action): boolean {
  return a.id === b.id && a.ref === b.ref && a.itemId === b.itemId;
}

function isSameAction(a: Action, b: Action): boolean {
  return (
    a.id === b.id &&
    a.ref === b.ref &&
    (a.line === b.line || a.line.length + b.line.length === 0) &&
    a.owners === b.owners &&
    a.due === b.due &&
    a.status === b.status &&
    a.itemId === b.itemId
  );
}

function isSamePair<K, V>(a: readonly [K, V], b: readonly [K, V]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function areSame<T>(
  before: readonly T[],
  now: readonly T[],
  same: (a: T, b: T) => boolean,
): boolean {
  return (
    before.length === now.length &&
    before.every((one, at) => {
      const other = now[at];
      return other !== undefined && same(one, other);
    })
  );
}
