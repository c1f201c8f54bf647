import { recordOf } from '../../shared/model/book';
import type { AppCommand } from '../commands/app-command';
import { openDialog, openMeetingId } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { goOnPage } from '../going/on-page';
import { attendeeAnchor, SIDE_PANEL_ANCHOR } from '../meeting/anchors';
import { say } from '../store/said';
import type { PanelName } from '../store/view-store';

/** What stands on the screen, and how large. */
export const VIEW_COMMANDS: readonly AppCommand[] = [
  panel('carried', 'Carried actions', 'Alt+C'),
  panel('attendance', 'Attendance', 'Alt+A'),
  panel('privateNotes', 'Private notes of this item', 'Alt+N'),
  panel('pages', 'Pages as they are printed', 'Alt+P', 'panel, preview, Word, layout, paper'),
  {
    name: 'view.readBack',
    group: 'View',
    label: 'Read back the last action or outcome',
    keys: ['F8'],
    alsoCalled: 'large type, room',
    ready: desk => (openMeetingId(desk) ? () => openDialog(desk, 'readBack') : null),
  },
  {
    name: 'view.focusMode',
    group: 'View',
    label: 'This item alone, large',
    keys: ['F9'],
    alsoCalled: 'focus mode, distraction',
    ready: desk =>
      openMeetingId(desk)
        ? () => desk.view.setState(({ focusMode }) => ({ focusMode: !focusMode }))
        : null,
  },
  {
    name: 'view.fillScreen',
    group: 'View',
    label: 'Fill the screen, or no longer',
    keys: ['F11'],
    alsoCalled: 'full screen',
    ready: desk => () => void fillScreen(desk),
  },
  {
    name: 'view.shortcuts',
    group: 'View',
    label: 'Keys of the program',
    keys: ['?', 'Mod+/', 'F1'],
    alsoCalled: 'shortcuts, help, keyboard',
    ready: desk => () => openDialog(desk, 'shortcuts'),
  },
];

function panel(name: PanelName, label: string, key: string, alsoCalled = 'panel'): AppCommand {
  return {
    name: `view.${name}`,
    group: 'View',
    label,
    keys: [key],
    alsoCalled,
    ready: desk => (openMeetingId(desk) ? () => switchPanel(desk, name) : null),
  };
}

/**
 * A panel that opens takes the keyboard, and so does one that stands open while she writes; one that
 * closes gives it back to the text.
 */
function switchPanel(desk: Desk, name: PanelName): void {
  const { panel: open } = desk.view.getState();
  const isInIt = document.getElementById(SIDE_PANEL_ANCHOR)?.contains(document.activeElement);
  if (open === name && isInIt) {
    desk.view.setState({ panel: null });
    desk.editor.current?.focus();
  } else {
    // On the list of names its keys work at once.
    const first = name === 'attendance' ? firstAttendee(desk) : null;
    goOnPage(desk, first === null ? SIDE_PANEL_ANCHOR : attendeeAnchor(first), name);
  }
}

async function fillScreen(desk: Desk): Promise<void> {
  const answer = await desk.host.fillScreen('other');
  if (!answer.ok) say(desk.view, answer.message);
}

function firstAttendee(desk: Desk): string | null {
  const meeting = recordOf(desk.book.getState().book, 'meeting', openMeetingId(desk) ?? '');
  return meeting?.attendance[0]?.name ?? null;
}
