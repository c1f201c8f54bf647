import { type Book, bookOf } from '../../shared/model/book';
import type { Committee } from '../../shared/model/committee';
import type { Id } from '../../shared/model/id';
import { storedLabel } from '../../shared/model/inline';
import type { AnyRecord } from '../../shared/model/record';
import { countsPerMeeting } from '../../shared/model/reference-pattern';
import { actionReferences } from '../../shared/registers/action-references';
import { actionsRaisedAt } from '../../shared/registers/agenda';
import { itemLabels } from '../../shared/registers/reference-labels';
import type { AroundPart } from '../../shared/search/search-doc';

/** The references of actions as far as they are known, whichever part of the book holds the action. */
export interface KnownReferences {
  /** Takes note of the actions in these records of one part. */
  readonly learn: (records: readonly AnyRecord[], committees: readonly Committee[]) => void;
  /** Empty where it is not known. */
  readonly of: (actionId: Id) => string;
}

/** None yet. */
export function knownReferences(): KnownReferences {
  const known = new Map<Id, string>();
  return {
    learn: (records, committees) => {
      for (const [id, reference] of referencesIn(records, committees)) known.set(id, reference);
    },
    of: actionId => known.get(actionId) ?? '',
  };
}

/** What the words of a meeting are read with; the book is asked for only where an item is named. */
export function partAround(
  references: KnownReferences,
  meetingId: Id | null,
  book: () => Book,
): AroundPart {
  let itemLabel: ((itemId: Id) => string) | null = null;
  const itemNamed = (itemId: Id): string => {
    itemLabel ??= itemLabels(book(), meetingId ?? '');
    return itemLabel(itemId);
  };
  return {
    actionRef: references.of,
    label: piece => {
      const { to, target, words } = piece.attrs;
      if (words !== null) return words;
      const named = to === 'item' ? itemNamed(target) : references.of(target);
      return named || storedLabel(piece);
    },
  };
}

/** Fixed references stand; what is not fixed yet counts on within its meeting, where they count so. */
function referencesIn(
  records: readonly AnyRecord[],
  committees: readonly Committee[],
): (readonly [Id, string])[] {
  const earlier = records.flatMap(record =>
    record.kind === 'earlierAction' ? [[record.id, record.ref] as const] : [],
  );
  const meeting = records.find(record => record.kind === 'meeting');
  if (!meeting) return earlier;
  const committee = committees.find(({ id }) => id === meeting.committeeId);
  const book = bookOf(committee ? [...records, committee] : records);
  const counted =
    committee && countsPerMeeting(committee.actionPattern)
      ? actionReferences(book, meeting.id)
      : new Map<Id, string>();
  return actionsRaisedAt(book, meeting.id).map(({ attrs: { id, ref } }) => [
    id,
    ref ?? counted.get(id) ?? '',
  ]);
}
