import { moveItem, type Step } from '../../shared/commands/agenda';
import { skipItem } from '../../shared/commands/take-off-agenda';
import type { Id } from '../../shared/model/id';
import { besideItem } from '../agenda/beside-item';
import type { AppCommand } from '../commands/app-command';
import {
  itemName,
  meetingToChange,
  openAgenda,
  openDialog,
  openEntry,
} from '../commands/open-places';
import { type Desk, ifItCan } from '../desk/desk';
import { openItem } from '../going/open-item';
import type { DialogName } from '../store/dialogs';

/** What can be done to the agenda, before the meeting and during it. */
export const AGENDA_COMMANDS: readonly AppCommand[] = [
  {
    name: 'agenda.add',
    group: 'Agenda',
    label: 'Add items …',
    keys: ['Mod+Alt+N'],
    alsoCalled: 'new item, paste an agenda, sub-item, urgent',
    ready: desk => (canChange(desk) ? () => openDialog(desk, 'addItems') : null),
  },
  {
    name: 'agenda.details',
    group: 'Agenda',
    label: 'Title and details of this item …',
    keys: ['F2', 'Alt+Enter'],
    alsoCalled: 'rename, presenter, planned time, papers, confidential, kind',
    ready: onItem('itemDetails'),
  },
  moving('up', 'Move this item up', 'Alt+Shift+ArrowUp'),
  moving('down', 'Move this item down', 'Alt+Shift+ArrowDown'),
  moving('in', 'Make this a sub-item of the one before', 'Alt+Shift+ArrowRight'),
  moving('out', 'Move this sub-item out', 'Alt+Shift+ArrowLeft'),
  {
    name: 'agenda.toMeeting',
    group: 'Agenda',
    label: 'Move this item to another meeting …',
    keys: ['Mod+Alt+M'],
    alsoCalled: 'defer',
    ready: onItem('moveItem'),
  },
  {
    name: 'agenda.keep',
    group: 'Agenda',
    label: 'Keep this agenda for new meetings …',
    keys: [],
    alsoCalled: 'template, skeleton, kind of meeting, standing items',
    ready: desk => {
      const { readOnly } = desk.view.getState();
      return readOnly || openAgenda(desk).length === 0
        ? null
        : () => openDialog(desk, 'keepAgenda');
    },
  },
  {
    name: 'agenda.skip',
    group: 'Agenda',
    label: 'Take this item off the agenda',
    keys: ['Mod+Alt+Backspace'],
    alsoCalled: 'skip, remove, delete',
    ready: desk => {
      const entry = openEntry(desk);
      if (!entry) return null;
      const { id } = entry.item;
      const skip = ifItCan(desk, { label: `remove ${itemName(entry)}` }, (book, context) =>
        skipItem(book, id, context),
      );
      return (
        skip &&
        (() => {
          goOnBeside(desk, id);
          skip();
        })
      );
    },
  },
];

/** Opens what she goes on with when an item leaves; she stays in the agenda if she was there. */
function goOnBeside(desk: Desk, itemId: Id): void {
  const next = besideItem(openAgenda(desk), itemId);
  if (next === null) desk.view.setState({ itemId: null });
  else openItem(desk, next, desk.editor.current?.isFocused() ? 'start' : null);
}

function moving(step: Step, label: string, key: string): AppCommand {
  return {
    name: `agenda.${step}`,
    group: 'Agenda',
    label,
    keys: [key],
    ready: desk => {
      const entry = openEntry(desk);
      if (!entry) return null;
      return ifItCan(desk, { label: `move ${itemName(entry)}` }, book =>
        moveItem(book, { itemId: entry.item.id, step }),
      );
    },
  };
}

function onItem(name: DialogName): AppCommand['ready'] {
  return desk => {
    const entry = canChange(desk) ? openEntry(desk) : null;
    return entry && (() => openDialog(desk, name, entry.item.id));
  };
}

function canChange(desk: Desk): boolean {
  return meetingToChange(desk) !== null;
}
