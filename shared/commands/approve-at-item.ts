import { outcomeBlock } from '../model/block';
import { type Book, recordOf } from '../model/book';
import { type Change, merge } from '../model/change';
import type { Id } from '../model/id';
import { type Inline, words } from '../model/inline';
import type { Meeting } from '../model/meeting';
import { minute, minuteIdOf } from '../model/minute';
import { saysSomething } from '../registers/agenda';
import { meetingInWords } from '../registers/meetings';
import { minutesToApprove } from '../registers/previous-minutes';
import type { CommandContext } from './command';
import { openItem } from './open-meeting';
import { approve } from './states';

/** Whose minutes are approved, and under which item of a later meeting. */
export interface ApprovalAt {
  readonly meetingId: Id;
  readonly itemId: Id;
}

/**
 * Approves the minutes of an earlier meeting as a correct record, under an item of this one: the
 * outcome goes there, in the committee's verb, and the earlier minutes are approved by it, locked and
 * sealed. `null` where they are not to be approved by this meeting, which is not held yet or out already.
 */
export function approveAtItem(
  book: Book,
  { meetingId, itemId }: ApprovalAt,
  context: CommandContext,
): Change | null {
  const open = openItem(book, itemId);
  if (!open || open.meeting.state === 'preparation') return null;
  const earlier = minutesToApprove(book, open.meeting.id).find(({ id }) => id === meetingId);
  if (!earlier) return null;
  const on = open.meeting.date ?? context.today;
  const where = { meetingId: open.meeting.id, itemId, by: '', on };
  const approval = approve(book, meetingId, where, context);
  const outcome = outcomeBlock(context.newId(), approvalLine(book, earlier, open.meeting));
  const before = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
  // An empty line to type in would stand between the text and its outcome.
  const last = before.findLastIndex(saysSomething);
  const said = minute(itemId, open.meeting.id, [...before.slice(0, last + 1), outcome]);
  return approval && merge(approval, { put: [said], remove: [] });
}

/** `The TABASC APPROVED the minutes of meeting 33 as a correct record.` */
function approvalLine(book: Book, earlier: Meeting, at: Meeting): Inline[] {
  const committee = recordOf(book, 'committee', at.committeeId);
  const verb = approvalVerb(committee?.outcomeVerbs ?? []);
  const count = (earlier.corrections ?? []).filter(({ meetingId }) => meetingId === at.id).length;
  const record = `the minutes of ${meetingInWords(earlier)} as a correct record`;
  return [
    ...words(`The ${committee?.code ?? 'committee'} `),
    ...words(verb, 'bold'),
    ...words(` ${record}${correctionsInWords(count)}.`),
  ];
}

function correctionsInWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ', with the correction recorded above'
    : `, with the ${count} corrections recorded above`;
}

/** The committee's word for approving; of a committee that has none of these, its first verb. */
function approvalVerb(verbs: readonly string[]): string {
  const known = ['APPROVED', 'CONFIRMED', 'ADOPTED', 'ACCEPTED', 'AGREED'];
  return known.find(verb => verbs.includes(verb)) ?? verbs[0] ?? 'APPROVED';
}
