import { openMeeting } from '../commands/open-meeting';
import { ACRONYMS } from './acronyms';
import { ACTION_WITHOUT_DUE, ACTION_WITHOUT_OWNER } from './action-facts';
import { ATTRIBUTED_VIEWS } from './attributed-views';
import { CARRIED_WITHOUT_UPDATE } from './carried-without-update';
import type { Check, Remark } from './check';
import type { CheckedMinutes } from './checked-minutes';
import { CLOSE_UNTOLD } from './close-untold';
import { CONFIDENTIAL_WORDS } from './confidential-words';
import { ITEM_WITHOUT_OUTCOME } from './item-without-outcome';
import { ITEM_WITHOUT_TITLE } from './item-without-title';
import { NAMES_TWO_WAYS } from './names-two-ways';
import { PARKED } from './parked';
import { QUORUM_LOST } from './quorum-lost';
import { REFERENCES_IN_ORDER } from './references-in-order';
import { REFERENCES_TO_NOTHING } from './references-to-nothing';
import { SCANNING_DAMAGE } from './scanning-damage';
import { TENSE } from './tense';

/**
 * The checks before sending, in the order in which she is told: what must not leave the house, what is
 * missing, what is wrong, what is style. Another is a file of its own and a line here.
 */
export const CHECKS: readonly Check[] = [
  CONFIDENTIAL_WORDS,
  PARKED,
  CARRIED_WITHOUT_UPDATE,
  ITEM_WITHOUT_TITLE,
  ITEM_WITHOUT_OUTCOME,
  ACTION_WITHOUT_OWNER,
  ACTION_WITHOUT_DUE,
  QUORUM_LOST,
  CLOSE_UNTOLD,
  REFERENCES_IN_ORDER,
  REFERENCES_TO_NOTHING,
  SCANNING_DAMAGE,
  NAMES_TWO_WAYS,
  ACRONYMS,
  TENSE,
  ATTRIBUTED_VIEWS,
];

/** What a check found in these minutes, but for what she left as it is. */
export interface Checked {
  readonly check: Check;
  readonly remarks: readonly Remark[];
  /** How many of its remarks she left as they are. */
  readonly left: number;
  /** What is so where it has none to make. */
  readonly well: string | null;
}

/** What one check finds. */
export function checked(check: Check, minutes: CheckedMinutes): Checked {
  const looking = lookWith(check, minutes);
  let step = looking.next();
  while (step.done !== true) step = looking.next();
  return step.value;
}

/** Looks through minutes with one check, and stops wherever a pause may be made. */
export function* lookWith(check: Check, minutes: CheckedMinutes): Generator<undefined, Checked> {
  const found: Remark[] = [];
  for (const remark of check.remarks(minutes)) {
    if (remark) found.push(remark);
    yield;
  }
  return toldOf(check, minutes, withKeysOfTheirOwn(found));
}

/** Minutes that left the house are not mended. */
function toldOf(check: Check, minutes: CheckedMinutes, all: readonly Remark[]): Checked {
  const leftAsIs = new Set(minutes.meeting.leftAsIs ?? []);
  const isOpen = openMeeting(minutes.book, minutes.meeting.id) !== null;
  const remarks = all
    .filter(({ key }) => !leftAsIs.has(key))
    .map(remark => (isOpen ? remark : { ...remark, mend: null }));
  const well = all.length === 0 ? check.well(minutes) : null;
  return { check, remarks, left: all.length - remarks.length, well };
}

/** The second remark on words that read alike all around is told from the first by its number. */
function withKeysOfTheirOwn(remarks: readonly Remark[]): Remark[] {
  const counts = new Map<string, number>();
  return remarks.map(remark => {
    const count = (counts.get(remark.key) ?? 0) + 1;
    counts.set(remark.key, count);
    return count === 1 ? remark : { ...remark, key: `${remark.key} ${count}` };
  });
}
