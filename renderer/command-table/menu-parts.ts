import type { MenuPart } from '../../shared/host';
import type { AppCommand, CommandGroup } from '../commands/app-command';
import type { Desk } from '../desk/desk';
import { COMMANDS } from './command-table';

/** What stands under Edit, whatever group it is in. */
const EDIT = ['book.undo', 'book.redo', 'go.find'];

const MENUS: readonly (readonly [title: string, adds: MenuPart['adds'], groups: CommandGroup[]])[] =
  [
    ['Book', 'files', ['Book']],
    ['Edit', 'clipboard', []],
    ['Meeting', null, ['Meeting']],
    ['Agenda', null, ['Agenda']],
    ['Writing', null, ['Writing', 'Actions']],
    ['Registers', null, ['Registers']],
    ['Changes', null, ['Changes']],
    ['Go', null, ['Go']],
    ['View', 'zoom', ['View']],
  ];

/** The menu bar as the table of commands has it now: words, keys, and what can be done. */
export function menuParts(desk: Desk): readonly MenuPart[] {
  return MENUS.map(([title, adds, groups]) => ({
    title,
    adds,
    commands: COMMANDS.filter(command =>
      title === 'Edit'
        ? EDIT.includes(command.name)
        : groups.includes(command.group) && !EDIT.includes(command.name),
    ).map(command => lineOf(command, desk)),
  }));
}

function lineOf(command: AppCommand, desk: Desk) {
  const isFree = desk.view.getState().dialog === null;
  return {
    name: command.name,
    label: command.labelNow?.(desk) ?? command.label,
    keys: command.keys[0] ?? null,
    enabled: isFree && command.ready(desk) !== null,
  };
}
