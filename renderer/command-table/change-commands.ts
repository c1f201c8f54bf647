import { recordsOf } from '../../shared/model/book';
import type { AppCommand } from '../commands/app-command';
import { openDialog } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import type { DialogName } from '../store/dialogs';

/** What is done with the register of modifications and releases, while it is shown. */
export const CHANGE_COMMANDS: readonly AppCommand[] = [
  {
    name: 'changes.enter',
    group: 'Changes',
    label: 'New modification …',
    keys: [],
    alsoCalled: 'enter, raise, SECMP, register',
    ready: desk => (mayChange(desk) ? opening(desk, 'enterModification') : null),
  },
  {
    name: 'changes.release',
    group: 'Changes',
    label: 'New release …',
    keys: [],
    alsoCalled: 'enter, plan, date',
    ready: desk => (mayChange(desk) ? opening(desk, 'release') : null),
  },
  {
    name: 'changes.import',
    group: 'Changes',
    label: 'Import a register …',
    keys: [],
    alsoCalled: 'Excel, xlsx, csv, Word table, paste, spreadsheet, take in modifications',
    ready: desk => (mayChange(desk) ? opening(desk, 'importChanges') : null),
  },
  {
    name: 'changes.export',
    group: 'Changes',
    label: 'Export the register as a table …',
    keys: [],
    alsoCalled: 'Excel, xlsx, csv, spreadsheet, save',
    ready: desk => (hasRegister(desk) ? opening(desk, 'exportRegister') : null),
  },
  {
    name: 'changes.report',
    group: 'Changes',
    label: 'Change Status Report …',
    keys: [],
    alsoCalled: 'month, Word, export, what changed',
    ready: desk => (hasRegister(desk) ? opening(desk, 'statusReport') : null),
  },
  {
    name: 'changes.settings',
    group: 'Changes',
    label: 'Settings of the code …',
    keys: [],
    alsoCalled: 'stages, paths, bodies, powers, references, weeks',
    ready: desk => (mayChange(desk) ? opening(desk, 'codeSettings') : null),
  },
  {
    name: 'changes.takeUp',
    group: 'Changes',
    label: 'Take up another code …',
    keys: [],
    alsoCalled: 'second register, BSC, UNC, own code',
    ready: desk => (mayChange(desk) ? opening(desk, 'takeUpCode') : null),
  },
];

function opening(desk: Desk, dialog: DialogName): () => void {
  return () => openDialog(desk, dialog);
}

function mayChange(desk: Desk): boolean {
  return hasRegister(desk) && !desk.view.getState().readOnly;
}

/** The register is at hand while its screen is shown. */
function hasRegister(desk: Desk): boolean {
  const { screen } = desk.view.getState();
  return screen.name === 'changes' && recordsOf(desk.book.getState().book, 'code').length > 0;
}
