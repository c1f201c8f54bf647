import { ACTION_ACTS, actOn } from '../registers/actions/action-acts';
import { registerOnScreen } from '../registers/register-shown';
import type { AppCommand } from './app-command';

/** What can be done to the action at hand in its register. On its row a letter does the same. */
export const ACTION_COMMANDS: readonly AppCommand[] = ACTION_ACTS.map(act => ({
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
