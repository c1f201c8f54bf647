import type { ActionUpdate } from '../model/action-update';
import { attendee, type Presence } from '../model/attendance';
import { type ActionBlock, type Block, isAction } from '../model/block';
import { mapLines } from '../model/block-lines';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { minuteIdOf } from '../model/minute';
import { rewordedLine } from '../model/reworded-line';
import { typedDate, typedTime } from '../reading/typed-date';
import { dueFromWords } from '../reading/typed-due';
import { ownersOf } from '../reading/typed-owners';
import { NOBODY, PRESENCE_WORDS } from '../registers/correctable/attendance';
import type { CorrectableFact, CorrectionSpot } from '../registers/correctable/spot';
import { ownersKnown } from '../registers/owners-known';
import { referenceLabels } from '../registers/reference-labels';
import { setActionFacts } from './action-facts';
import { renameItem } from './agenda';
import { setPresence } from './attendance';
import { renameAttendee, setAttendee } from './attendee-details';
import { closeAction, keepOpen, updateAction, updateOf } from './carried-actions';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';
import { withFactsOfWords } from './facts-in-words';
import { setMeeting } from './meetings';
import { editMinute } from './minutes';

/** What is corrected, and what it shall say. */
export interface Corrected {
  readonly meetingId: Id;
  readonly spot: CorrectionSpot;
  readonly shall: string;
}

/**
 * Minutes that are open with one of their parts as it shall be, by the command that typing it uses.
 * `null` where it cannot be that: no such day, a name that is on the list.
 */
export function corrected(book: Book, wanted: Corrected, context: CommandContext): Change | null {
  const { spot } = wanted;
  if (spot.of === 'line') return lineCorrected(book, wanted, spot, context);
  return partCorrected(book, { ...wanted, spot });
}

/** A part that is no line under an item, and what it shall say. */
export interface CorrectedPart extends Corrected {
  readonly spot: Exclude<CorrectionSpot, { of: 'line' }>;
}

/** The same of a part that is no line under an item. */
export function partCorrected(
  book: Book,
  { meetingId, spot, shall }: CorrectedPart,
): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return null;
  switch (spot.of) {
    case 'fact':
      return factCorrected(book, meeting, spot.fact, shall);
    case 'attendee':
      return attendeeCorrected(book, meeting, spot, shall);
    case 'missing':
      return attendeeAdded(meeting, spot.presence, shall);
    case 'declaration':
      return declarationCorrected(meeting, spot.at, shall);
    case 'title':
      return renameItem(book, { itemId: spot.itemId, title: shall });
    case 'owners':
      return ownersCorrected(book, meeting, spot.actionId, shall);
    case 'due': {
      const due = dueFromWords(shall, { meetingDate: meeting.date });
      return setActionFacts(book, { actionId: spot.actionId, facts: { due } });
    }
    case 'update':
      return updateCorrected(book, { meetingId, shall }, spot);
    case 'status':
      return statusCorrected(book, { actionId: spot.actionId, meetingId }, shall);
  }
}

function factCorrected(
  book: Book,
  meeting: Meeting,
  fact: CorrectableFact,
  shall: string,
): Change | null {
  const said = shall.trim();
  const value = fact === 'date' ? typedDate(said, meeting.date ?? '') : factTyped(fact, said);
  if (value === undefined || (fact === 'date' && value === null)) return null;
  return setMeeting(book, { meetingId: meeting.id, details: { [fact]: value } });
}

/** `undefined` for words that are no time. */
function factTyped(fact: CorrectableFact, said: string): string | null | undefined {
  if (fact === 'place' || fact === 'nextMeeting') return said;
  return said === '' ? null : (typedTime(said) ?? undefined);
}

function attendeeCorrected(
  book: Book,
  meeting: Meeting,
  { at, part }: Extract<CorrectionSpot, { of: 'attendee' }>,
  shall: string,
): Change | null {
  const one = meeting.attendance[at];
  if (!one) return null;
  const who = { meetingId: meeting.id, name: one.name };
  const said = shall.trim();
  switch (part) {
    case 'name':
      return said === ''
        ? attendeeTakenOut(meeting, at)
        : renameAttendee(book, { ...who, to: said });
    case 'presence': {
      const presence = presenceCalled(said);
      return presence && setPresence(book, { ...who, presence });
    }
    case 'alternateFor': {
      const alternateFor = said === NOBODY || said === '' ? null : said;
      const attendance = meeting.attendance.with(at, { ...one, alternateFor });
      return { put: [{ ...meeting, attendance }], remove: [] };
    }
    case 'organisation':
    case 'capacity':
      return setAttendee(book, { ...who, details: { [part]: said } });
  }
}

function presenceCalled(said: string): Presence | null {
  const all = Object.entries(PRESENCE_WORDS) as [Presence, string][];
  return all.find(([, words]) => words === said)?.[0] ?? null;
}

/** Who stood in for them, or declared an interest, stays as it was said. */
function attendeeTakenOut(meeting: Meeting, at: number): Change {
  const attendance = meeting.attendance.toSpliced(at, 1);
  return { put: [{ ...meeting, attendance }], remove: [] };
}

/** Someone by name, after a comma perhaps with an organisation. */
function attendeeAdded(meeting: Meeting, presence: Presence, shall: string): Change | null {
  const [name = '', ...rest] = shall.split(',').map(part => part.trim());
  if (name === '' || meeting.attendance.some(one => one.name === name)) return null;
  const added = attendee(name, presence, { organisation: rest.join(', ') });
  return { put: [{ ...meeting, attendance: [...meeting.attendance, added] }], remove: [] };
}

function declarationCorrected(meeting: Meeting, at: number, shall: string): Change | null {
  const declared = meeting.declarations[at];
  if (!declared) return null;
  const declarations = meeting.declarations.with(at, { ...declared, interest: shall.trim() });
  return puttingChecked({ ...meeting, declarations });
}

function lineCorrected(
  book: Book,
  { meetingId, shall }: Corrected,
  spot: Extract<CorrectionSpot, { of: 'line' }>,
  context: CommandContext,
): Change | null {
  const { itemId } = spot;
  const label = referenceLabels(book, meetingId);
  const blocks = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
  const block = blocks[spot.block];
  if (!block) return null;
  let nth = -1;
  const now = mapLines(block, line => {
    nth += 1;
    return nth === spot.line ? rewordedLine(line, shall, label) : [...line];
  });
  const own = isAction(block) && isAction(now) ? factsFollowing(book, meetingId, block, now) : now;
  return editMinute(book, { itemId, blocks: blocks.with(spot.block, own) }, context);
}

function factsFollowing(book: Book, meetingId: Id, before: ActionBlock, now: ActionBlock): Block {
  const meeting = recordOf(book, 'meeting', meetingId);
  return meeting ? withFactsOfWords(book, meeting, before, now) : now;
}

function ownersCorrected(
  book: Book,
  { committeeId }: Meeting,
  actionId: Id,
  shall: string,
): Change | null {
  const owners = ownersOf(shall, ownersKnown(book, committeeId));
  return setActionFacts(book, { actionId, facts: { owners } });
}

function updateCorrected(
  book: Book,
  { meetingId, shall }: Pick<Corrected, 'meetingId' | 'shall'>,
  { actionId, line: wanted }: Extract<CorrectionSpot, { of: 'update' }>,
): Change | null {
  const label = referenceLabels(book, meetingId);
  let nth = -1;
  const blocks = updateOf(book, { actionId, meetingId })?.blocks.map(block =>
    mapLines(block, line => {
      nth += 1;
      return nth === wanted ? rewordedLine(line, shall, label) : [...line];
    }),
  ) as ActionUpdate['blocks'] | undefined;
  return blocks ? updateAction(book, { actionId, meetingId, blocks }) : null;
}

/** Words that it was done under an item, or replaced, stand in its update; that it is closed is said here. */
function statusCorrected(
  book: Book,
  carried: { actionId: Id; meetingId: Id },
  shall: string,
): Change | null {
  if (shall === 'closed') return closeAction(book, { ...carried, closing: { how: 'done' } });
  return shall === 'ongoing' ? keepOpen(book, carried) : null;
}
