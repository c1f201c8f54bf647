import type { Id } from '../../shared/model/id';
import type { AnyRecord, Kind } from '../../shared/model/record';
import { mentionsOf } from '../../shared/registers/mentions';

/** What a record leads to, so that it is found by that: ids, or printed references (`SECMP0006`). */
export interface MentionRow {
  readonly id: Id;
  readonly targets: readonly Id[];
}

/** The kinds that can lead to a record of another meeting. */
const LEAD_ELSEWHERE: readonly Kind[] = ['meeting', 'minute', 'actionUpdate', 'earlierAction'];

/** The row of a record; `null` for one that leads nowhere else. */
export function mentionRow(record: AnyRecord): MentionRow | null {
  if (!LEAD_ELSEWHERE.includes(record.kind)) return null;
  const targets = [...mentionsOf(record)];
  return targets.length === 0 ? null : { id: record.id, targets };
}
