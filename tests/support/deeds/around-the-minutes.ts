import { setActionFacts, setNewDue } from '../../../shared/commands/action-facts';
import { importMeeting } from '../../../shared/commands/incoming/import-meeting';
import { keepVersion, removeVersion, restoreVersion } from '../../../shared/commands/kept-versions';
import { leaveAsIs } from '../../../shared/commands/left-as-is';
import { addPostMeetingNote } from '../../../shared/commands/post-meeting-notes';
import { setKeepUntil } from '../../../shared/commands/retention';
import { snoozeAction, wakeAction } from '../../../shared/commands/snoozes';
import { takeEdits } from '../../../shared/commands/take-edits';
import { recordsOf } from '../../../shared/model/book';
import type { Id } from '../../../shared/model/id';
import { ownerNamed } from '../../../shared/model/owner';
import { linesOfBook } from '../../../shared/versions/edited/book-lines';
import type { Edit } from '../../../shared/versions/edited/edit';
import { STSC } from '../builders';
import { planned } from '../incoming';
import { aMeeting, anItem, carried, type Doing, pick } from './doing';

const PLAN = await planned(
  'minutes.txt',
  'Minutes of STSC meeting 77\n\n1. Releases\n\nDCC reported.\n\nACTION STSC77/01: DCC to write.\n',
);

/** What comes into the book from outside, what is kept of it, and what is set beside the minutes. */
export const AROUND_THE_MINUTES: Readonly<Record<string, Doing>> = {
  takeEdit: (book, [one, two, three], context) => {
    const meetingId = aMeeting(book, one);
    const edit = anEdit(linesOfBook(book, meetingId) ?? [], two * 7 + three, three);
    return edit && takeEdits(book, { meetingId, edits: [edit] }, context);
  },
  importMeeting: (book, [one, two], context) => {
    const meetingId = two % 2 === 0 ? null : aMeeting(book, one);
    const into = { committee: { id: STSC }, meetingId };
    return importMeeting(book, { plan: PLAN, into }, context);
  },
  keepVersion: (book, [one], context) =>
    keepVersion(book, aMeeting(book, one), { why: 'byHand', label: 'Mine' }, context),
  removeVersion: (book, [one], context) => removeVersion(book, aVersion(book, one), context),
  restoreVersion: (book, [one]) => restoreVersion(book, aVersion(book, one)),
  addPostMeetingNote: (book, [one], context) =>
    addPostMeetingNote(book, { itemId: anItem(book, one), text: 'It came later.' }, context),
  leaveAsIs: (book, [one]) => leaveAsIs(book, { meetingId: aMeeting(book, one), key: 'tense 1' }),
  setActionFacts: (book, of) => {
    const { actionId } = carried(book, of);
    return setActionFacts(book, { actionId, facts: { owners: [ownerNamed('Ofgem')], due: null } });
  },
  setNewDue: (book, of) =>
    setNewDue(book, { ...carried(book, of), due: { by: 'date', date: '2019-05-03' } }),
  snoozeAction: (book, of) =>
    snoozeAction(book, {
      actionId: carried(book, of).actionId,
      committeeId: STSC,
      until: { date: '2030-01', meetingId: null },
    }),
  wakeAction: (book, of) => wakeAction(book, carried(book, of).actionId),
  setKeepUntil: (book, [one]) =>
    setKeepUntil(book, { meetingId: aMeeting(book, one), until: '2031-01-01' }),
};

type Lines = NonNullable<ReturnType<typeof linesOfBook>>;

/** A line of the minutes worded otherwise in a file, taken out of it, or put in after it. */
function anEdit(lines: Lines, at: number, how: number): Edit | null {
  const line = pick(lines, at);
  if (!line) return null;
  const theirs = {
    text: `${line.text} Also.`,
    notes: line.notes,
    style: 'body text',
    isPoint: line.kind === 'point',
    isInTable: line.kind === 'cell',
    trackedBy: [],
    remarks: [],
  };
  const about = { line: lines.indexOf(line), before: line.text, isConflict: false };
  if (how % 3 === 0) {
    const isHeading = line.kind === 'item' && line.place?.target?.of === 'title';
    const agenda = isHeading ? { agenda: { how: how % 2 === 0 ? 'off' : 'joined' } as const } : {};
    return { ...about, what: 'remove', theirs: null, ...agenda };
  }
  if (how % 3 === 1) return { ...about, what: 'reword', theirs };
  const agenda = how % 2 === 0 ? { how: 'new' as const } : { how: 'split' as const, from: 1 };
  const isItem = line.place !== null && line.kind !== 'cell' && how % 4 < 2;
  return { ...about, what: 'insert', theirs, ...(isItem ? { agenda } : {}) };
}

function aVersion(book: Parameters<typeof recordsOf>[0], at: number): Id {
  return pick(recordsOf(book, 'keptVersion'), at)?.id ?? 'none';
}
