import { committeesOf } from '../../shared/registers/committees';
import type { AppCommand } from '../commands/app-command';
import { openDialog } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { registerOnScreen } from '../desk/register-shown';
import { openRegister } from '../going/open-register';
import { registerOut } from '../outs/register-out-now';
import { REGISTER_TABS } from '../store/register-tabs';

/** The ways to the registers over all meetings. */
export const REGISTER_COMMANDS: readonly AppCommand[] = [
  {
    name: 'go.registers',
    group: 'Go',
    label: 'The register that was shown last',
    keys: ['Mod+Alt+O'],
    alsoCalled: 'registers, actions, outcomes, risks',
    ready: desk => () => {
      const last = [...desk.view.getState().registers.keys()].at(-1);
      openRegister(desk, last ?? 'actions');
    },
  },
  ...REGISTER_TABS.map(
    ({ name, label, key, alsoCalled }): AppCommand => ({
      name: `go.${name}`,
      group: 'Go',
      label: `Register: ${label}`,
      keys: [key],
      alsoCalled,
      ready: desk => () => openRegister(desk, name),
    }),
  ),
  {
    name: 'registers.see',
    group: 'Registers',
    label: 'What is seen of the register: views, filters, groups, order …',
    keys: ['Mod+Shift+E'],
    alsoCalled: 'saved view, smart list, choose, sort, group by, owner, overdue',
    ready: desk => (registerOnScreen(desk) ? () => openDialog(desk, 'registerChoices') : null),
  },
  {
    name: 'registers.keepView',
    group: 'Registers',
    label: 'Keep what is seen of the register under a name …',
    keys: [],
    alsoCalled: 'save view, smart list',
    ready: desk =>
      registerOnScreen(desk) && !desk.view.getState().readOnly
        ? () => openDialog(desk, 'saveView')
        : null,
  },
  {
    name: 'registers.out',
    group: 'Registers',
    label: 'Export the register: Word, Excel, values with commas …',
    keys: ['Mod+Shift+Y'],
    alsoCalled: 'xlsx, csv, docx, spreadsheet, save, action log, decisions',
    ready: desk => (registerOut(desk) ? () => openDialog(desk, 'registerOut') : null),
  },
  {
    name: 'risks.new',
    group: 'Registers',
    label: 'New risk …',
    keys: [],
    alsoCalled: 'enter, add a risk, risk register',
    ready: desk => (mayEnter(desk) ? () => openDialog(desk, 'risk') : null),
  },
  {
    name: 'interests.new',
    group: 'Registers',
    label: 'New standing interest …',
    keys: [],
    alsoCalled: 'enter, note an interest, conflict, declaration',
    ready: desk => (mayEnter(desk) ? () => openDialog(desk, 'interest') : null),
  },
  {
    name: 'ahead.duty',
    group: 'Registers',
    label: 'New duty of the year …',
    keys: [],
    alsoCalled: 'activity planner, standing duty, each year',
    ready: desk => (mayEnter(desk) ? () => openDialog(desk, 'duty') : null),
  },
  {
    name: 'issues.new',
    group: 'Registers',
    label: 'New issue …',
    keys: [],
    alsoCalled: 'enter, add a numbered issue, Panel Issue',
    ready: desk => (mayEnter(desk) ? () => openDialog(desk, 'issue') : null),
  },
];

/** Whether rows can be entered: there is a committee whose they are, and this window writes. */
function mayEnter(desk: Desk): boolean {
  return !desk.view.getState().readOnly && committeesOf(desk.book.getState().book).length > 0;
}
