import type { Correction } from '../model/approval';
import { paragraph } from '../model/block';
import { type Book, recordOf } from '../model/book';
import { apply, type Change, merge } from '../model/change';
import type { Id } from '../model/id';
import { words } from '../model/inline';
import { isToBeApproved, type Meeting } from '../model/meeting';
import { type Minute, minute, minuteIdOf } from '../model/minute';
import type { AnyRecord } from '../model/record';
import { saysSomething } from '../registers/agenda';
import { correctableAt } from '../registers/correctable/correctable';
import { placeInWords } from '../registers/correctable/spot';
import { changedSentences, correctionInWords, type Reading } from '../registers/correction-words';
import { meetingInWords, meetingsBefore } from '../registers/meetings';
import type { CommandContext } from './command';
import { type Corrected, corrected } from './corrected';
import { placeFor } from './minutes';
import { openItem } from './open-meeting';
import { sealedAnew } from './sealed';
import { nextDraftLabel, stepped } from './state-step';

/** What of which minutes shall say what, by which item of a later meeting. */
export interface CorrectionAt extends Corrected {
  readonly itemId: Id;
}

/**
 * Corrects a part of earlier minutes at a meeting: it says what it shall, the earlier minutes list the
 * correction, and so does the text under this item. What follows from it follows: an action is from then
 * on its new owner's. Approved minutes stay approved, under the next label and sealed anew. `null`
 * where there is no such part, it says that already or cannot say it, or this meeting is not held yet,
 * not later, or out already.
 */
export function correctAtItem(
  book: Book,
  { itemId, ...wanted }: CorrectionAt,
  context: CommandContext,
): Change | null {
  const { meetingId } = wanted;
  const at = openItem(book, itemId);
  const earlier = recordOf(book, 'meeting', meetingId);
  if (!at || !earlier || !isWrittenUp(earlier) || at.meeting.state === 'preparation') return null;
  const made = correctionOf(book, earlier, wanted, context);
  if (!made || !isBefore(made.after, earlier, at.meeting)) return null;
  const on = at.meeting.date ?? context.today;
  const correction = { ...made.correction, id: context.newId(), meetingId: at.meeting.id, on };
  const now = recordOf(made.after, 'meeting', meetingId) ?? earlier;
  const listed = { ...now, corrections: [...(earlier.corrections ?? []), correction] };
  const sealed = asApproved(made.after, listed, at.meeting, context);
  const said = recorded(book, earlier, at.meeting, itemId, correction);
  return sealed && merge(made.change, { put: [sealed, said], remove: [] });
}

/** A correction without where and when it was made, the change that makes it, and the book after it. */
interface Made {
  readonly correction: Omit<Correction, 'id' | 'meetingId' | 'on'>;
  readonly change: Change;
  readonly after: Book;
}

/**
 * What a correction to minutes would be, for her to see before it is recorded; `null` where the part
 * says that already, or cannot say it.
 */
export function correctionReading(
  book: Book,
  wanted: Corrected,
  context: CommandContext,
): Reading | null {
  const earlier = recordOf(book, 'meeting', wanted.meetingId);
  return earlier && (correctionOf(book, earlier, wanted, context)?.correction ?? null);
}

function correctionOf(
  book: Book,
  earlier: Meeting,
  wanted: Corrected,
  context: CommandContext,
): Made | null {
  const part = correctableAt(book, earlier.id, wanted.spot);
  if (!part || part.text === wanted.shall) return null;
  const draft = { ...earlier, state: 'draft' as const };
  const change = corrected(apply(book, { put: [draft], remove: [] }), wanted, context);
  if (!change) return null;
  const asItWas = inStateOf(earlier, change);
  const after = apply(book, asItWas);
  const shall = saysNow(after, wanted);
  if (shall === part.words) return null;
  const { itemId, confidential } = part;
  const correction = {
    itemId,
    place: placeInWords(part),
    ...changedSentences(part.words, shall),
    ...(confidential !== null && { confidential }),
  };
  return { correction, change: asItWas, after };
}

/** The minutes were open for the change alone. */
function inStateOf({ id, state }: Meeting, { put, remove }: Change): Change {
  const asItWas = (record: AnyRecord): AnyRecord =>
    record.kind === 'meeting' && record.id === id ? { ...record, state } : record;
  return { put: put.map(asItWas), remove };
}

/** What the part says after the change, in the words in which corrections quote it. */
function saysNow(after: Book, { meetingId, spot, shall }: Corrected): string {
  const typed = shall.trim();
  // Who is added has no place yet, and at the place of what is taken out stands the next.
  if (spot.of === 'missing' || typed === '') return typed;
  return correctableAt(after, meetingId, spot)?.words ?? '';
}

function isWrittenUp(meeting: Meeting): boolean {
  return isToBeApproved(meeting) || meeting.state === 'approved';
}

function isBefore(book: Book, { id, committeeId }: Meeting, meeting: Meeting): boolean {
  if (committeeId !== meeting.committeeId) return false;
  return meetingsBefore(book, meeting).some(earlier => earlier.id === id);
}

/** Minutes that are approved stay so, under a label and a seal of their own. */
function asApproved(
  book: Book,
  earlier: Meeting,
  at: Meeting,
  context: CommandContext,
): Meeting | null {
  if (earlier.state !== 'approved') return earlier;
  const version = nextDraftLabel(earlier.version);
  const why = `Corrected at ${meetingInWords(at)}.`;
  const now = stepped(earlier, 'approved', context, { version, why });
  if (!now.approval) return now;
  const { seal, ...where } = now.approval;
  return sealedAnew(book, now, where);
}

/** The minute of this item with the correction before the outcomes that close it. */
function recorded(
  book: Book,
  earlier: Meeting,
  at: Meeting,
  itemId: Id,
  correction: Correction,
): Minute {
  const of = `Correction to the minutes of ${meetingInWords(earlier)}, ${correction.place}`;
  const block = paragraph(words(`${of}: ${correctionInWords(correction)}`));
  const { confidential = null } = correction;
  const said = { ...block, attrs: { ...block.attrs, confidential } };
  const before = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks.filter(saysSomething) ?? [];
  return minute(itemId, at.id, before.toSpliced(placeFor([said], before), 0, said));
}
