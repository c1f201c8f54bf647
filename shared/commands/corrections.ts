import type { Correction } from '../model/approval';
import { paragraph } from '../model/block';
import { mapLines } from '../model/block-lines';
import { type Book, recordOf } from '../model/book';
import { apply, type Change, merge } from '../model/change';
import type { Id } from '../model/id';
import { words } from '../model/inline';
import { isToBeApproved, type Meeting } from '../model/meeting';
import { type Minute, minute, minuteIdOf } from '../model/minute';
import { rewordedLine } from '../model/reworded-line';
import { saysSomething } from '../registers/agenda';
import {
  type CorrectableLine,
  correctableLines,
  type LinePlace,
} from '../registers/correctable-lines';
import { changedSentences, correctionInWords } from '../registers/correction-words';
import { meetingInWords, meetingsBefore } from '../registers/meetings';
import { referenceLabels } from '../registers/reference-labels';
import type { CommandContext } from './command';
import { placeFor } from './minutes';
import { openItem } from './open-meeting';
import { sealedAnew } from './sealed';
import { nextDraftLabel, stepped } from './state-step';

/** Which line of which minutes shall say what, by which item of a later meeting. */
export interface CorrectionAt {
  readonly meetingId: Id;
  readonly place: LinePlace;
  readonly shall: string;
  readonly itemId: Id;
}

/**
 * Corrects a line of earlier minutes at a meeting: the line says what it shall, the earlier minutes
 * list the correction, and so does the text under this item. Approved minutes are sealed anew under the
 * next label. `null` where there is no such line or it says that already, or this meeting is not held
 * yet, not later, or out already.
 */
export function correctAtItem(
  book: Book,
  { meetingId, place, shall, itemId }: CorrectionAt,
  context: CommandContext,
): Change | null {
  const at = openItem(book, itemId);
  const earlier = recordOf(book, 'meeting', meetingId);
  const line = correctableLines(book, meetingId).find(each => isSamePlace(each, place));
  if (!at || !earlier || !line || line.text === shall) return null;
  if (at.meeting.state === 'preparation' || !isBefore(book, earlier, at.meeting)) return null;
  if (!isToBeApproved(earlier) && !earlier.approval) return null;
  const correction: Correction = {
    id: context.newId(),
    itemId: line.itemId,
    place: line.place,
    ...changedSentences(line.text, shall),
    meetingId: at.meeting.id,
    on: at.meeting.date ?? context.today,
    ...(line.confidential !== null && { confidential: line.confidential }),
  };
  const text: Change = { put: [corrected(book, meetingId, line, shall)], remove: [] };
  const listed = { ...earlier, corrections: [...(earlier.corrections ?? []), correction] };
  const sealed = asApproved(apply(book, text), listed, at.meeting, context);
  const said = recorded(book, earlier, at.meeting, itemId, correction);
  return sealed && merge(text, { put: [sealed, said], remove: [] });
}

function isSamePlace(one: LinePlace, other: LinePlace): boolean {
  return one.itemId === other.itemId && one.block === other.block && one.line === other.line;
}

function isBefore(book: Book, earlier: Meeting, meeting: Meeting): boolean {
  if (earlier.committeeId !== meeting.committeeId) return false;
  return meetingsBefore(book, meeting).some(({ id }) => id === earlier.id);
}

/** The minute with its line as it shall read. */
function corrected(book: Book, meetingId: Id, at: CorrectableLine, shall: string): Minute {
  const label = referenceLabels(book, meetingId);
  const blocks = recordOf(book, 'minute', minuteIdOf(at.itemId))?.blocks ?? [];
  let nth = -1;
  return minute(
    at.itemId,
    meetingId,
    blocks.map((block, n) =>
      n !== at.block
        ? block
        : mapLines(block, line => {
            nth += 1;
            return nth === at.line ? rewordedLine(line, shall, label) : [...line];
          }),
    ),
  );
}

/** Minutes that are approved stay so, under a label and a seal of their own. */
function asApproved(
  book: Book,
  earlier: Meeting,
  at: Meeting,
  context: CommandContext,
): Meeting | null {
  if (!earlier.approval) return earlier;
  const { seal, ...where } = earlier.approval;
  const version = nextDraftLabel(earlier.version);
  const why = `Corrected at ${meetingInWords(at)}.`;
  return sealedAnew(book, stepped(earlier, 'approved', context, { version, why }), where);
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
