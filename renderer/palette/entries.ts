import { knownParty } from '../../shared/commands/parties';
import { titleInWords } from '../../shared/model/agenda-item';
import { recordOf, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { plainText } from '../../shared/model/inline';
import { dateInWords } from '../../shared/model/partial-date';
import { type Action, actionsOf } from '../../shared/registers/actions';
import { committeesOf } from '../../shared/registers/committees';
import { meetingsOf } from '../../shared/registers/meetings';
import type { AppCommand } from '../commands/app-command';
import { isMac, keysInWords } from '../commands/keys';
import { openAgenda, openCommitteeId, openMeetingId } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { goTo } from '../going/go-to';
import { goOnPage } from '../going/on-page';
import { openItem } from '../going/open-item';
import { openMeeting } from '../going/open-meeting';
import { committeeAnchor } from '../going/screen-anchors';
import { actionAnchor, attendeeAnchor, carriedAnchor } from '../meeting/anchors';
import { meetingName } from '../meeting/meeting-words';
import { changeEntries } from './change-entries';
import { mentionEntries } from './mention-entries';
import type { PaletteEntry } from './palette-entry';

/** All that can be done and gone to now; what cannot be done now is left out. */
export function paletteEntries(desk: Desk, commands: readonly AppCommand[]): PaletteEntry[] {
  return [
    ...commandEntries(desk, commands),
    ...outcomeEntries(desk),
    ...itemEntries(desk),
    ...mentionEntries(desk),
    ...changeEntries(desk),
    ...meetingEntries(desk),
    ...actionEntries(desk),
    ...personEntries(desk),
  ];
}

/** The items of the open meeting by number and name, to go on writing in. */
export function itemEntries(desk: Desk): PaletteEntry[] {
  return openAgenda(desk).map(({ item, number }) => ({
    key: `item ${item.id}`,
    kind: 'Item',
    label: number === '' ? titleInWords(item) : `${number} ${titleInWords(item)}`,
    ...(item.presenter !== '' && { detail: item.presenter }),
    // A paper leads to its item: it is what somebody holds up.
    alsoCalled: item.papers.join(' '),
    pick: () => openItem(desk, item.id, 'end'),
  }));
}

function commandEntries(desk: Desk, commands: readonly AppCommand[]): PaletteEntry[] {
  const mac = isMac();
  return commands.flatMap(({ name, label, labelNow, keys, alsoCalled, group, ready }) => {
    const act = ready(desk);
    const [key] = keys;
    if (!act) return [];
    return [
      {
        key: name,
        kind: group,
        label: labelNow?.(desk) ?? label,
        ...(alsoCalled !== undefined && { alsoCalled }),
        ...(key !== undefined && { keys: keysInWords(key, mac) }),
        pick: act,
      },
    ];
  });
}

/** An outcome for each verb of the committee, drafted at the caret. */
function outcomeEntries(desk: Desk): PaletteEntry[] {
  const committeeId = openCommitteeId(desk);
  const { current } = desk.editor;
  if (!current || desk.view.getState().readOnly) return [];
  const verbs = recordsOf(desk.book.getState().book, 'committee').find(
    ({ id }) => id === committeeId,
  )?.outcomeVerbs;
  return (verbs ?? []).map(verb => ({
    key: `outcome ${verb}`,
    kind: 'Writing',
    label: `Outcome: ${verb}`,
    pick: () => {
      current.draftOutcome(verb);
      current.focus();
    },
  }));
}

function meetingEntries(desk: Desk): PaletteEntry[] {
  const { book } = desk.book.getState();
  const codes = new Map(committeesOf(book).map(({ id, code }) => [id, code]));
  const meetings = recordsOf(book, 'meeting').filter(({ committeeId }) => codes.has(committeeId));
  return meetings.map(meeting => ({
    key: `meeting ${meeting.id}`,
    kind: 'Meeting',
    label: `${codes.get(meeting.committeeId)} ${meetingName(meeting)}`,
    ...(meeting.date !== null && {
      detail: dateInWords(meeting.date),
      alsoCalled: dateInWords(meeting.date),
    }),
    pick: () => void openMeeting(desk, meeting.id),
  }));
}

function actionEntries(desk: Desk): PaletteEntry[] {
  const { book } = desk.book.getState();
  return committeesOf(book).flatMap(({ id }) =>
    actionsOf(book, id).map(action => {
      const words = plainText(action.line);
      return {
        key: `action ${action.id}`,
        kind: 'Action',
        label: action.ref,
        detail: action.status === 'closed' ? `closed: ${words}` : words,
        alsoCalled: `${figuresOf(action.ref)} ${words}`,
        pick: () => void goToAction(desk, action, id),
      };
    }),
  );
}

/** `33/01` finds STSC33/01, and so does `33/1`. */
function figuresOf(ref: string): string {
  const figures = ref.replace(/^\D+/, '');
  return `${figures} ${figures.replace(/(?<!\d)0+(?=\d)/g, '')}`;
}

/** Where it was raised; one from before the book stands in the table of a meeting it came forward to. */
async function goToAction(desk: Desk, { id, itemId }: Action, committeeId: Id): Promise<void> {
  if (itemId !== null) {
    await goTo(desk, actionAnchor(id));
    return;
  }
  const latest = meetingsOf(desk.book.getState().book, committeeId).at(-1);
  const isHere = openCommitteeId(desk) === committeeId && openMeetingId(desk) !== null;
  if (!isHere && latest) await openMeeting(desk, latest.id);
  goOnPage(desk, carriedAnchor(id));
}

/** People and bodies: on the list of the open meeting, else where they sit. */
function personEntries(desk: Desk): PaletteEntry[] {
  const { book } = desk.book.getState();
  const attending = attendeeEntries(desk);
  const here = new Set(attending.map(({ label }) => label));
  const members = committeesOf(book).flatMap(committee =>
    committee.members.flatMap(({ partyId, capacity }) => {
      const party = knownParty(book, partyId);
      if (!party || here.has(party.name)) return [];
      return [
        {
          key: `person ${committee.id} ${partyId}`,
          kind: 'Member',
          label: party.name,
          detail: `${capacity} of ${committee.code}`,
          alsoCalled: capacity,
          pick: () => void goTo(desk, committeeAnchor(committee.id)),
        },
      ];
    }),
  );
  return [...attending, ...members];
}

function attendeeEntries(desk: Desk): PaletteEntry[] {
  const meeting = recordOf(desk.book.getState().book, 'meeting', openMeetingId(desk) ?? '');
  return (meeting?.attendance ?? []).map(({ name, capacity, organisation }) => ({
    key: `attendee ${name}`,
    kind: 'Attending',
    label: name,
    detail: [capacity, organisation].filter(words => words !== '').join(', '),
    alsoCalled: `${capacity} ${organisation}`,
    pick: () => goOnPage(desk, attendeeAnchor(name), 'attendance'),
  }));
}
