import type { Id } from '../../shared/model/id';
import type { AppCommand } from '../commands/app-command';
import { openCommitteeId, openDialog } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { registerOnScreen } from '../desk/register-shown';
import { ACTION_ACTS, actOn } from '../registers/actions/action-acts';

/** What is done to the action at hand in its register. On its row a letter does the same. */
const ON_ROW: readonly AppCommand[] = ACTION_ACTS.map(act => ({
  name: act.name,
  group: 'Actions',
  label: act.label,
  keys: [],
  alsoCalled: act.alsoCalled,
  ready: desk => {
    const on = registerOnScreen(desk);
    const actionId = on?.name === 'actions' ? on.shown.rowId : null;
    const { readOnly } = desk.view.getState();
    return actionId === null || readOnly ? null : () => void actOn(desk, act, actionId);
  },
}));

/** What can be done to actions from anywhere, and to the one at hand in the register. */
export const ACTION_COMMANDS: readonly AppCommand[] = [
  {
    name: 'action.chase',
    group: 'Actions',
    label: 'Chase list before the next meeting …',
    keys: ['Mod+Shift+L'],
    alsoCalled: 'remind, owners, updates, collect, mail, outstanding',
    ready: desk => () => openDialog(desk, 'chaseList', committeeAtHand(desk)),
  },
  ...ON_ROW,
];

/** The committee of the screen, else that which the register shows alone. */
function committeeAtHand(desk: Desk): Id | null {
  const [only, second] = registerOnScreen(desk)?.shown.view.where['committee'] ?? [];
  return openCommitteeId(desk) ?? (second === undefined ? (only ?? null) : null);
}
