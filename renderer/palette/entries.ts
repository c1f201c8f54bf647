import { recordsOf } from '../../shared/model/book';
import { plainText } from '../../shared/model/inline';
import { dateInWords } from '../../shared/model/partial-date';
import { actionsOf } from '../../shared/registers/actions';
import { COMMANDS } from '../commands/command-table';
import { isMac, keysInWords } from '../commands/keys';
import { openAgenda, openCommitteeId } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { goTo, openItem, openMeeting } from '../desk/going';
import { actionAnchor, carriedAnchor } from '../meeting/anchors';
import { meetingName } from '../meeting/meeting-words';
import type { PickEntry } from '../ui/PickList';
import type { Findable } from './ranked';

/** A line of the palette: what it is found by, and what it does. */
export type PaletteEntry = PickEntry & Findable;

/** All that can be done and gone to now; what cannot be done now is left out. */
export function paletteEntries(desk: Desk): PaletteEntry[] {
  return [
    ...commandEntries(desk),
    ...outcomeEntries(desk),
    ...itemEntries(desk),
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
    label: number === '' ? item.title : `${number} ${item.title}`,
    ...(item.presenter !== '' && { detail: item.presenter }),
    pick: () => openItem(desk, item.id, 'end'),
  }));
}

function commandEntries(desk: Desk): PaletteEntry[] {
  const mac = isMac();
  return COMMANDS.flatMap(({ name, label, labelNow, keys, alsoCalled, group, ready }) => {
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
  const codes = new Map(recordsOf(book, 'committee').map(({ id, code }) => [id, code]));
  return recordsOf(book, 'meeting').map(meeting => ({
    key: `meeting ${meeting.id}`,
    kind: 'Meeting',
    label: `${codes.get(meeting.committeeId) ?? ''} ${meetingName(meeting)}`,
    ...(meeting.date !== null && {
      detail: dateInWords(meeting.date),
      alsoCalled: dateInWords(meeting.date),
    }),
    pick: () => void openMeeting(desk, meeting.id),
  }));
}

function actionEntries(desk: Desk): PaletteEntry[] {
  const { book } = desk.book.getState();
  const committees = recordsOf(book, 'committee');
  return committees.flatMap(({ id: committeeId }) =>
    actionsOf(book, committeeId).map(({ id, ref, line, itemId }) => ({
      key: `action ${id}`,
      kind: 'Action',
      label: ref,
      detail: plainText(line),
      // `33/01` finds STSC33/01, and so do its words.
      alsoCalled: `${ref.replace(/^\D+/, '')} ${plainText(line)}`,
      pick: () => void goTo(desk, itemId === null ? carriedAnchor(id) : actionAnchor(id)),
    })),
  );
}

/** People and bodies: where they sit, so that she finds the committee by the person. */
function personEntries(desk: Desk): PaletteEntry[] {
  const { book } = desk.book.getState();
  return recordsOf(book, 'committee').flatMap(committee =>
    committee.members.flatMap(({ partyId, capacity }) => {
      const party = book.records.get(partyId);
      if (party?.kind !== 'person' && party?.kind !== 'body') return [];
      return [
        {
          key: `person ${committee.id} ${partyId}`,
          kind: 'Member',
          label: party.name,
          detail: `${capacity} of ${committee.code}`,
          alsoCalled: capacity,
          pick: () => void goTo(desk, `committee:${committee.id}`),
        },
      ];
    }),
  );
}
