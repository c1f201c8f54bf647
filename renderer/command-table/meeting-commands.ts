import type { CommandContext } from '../../shared/commands/command';
import {
  adjournMeeting,
  beginItem,
  closeMeeting,
  pauseMeeting,
  resumeMeeting,
  startMeeting,
} from '../../shared/commands/meeting-clock';
import type { Book } from '../../shared/model/book';
import { apply, type Change, merge } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { AppCommand } from '../commands/app-command';
import { meetingAtHandId, meetingToChange, openDialog } from '../commands/open-places';
import { type Desk, ifItCan } from '../desk/desk';
import { openMeeting } from '../going/open-meeting';
import { openReview } from '../going/open-screens';
import { draftMail } from '../mail-and-calendar/draft-mail';
import { giveDates } from '../mail-and-calendar/give-dates';

type OnMeeting = (book: Book, meetingId: Id, context: CommandContext) => Change | null;

/** The course of the meeting, each step with its clock time. */
export const MEETING_COMMANDS: readonly AppCommand[] = [
  {
    name: 'meeting.start',
    group: 'Meeting',
    label: 'Start the meeting',
    keys: ['Mod+Alt+S'],
    ready: desk => {
      const { itemId } = desk.view.getState();
      return ofMeeting('start of the meeting', startingWith(itemId))(desk);
    },
  },
  {
    name: 'meeting.pause',
    group: 'Meeting',
    label: 'Pause the meeting',
    keys: ['Mod+Alt+P'],
    alsoCalled: 'break',
    ready: ofMeeting('pause', pauseMeeting),
  },
  {
    name: 'meeting.resume',
    group: 'Meeting',
    label: 'Resume the meeting',
    keys: ['Mod+Alt+R'],
    alsoCalled: 'go on',
    ready: ofMeeting('resumption', resumeMeeting),
  },
  {
    name: 'meeting.adjourn',
    group: 'Meeting',
    label: 'Adjourn the meeting',
    keys: ['Mod+Alt+J'],
    ready: ofMeeting('adjournment', adjournMeeting),
  },
  {
    name: 'meeting.close',
    group: 'Meeting',
    label: 'Close the meeting',
    keys: ['Mod+Alt+E'],
    alsoCalled: 'end',
    ready: ofMeeting('close of the meeting', closeMeeting),
  },
  {
    name: 'meeting.beginItem',
    group: 'Meeting',
    label: 'Begin this item',
    keys: ['Mod+Alt+B'],
    alsoCalled: 'take up the item, clock',
    ready: desk => {
      const { itemId } = desk.view.getState();
      if (itemId === null) return null;
      return ifItCan(desk, { label: 'beginning of the item' }, (book, context) =>
        beginItem(book, itemId, context),
      );
    },
  },
  {
    name: 'meeting.details',
    group: 'Meeting',
    label: 'Number, date, time and place …',
    keys: ['Mod+Alt+D'],
    alsoCalled: 'meeting details, next meeting, title, venue',
    ready: desk => {
      const meeting = meetingToChange(desk);
      return meeting && (() => openDialog(desk, 'meetingDetails', meeting.id));
    },
  },
  {
    name: 'meeting.checklist',
    group: 'Meeting',
    label: 'Deadlines of this meeting …',
    keys: ['Mod+Alt+I'],
    alsoCalled: 'checklist, papers out, working days, tick off, draft to the Chair',
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      return meetingId === null ? null : () => openDialog(desk, 'checklist', meetingId);
    },
  },
  {
    name: 'meeting.review',
    group: 'Meeting',
    label: 'Review and export',
    keys: ['Mod+E'],
    alsoCalled: 'checks before sending, preview, pages, finish, circulate, Word, PDF',
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      if (meetingId === null) return null;
      return desk.view.getState().screen.name === 'review'
        ? () => void openMeeting(desk, meetingId)
        : () => void openReview(desk, meetingId);
    },
    labelNow: desk =>
      desk.view.getState().screen.name === 'review' ? 'Back to the minutes' : null,
  },
  {
    name: 'meeting.mail',
    group: 'Meeting',
    label: 'Draft mail with the Word file',
    keys: ['Mod+Alt+L'],
    alsoCalled: 'e-mail, eml, Outlook, send, circulate',
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      return meetingId === null ? null : () => void draftMail(desk, meetingId);
    },
  },
  {
    name: 'meeting.dates',
    group: 'Meeting',
    label: 'Calendar file of the next meeting and due actions',
    keys: ['Mod+Alt+G'],
    alsoCalled: 'ics, diary, dates, reminder',
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      return meetingId === null ? null : () => void giveDates(desk, meetingId);
    },
  },
];

/** The meeting starts with the item that is open: its clock runs from then on too. */
function startingWith(itemId: Id | null): OnMeeting {
  return (book, meetingId, context) => {
    const start = startMeeting(book, meetingId, context);
    if (!start || itemId === null) return start;
    const begin = beginItem(apply(book, start), itemId, context);
    return begin ? merge(start, begin) : start;
  };
}

function ofMeeting(label: string, act: OnMeeting): AppCommand['ready'] {
  return (desk: Desk) => {
    const meetingId = meetingAtHandId(desk);
    if (meetingId === null) return null;
    return ifItCan(desk, { label }, (book, context) => act(book, meetingId, context));
  };
}
