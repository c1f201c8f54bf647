import { capital } from '../../shared/model/capital';
import { DUTY_KEYS } from '../ahead/duty-acts';
import { FORM_KEYS, NAME_KEYS } from '../attendance/name-keys';
import { ACTION_ACTS } from '../registers/actions/action-acts';

/** A line of the sheet of keys: what is pressed or typed, and what that does. */
export interface KeyLine {
  readonly keys: readonly string[];
  readonly label: string;
}

/** Keys that mean something in one place of the window alone. */
export interface PlaceKeys {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

/** What is not in the table of commands, because it belongs to the place that has the keyboard. */
export const PLACE_KEYS: readonly PlaceKeys[] = [
  {
    title: 'Typed in the text',
    lines: [
      line('All that a line can become', '/'),
      line('Makes the line an action', 'ACTION '),
      line('A verb in capitals makes the sentence an outcome', 'NOTED …'),
      line('A sub-heading', '## '),
      line('A list', '- ', '1. '),
      line('An owner of the action', '@'),
      line('A reference to an item, action or change', '#'),
      line('The phrases of the committee', 'tn', 'ta …'),
      line('A point further in, or out; the next cell of a table', 'Tab', 'Shift+Tab'),
      line('A new line in the same paragraph', 'Shift+Enter'),
    ],
  },
  {
    title: 'On the agenda',
    lines: [
      line('Along the items', '↑', '↓', 'Home', 'End'),
      line('To an item by its number or first letters', '8', 'risk'),
      line('Writes in the item', 'Enter'),
      line('Takes the item off the agenda', 'Del'),
    ],
  },
  {
    title: 'On a name of the attendance',
    lines: [
      line('Along the names', '↑', '↓', 'Home', 'End'),
      ...NAME_KEYS.map(({ key, words }) => line(capital(words), key)),
      ...FORM_KEYS.map(({ key, words }) => line(capital(words), key)),
      line('Takes a guest off the list', 'Del'),
    ],
  },
  {
    title: 'On a declaration of interest',
    lines: [
      line('Changes it', 'Enter'),
      line('Withdraws, or stays', 'W'),
      line('Removes it', 'Del'),
    ],
  },
  {
    title: 'In a carried action',
    lines: [
      line('The action before or after', 'Alt+↑', 'Alt+↓'),
      line('Keeps it open', 'Alt+K'),
      line('Closes it', 'Alt+X'),
      line('Given under an item', 'Alt+U'),
      line('A new action out of it', 'Alt+R'),
      line('A new due date', 'Alt+D'),
      line('Snoozes it until a meeting', 'Alt+Z'),
    ],
  },
  {
    title: 'In a register over all meetings',
    lines: [
      line('From row to row', '↑', '↓', 'PgUp', 'PgDn', 'Home', 'End'),
      line('To the sentence that made the row', 'Enter'),
      line('The whole of the row, or no longer', 'Space'),
      line('Into the whole of the row, and back', '→', '←'),
      ...ACTION_ACTS.map(({ key, label }) => line(label.replace(/ …$/u, ''), key)),
    ],
  },
  {
    title: 'In the registers of risks and issues',
    lines: [
      line('A new one', 'N'),
      line('Reviews or changes it', 'R', 'Enter'),
      line('Closes it', 'X'),
      line('Ties it to an action, an item, a modification', 'T'),
      line('Puts it into the trash', 'Del'),
      line('In the matrix: the risks of a cell alone, or all', 'Space'),
    ],
  },
  {
    title: 'On what is ahead',
    lines: [
      line('From line to line; in the planner from month to month', '↑', '↓', '←', '→'),
      line('Opens it', 'Enter'),
      line('Ticks a deadline off; in the planner plans the month, or no longer', 'Space'),
      ...Object.entries(DUTY_KEYS).map(([key, label]) => line(`A duty: ${label}`, key)),
    ],
  },
  {
    title: 'In lists and dialogs',
    lines: [
      line('Along the lines', '↑', '↓', 'PgUp', 'PgDn'),
      line('Picks, or keeps', 'Enter'),
      line('Keeps from any field', 'Ctrl+Enter'),
      line('Ticks a line', 'Space'),
      line('Goes back without it', 'Esc'),
    ],
  },
  {
    title: 'In the settings',
    lines: [
      line('Moves the member or item', 'Alt+↑', 'Alt+↓'),
      line('Makes it a sub-item, or brings it out', 'Alt+→', 'Alt+←'),
    ],
  },
  {
    title: 'On the list of meetings',
    lines: [
      line('Along the meetings', '↑', '↓', 'Home', 'End'),
      line('To a meeting by its number or month', '32', 'july'),
      line('Opens the meeting, or a year', 'Enter'),
      line('Puts the meeting into the trash', 'Del'),
    ],
  },
  {
    title: 'On the board of modifications',
    lines: [
      line('From card to card', '↑', '↓', '←', '→'),
      line('Moves the card to the stage beside it', 'Shift+→', 'Shift+←'),
      line('Opens the modification', 'Enter'),
    ],
  },
];

function line(label: string, ...keys: string[]): KeyLine {
  return { keys, label };
}
