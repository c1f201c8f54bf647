import type { Id } from '../../shared/model/id';
import type { AnyRecord } from '../../shared/model/record';
import { mentionsOf } from '../../shared/registers/mentions';

/**
 * What a record leads to outside its own place, so that it is found by that: ids, or printed
 * references (`SECMP0006`).
 */
export interface MentionRow {
  readonly id: Id;
  readonly targets: readonly Id[];
}

/** The row of a record; `null` for one that leads nowhere else. */
export function mentionRow(record: AnyRecord): MentionRow | null {
  const own = ownPlace(record);
  const targets = own === null ? [] : [...mentionsOf(record)].filter(id => !own.includes(id));
  return targets.length === 0 ? null : { id: record.id, targets };
}

/** What a record belongs to and is found by anyway; `null` for one that leads to nothing else. */
function ownPlace(record: AnyRecord): readonly Id[] | null {
  switch (record.kind) {
    case 'minute':
      return [record.itemId, record.meetingId];
    case 'actionUpdate':
      return [record.actionId, record.meetingId];
    case 'earlierAction':
      return [record.committeeId];
    default:
      return null;
  }
}
