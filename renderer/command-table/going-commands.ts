import { beginItem } from '../../shared/commands/meeting-clock';
import { recordOf } from '../../shared/model/book';
import { type AgendaEntry, agendaOf } from '../../shared/registers/agenda';
import type { AppCommand } from '../commands/app-command';
import {
  itemName,
  LOOK_FOR,
  openDialog,
  openEntry,
  openMeetingId,
  REGISTER_FIND,
} from '../commands/open-places';
import { type Desk, doIt } from '../desk/desk';
import { goBack, goBackToList } from '../going/go-back';
import { openItem } from '../going/open-item';
import { openNeighbour } from '../going/open-neighbour';
import { tabNamed } from '../store/register-tabs';
import type { ListScreen } from '../store/screens';
import { goToMissing, missingPlace } from './missing-places';
import { goToParked, parkedPlace } from './parked-places';
import { goToPart } from './parts-of-window';

/** The ways between items, places of the text and parts of the window. */
export const GOING_COMMANDS: readonly AppCommand[] = [
  {
    name: 'go.nextItem',
    group: 'Go',
    label: 'Next item',
    keys: ['Alt+ArrowDown'],
    ready: desk => (openEntry(desk) ? () => nextItem(desk) : null),
  },
  {
    name: 'go.previousItem',
    group: 'Go',
    label: 'Previous item',
    keys: ['Alt+ArrowUp'],
    ready: desk => (openEntry(desk) ? () => void openNeighbour(desk, 'up') : null),
  },
  {
    name: 'go.back',
    group: 'Go',
    label: 'Back to the item before',
    labelNow: desk => {
      const { leftList } = desk.view.getState();
      if (leftList) return `Back to ${listName(leftList)}`;
      const entry = entryBefore(desk);
      return entry && `Back to ${itemName(entry)}`;
    },
    keys: ['Alt+B'],
    alsoCalled: 'return, last item, where I was',
    ready: desk => {
      const { itemBefore, leftList } = desk.view.getState();
      if (leftList) return () => goBackToList(desk, leftList);
      return itemBefore && entryBefore(desk) ? () => void goBack(desk, itemBefore) : null;
    },
  },
  {
    name: 'go.toItem',
    group: 'Go',
    label: 'Go to an item by number or name …',
    keys: ['Mod+G'],
    ready: desk => (openMeetingId(desk) ? () => openDialog(desk, 'goToItem') : null),
  },
  {
    name: 'go.anywhere',
    group: 'Go',
    label: 'Find a command, item, meeting, person or reference …',
    keys: ['Mod+K'],
    alsoCalled: 'palette',
    ready: desk => () => openDialog(desk, 'palette'),
  },
  {
    name: 'go.lastDiscussed',
    group: 'Go',
    label: 'Where this item was last discussed …',
    keys: ['Alt+L'],
    alsoCalled: 'history, before, earlier meetings, when',
    ready: desk => (openEntry(desk) ? () => openDialog(desk, 'lastDiscussed') : null),
  },
  {
    name: 'go.toText',
    group: 'Go',
    label: 'Go to the text of this item',
    keys: ['Mod+Alt+T'],
    ready: desk => {
      const entry = openEntry(desk);
      return entry && (() => openItem(desk, entry.item.id, 'end'));
    },
  },
  {
    name: 'go.toAgenda',
    group: 'Go',
    label: 'Go to the agenda',
    keys: ['Mod+Alt+A'],
    ready: desk =>
      openMeetingId(desk)
        ? () => document.querySelector<HTMLElement>('.agenda [aria-current]')?.focus()
        : null,
  },
  {
    name: 'go.find',
    group: 'Go',
    label: 'Find and replace in this meeting',
    keys: ['Mod+F', 'Mod+H'],
    alsoCalled: 'search text',
    labelNow: desk => (lookForField(desk) ? 'Find in the register' : null),
    ready: desk => {
      if (openMeetingId(desk)) return () => desk.view.setState(({ find }) => ({ find: find + 1 }));
      const field = lookForField(desk);
      return field && (() => field.select());
    },
  },
  parkedLine('next', 'Next parked line', 'Mod+J'),
  parkedLine('previous', 'Previous parked line', 'Mod+Shift+J'),
  {
    name: 'go.nextMissing',
    group: 'Go',
    label: 'Next missing owner, due date or outcome',
    keys: ['Alt+M'],
    alsoCalled: 'without, incomplete, check, warning',
    ready: desk => {
      const place = missingPlace(desk);
      return place && (() => goToMissing(desk, place));
    },
  },
  {
    name: 'go.otherPart',
    group: 'Go',
    label: 'Other part of the window',
    keys: ['F6'],
    alsoCalled: 'agenda, text, panel',
    ready: () => () => goToPart('next'),
  },
  {
    name: 'go.partBefore',
    group: 'Go',
    label: 'Part of the window before',
    keys: ['Shift+F6'],
    alsoCalled: 'agenda, text, panel',
    ready: () => () => goToPart('previous'),
  },
];

function listName(list: ListScreen): string {
  if (list.name === 'search') return 'the search';
  if (list.name === 'review') return 'review and export';
  return list.name === 'ahead'
    ? 'what is ahead'
    : `the register: ${tabNamed(list.register)?.label ?? ''}`;
}

/** The item she was in before the last jump; `null` where it is on no agenda now, or open. */
function entryBefore(desk: Desk): AgendaEntry | null {
  const { itemBefore, itemId } = desk.view.getState();
  if (!itemBefore || itemBefore.itemId === itemId) return null;
  const { book } = desk.book.getState();
  const item = recordOf(book, 'agendaItem', itemBefore.itemId);
  if (!item) return null;
  return agendaOf(book, item.meetingId).find(entry => entry.item.id === item.id) ?? null;
}

/** Going on to an item that was not taken yet begins it, while the meeting is running. */
function nextItem(desk: Desk): void {
  if (!openNeighbour(desk, 'down')) return;
  const { itemId } = desk.view.getState();
  const { book } = desk.book.getState();
  const item = itemId === null ? null : recordOf(book, 'agendaItem', itemId);
  const meeting = item && recordOf(book, 'meeting', item.meetingId);
  const wasTaken = meeting?.clock.some(event => 'itemId' in event && event.itemId === itemId);
  if (!item || wasTaken) return;
  doIt(desk, { label: 'beginning of the item' }, (now, context) =>
    beginItem(now, item.id, context),
  );
}

function parkedLine(way: 'next' | 'previous', label: string, key: string): AppCommand {
  return {
    name: `go.${way}Parked`,
    group: 'Go',
    label,
    keys: [key],
    alsoCalled: 'flag, come back',
    ready: desk => {
      const place = parkedPlace(desk, way);
      return place && (() => goToParked(desk, place));
    },
  };
}

/** The field that looks through the register that is shown; `null` where none is. */
function lookForField(desk: Desk): HTMLInputElement | null {
  const { name } = desk.view.getState().screen;
  if (name !== 'changes' && name !== 'register') return null;
  const field = document.getElementById(name === 'changes' ? LOOK_FOR : REGISTER_FIND);
  return field instanceof HTMLInputElement ? field : null;
}
