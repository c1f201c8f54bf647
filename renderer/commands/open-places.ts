import { titleInWords } from '../../shared/model/agenda-item';
import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { isCirculated, type Meeting } from '../../shared/model/meeting';
import { type AgendaEntry, agendaOf } from '../../shared/registers/agenda';
import type { Desk } from '../desk/desk';
import type { DialogName } from '../store/dialogs';

/** The meeting whose sheet is shown; `null` on any other screen. */
export function openMeetingId(desk: Desk): Id | null {
  const { screen } = desk.view.getState();
  return screen.name === 'meeting' ? screen.meetingId : null;
}

/** The meeting whose sheet is shown, or whose minutes are looked at before they leave the house. */
export function meetingAtHandId(desk: Desk): Id | null {
  const { screen } = desk.view.getState();
  return screen.name === 'review' ? screen.meetingId : openMeetingId(desk);
}

/** The meeting whose sheet is shown, where it can be changed; else `null`. */
export function meetingToChange(desk: Desk): Meeting | null {
  const meetingId = openMeetingId(desk);
  const { readOnly } = desk.view.getState();
  if (meetingId === null || readOnly) return null;
  const meeting = recordOf(desk.book.getState().book, 'meeting', meetingId);
  return meeting && !isCirculated(meeting) ? meeting : null;
}

/** The agenda of the meeting whose sheet is shown; empty on any other screen. */
export function openAgenda(desk: Desk): readonly AgendaEntry[] {
  const meetingId = openMeetingId(desk);
  return meetingId === null ? [] : agendaOf(desk.book.getState().book, meetingId);
}

/** The item that is written in, on the agenda that is shown; `null` where there is none. */
export function openEntry(desk: Desk): AgendaEntry | null {
  const { itemId } = desk.view.getState();
  return openAgenda(desk).find(({ item }) => item.id === itemId) ?? null;
}

/** The committee of the screen that is shown; `null` on the screen of all meetings. */
export function openCommitteeId(desk: Desk): Id | null {
  const { screen } = desk.view.getState();
  if (screen.name === 'committee' || screen.name === 'ahead') return screen.committeeId;
  const meetingId = meetingAtHandId(desk);
  if (meetingId === null) return null;
  return recordOf(desk.book.getState().book, 'meeting', meetingId)?.committeeId ?? null;
}

/** An item as a step of the history names it: `item 6`, or its title where it has no number. */
export function itemName({ item, number }: Pick<AgendaEntry, 'item' | 'number'>): string {
  return number === '' ? `“${titleInWords(item)}”` : `item ${number}`;
}

/** The field in which she looks for something in the register of changes. */
export const LOOK_FOR = 'changes-look-for';

/** The field in which she looks for something in a register over all meetings. */
export const REGISTER_FIND = 'register-find';

/** The field in which she searches the whole book. */
export const SEARCH_FIELD = 'search-field';

/** Opens a dialog. */
export function openDialog(desk: Desk, name: DialogName, about: Id | null = null): void {
  desk.view.setState({ dialog: { name, about } });
}

/** Opens the dialog that asks what moves a modification to a stage: on which date, by which decision. */
export function openMove(desk: Desk, modificationId: Id, stageId: Id): void {
  const dialog = { name: 'tellOfModification', about: modificationId, to: stageId } as const;
  desk.view.setState({ dialog });
}

/** Opens the dialog of a risk or an issue to say that it is closed. */
export function openToClose(desk: Desk, name: 'risk' | 'issue', about: Id): void {
  desk.view.setState({ dialog: { name, about, to: TO_CLOSE } });
}

/** What such a dialog is opened for. */
export const TO_CLOSE = 'closed';

/** Opens the dialog that changes a consultation on a modification. */
export function openConsultation(desk: Desk, modificationId: Id, consultationId: Id): void {
  const dialog = { name: 'consultation', about: modificationId, to: consultationId } as const;
  desk.view.setState({ dialog });
}
