import type { AnyRecord, Kind } from '../../model/record';
import { CHANGE_TELLINGS } from './change-tellings';
import { COMMITTEE_TELLINGS } from './committee-tellings';
import { KEPT_TELLINGS } from './kept-tellings';
import { MEETING_TELLINGS } from './meeting-tellings';
import { REGISTER_TELLINGS } from './register-tellings';
import type { Telling, TellingsOf } from './telling';

/** What is told of each kind of record. */
const TELLINGS: TellingsOf<Kind> = {
  ...COMMITTEE_TELLINGS,
  ...MEETING_TELLINGS,
  ...CHANGE_TELLINGS,
  ...REGISTER_TELLINGS,
  ...KEPT_TELLINGS,
};

/** What is told of a record: each fact by its label. */
export function toldOf(record: AnyRecord): ReadonlyMap<string, string> {
  // The table has for each kind what tells of that kind, which the compiler cannot see.
  const tellings = TELLINGS[record.kind] as readonly Telling<AnyRecord>[];
  return new Map(tellings.map(({ label, of }) => [label, of(record)]));
}
