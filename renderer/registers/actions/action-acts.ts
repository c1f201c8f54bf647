import type { Id } from '../../../shared/model/id';
import { openDialog } from '../../commands/open-places';
import type { Desk } from '../../desk/desk';
import type { DialogName } from '../../store/dialogs';

/** What can be done to the action of a row: its key on the row, and the dialog that asks. */
export interface ActionAct {
  readonly name: string;
  readonly key: string;
  readonly label: string;
  /** In fewer words, for a button. */
  readonly short: string;
  readonly dialog: DialogName;
  readonly alsoCalled: string;
}

/** All of them; a row, its panel, the palette and the sheet of keys have them from here. */
export const ACTION_ACTS: readonly ActionAct[] = [
  {
    name: 'action.snooze',
    key: 'S',
    label: 'Snooze this action until a meeting …',
    short: 'Snooze …',
    dialog: 'snoozeAction',
    alsoCalled: 'sleep, park, later, wake',
  },
  {
    name: 'action.newDue',
    key: 'D',
    label: 'New due date of this action …',
    short: 'New due date …',
    dialog: 'newDueDate',
    alsoCalled: 'postpone, extend, deadline',
  },
  {
    name: 'action.facts',
    key: 'O',
    label: 'Owners and due date of this action …',
    short: 'Owners …',
    dialog: 'actionFacts',
    alsoCalled: 'reassign, who, lead',
  },
];

/** Asks what an act needs to know, once the action is at hand. */
export async function actOn(desk: Desk, { dialog }: ActionAct, actionId: Id): Promise<void> {
  await desk.bringPlace(actionId);
  openDialog(desk, dialog, actionId);
}
