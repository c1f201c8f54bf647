import type { Id } from '../../shared/model/id';
import type { MinutesStep } from '../../shared/registers/state-refusals';
import type { AppCommand } from '../commands/app-command';
import { meetingAtHandId, openDialog } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { approvePrevious, askCorrection } from '../states/approve-previous';
import { askHowLong } from '../states/how-long';
import { askSeal, takeStep } from '../states/take-step';

/** How the minutes as a whole go on: to the Chair, to the members, approved, and back. */
export const STATE_COMMANDS: readonly AppCommand[] = [
  {
    name: 'state.toChair',
    group: 'Meeting',
    label: 'Send to the Chair',
    keys: ['Mod+Alt+Shift+1'],
    alsoCalled: 'state, review copy, draft is done',
    ready: step('toChair'),
  },
  {
    name: 'state.circulate',
    group: 'Meeting',
    label: 'Mark as circulated',
    keys: ['Mod+Alt+Shift+2'],
    alsoCalled: 'state, sent to the members, fix references',
    ready: step('circulate'),
  },
  {
    name: 'state.approve',
    group: 'Meeting',
    label: 'Approve these minutes …',
    keys: ['Mod+Alt+Shift+3'],
    alsoCalled: 'state, correct record, final, lock, by correspondence',
    ready: step('approve'),
  },
  {
    name: 'state.toDraft',
    group: 'Meeting',
    label: 'Back to draft',
    keys: ['Mod+Alt+Shift+4'],
    alsoCalled: 'state, from the Chair, recall',
    ready: step('toDraft'),
  },
  {
    name: 'state.reopen',
    group: 'Meeting',
    label: 'Reopen the approved minutes …',
    keys: ['Mod+Alt+Shift+5'],
    alsoCalled: 'state, unlock, reason',
    ready: step('reopen'),
  },
  {
    name: 'state.seal',
    group: 'Meeting',
    label: 'Seal the approved minutes …',
    keys: ['Mod+Alt+Shift+6'],
    alsoCalled: 'state, lock, checksum, approved before there were seals',
    ready: ofMeeting((desk, meetingId) => void askSeal(desk, meetingId)),
  },
  {
    name: 'state.approvePrevious',
    group: 'Meeting',
    label: 'Approve the previous minutes',
    keys: ['Alt+T'],
    alsoCalled: 'correct record, minutes of the last meeting, adopt',
    ready: ofMeeting((desk, meetingId) => void approvePrevious(desk, meetingId)),
  },
  {
    name: 'state.correct',
    group: 'Meeting',
    label: 'Correct earlier minutes …',
    keys: ['Alt+Shift+T'],
    alsoCalled: 'correction, erratum, previous minutes, amend',
    ready: ofMeeting((desk, meetingId) => void askCorrection(desk, meetingId)),
  },
  {
    name: 'state.figures',
    group: 'Meeting',
    label: 'Figures of this meeting …',
    keys: [],
    alsoCalled: 'statistics, attendance and times, duration, time per item, year',
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      return meetingId === null ? null : () => openDialog(desk, 'meetingFigures', meetingId);
    },
  },
  {
    name: 'state.howLong',
    group: 'Meeting',
    label: 'How long this meeting is kept …',
    keys: [],
    alsoCalled: 'retention, delete private notes, rough notes, archive',
    ready: ofMeeting((desk, meetingId) => void askHowLong(desk, meetingId)),
  },
];

/** What cannot be done now is answered in words: a grey line would not say what stands in the way. */
function step(name: MinutesStep): AppCommand['ready'] {
  return ofMeeting((desk, meetingId) => takeStep(desk, meetingId, name));
}

function ofMeeting(act: (desk: Desk, meetingId: Id) => void): AppCommand['ready'] {
  return desk => {
    const meetingId = meetingAtHandId(desk);
    if (meetingId === null || desk.view.getState().readOnly) return null;
    return () => act(desk, meetingId);
  };
}
