import { removeCommittee } from '../../shared/commands/remove-committee';
import { recordOf } from '../../shared/model/book';
import { makeBackup } from '../backup/make-backup';
import type { AppCommand } from '../commands/app-command';
import { openCommitteeId, openDialog, openMeetingId } from '../commands/open-places';
import { type Desk, ifItCan } from '../desk/desk';
import { goTo } from '../going/go-to';
import { openItem } from '../going/open-item';
import { openMeetings } from '../going/open-screens';
import { showGivenFile } from '../going/show-given-file';
import { itemAnchor } from '../meeting/anchors';
import type { Taken } from '../store/history';
import { say } from '../store/said';
import { placeOfStep } from './place-of-step';

/** What is done with the book as a whole. */
export const BOOK_COMMANDS: readonly AppCommand[] = [
  {
    name: 'book.undo',
    group: 'Book',
    label: 'Undo',
    labelNow: desk => stepInWords(desk, 'undo'),
    keys: ['Mod+Z'],
    ready: desk => stepping(desk, 'undo'),
  },
  {
    name: 'book.redo',
    group: 'Book',
    label: 'Redo',
    labelNow: desk => stepInWords(desk, 'redo'),
    keys: ['Mod+Y', 'Mod+Shift+Z'],
    ready: desk => stepping(desk, 'redo'),
  },
  {
    name: 'book.newMeeting',
    group: 'Book',
    label: 'New meeting …',
    keys: ['Mod+Alt+W'],
    ready: desk =>
      desk.view.getState().readOnly
        ? null
        : () => openDialog(desk, 'newMeeting', openCommitteeId(desk)),
  },
  {
    name: 'book.newCommittee',
    group: 'Book',
    label: 'New committee …',
    keys: [],
    ready: desk => (desk.view.getState().readOnly ? null : () => openDialog(desk, 'newCommittee')),
  },
  {
    name: 'book.openFile',
    group: 'Book',
    label: 'Open a file …',
    keys: ['Mod+O'],
    alsoCalled: 'backup, import, minutes, Word',
    ready: desk => () => void openFile(desk),
  },
  {
    name: 'book.removeCommittee',
    group: 'Book',
    label: 'Remove this committee with its meetings',
    keys: [],
    alsoCalled: 'trash, delete, sample',
    ready: removingCommittee,
  },
  {
    name: 'book.save',
    group: 'Book',
    label: 'Save now',
    keys: ['Mod+S'],
    alsoCalled: 'is it saved',
    ready: desk => () => void saveNow(desk),
  },
  {
    name: 'book.trash',
    group: 'Book',
    label: 'Trash …',
    keys: ['Mod+Alt+X'],
    alsoCalled: 'removed, restore, put back',
    ready: desk => () => openDialog(desk, 'trash'),
  },
  {
    name: 'book.timeMachine',
    group: 'Book',
    label: 'This meeting as it stood …',
    keys: ['Mod+Alt+Y'],
    alsoCalled: 'history, time machine, earlier, journal',
    ready: desk => (openMeetingId(desk) ? () => openDialog(desk, 'timeMachine') : null),
  },
  {
    name: 'book.backup',
    group: 'Book',
    label: 'Make a backup file',
    keys: ['Mod+Alt+U'],
    alsoCalled: 'copy of the whole book, JSON, export everything',
    ready: desk => () => void makeBackup(desk),
  },
];

/** Everything of a committee goes into the trash at once; she goes on with the others. */
function removingCommittee(desk: Desk): (() => void) | null {
  const committee = recordOf(desk.book.getState().book, 'committee', openCommitteeId(desk) ?? '');
  if (!committee) return null;
  const { id, code } = committee;
  const remove = ifItCan(desk, { label: `remove ${code}` }, (book, context) =>
    removeCommittee(book, id, context),
  );
  return (
    remove &&
    (() => {
      remove();
      openMeetings(desk);
      say(desk.view, `${code} is in the trash with its meetings. Undo brings it back.`);
    })
  );
}

/** What undo or redo would do, in words: `Undo: remove item 6`; `null` where there is nothing. */
function stepInWords(desk: Desk, way: 'undo' | 'redo'): string | null {
  const { past, future } = desk.book.getState().history;
  const step = way === 'undo' ? past.at(-1) : future.at(-1);
  if (!step) return null;
  return `${way === 'undo' ? 'Undo' : 'Redo'}: ${step.label}`;
}

function stepping(desk: Desk, way: 'undo' | 'redo'): (() => void) | null {
  const words = stepInWords(desk, way);
  if (words === null || desk.view.getState().readOnly) return null;
  return () => {
    const taken = desk.book.getState()[way]();
    if (!taken) return;
    say(desk.view, words);
    goToStep(desk, taken);
  };
}

/** What was undone in another item or meeting is shown there: undo never works out of sight. */
function goToStep(desk: Desk, taken: Taken): void {
  const { itemId, screen } = desk.view.getState();
  if (screen.name !== 'meeting') return;
  const place = placeOfStep(taken, itemId);
  if (!place || place.itemId === itemId) return;
  const item = recordOf(desk.book.getState().book, 'agendaItem', place.itemId);
  if (item?.meetingId === screen.meetingId && place.block !== null) {
    openItem(desk, place.itemId, { block: place.block });
  } else void goTo(desk, itemAnchor(place.itemId));
}

async function openFile(desk: Desk): Promise<void> {
  const file = await desk.host.chooseFile();
  if (!file.ok) say(desk.view, file.message, true);
  else if (file.value) showGivenFile(desk, file.value);
}

async function saveNow(desk: Desk): Promise<void> {
  try {
    await desk.flush();
    say(desk.view, 'Saved on this computer, in both copies.');
  } catch {
    // The status bar says what is not saved, and why.
  }
}
