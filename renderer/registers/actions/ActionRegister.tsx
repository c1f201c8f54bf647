import './action-register.css';
import { useMemo } from 'react';
import { WHOLE_REGISTER, wanting } from '../../../shared/model/register-view';
import type { ActionEntry } from '../../../shared/registers/across/entries';
import { sourceOfClerk } from '../../clerk/clerk-source';
import { CommandButton } from '../../commands/CommandButton';
import { useDesk } from '../../desk/desk';
import type { RegisterBeginning } from '../../desk/register-shown';
import { Register } from '../Register';
import { ActionWhole } from './ActionWhole';
import { ACTION_ACTS, actOn } from './action-acts';
import { actionColumns } from './action-columns';
import { openAction } from './open-action';

const BEGINNING: RegisterBeginning = {
  view: wanting(WHOLE_REGISTER, 'standing', ['ongoing']),
  filters: [
    { field: 'standing', label: 'Status', isStrip: true },
    { field: 'owner', label: 'Owner' },
    { field: 'committee', label: 'Committee' },
    { field: 'raised', label: 'Meeting' },
  ],
  groups: [
    { field: 'owner', label: 'Owner' },
    { field: 'committee', label: 'Committee' },
    { field: 'due', label: 'Due month' },
    { field: 'raised', label: 'Meeting raised' },
  ],
  sorts: [
    { field: 'ref', label: 'Reference' },
    { field: 'owner', label: 'Owner' },
    { field: 'due', label: 'Due' },
    { field: 'age', label: 'Open for' },
    { field: 'standing', label: 'Status' },
  ],
};

/** The actions of all meetings of all committees. */
export function ActionRegister() {
  const desk = useDesk();
  const { today } = desk.now();
  const columns = useMemo(() => actionColumns(today), [today]);
  const source = useMemo(() => sourceOfClerk(desk.clerk, 'actions', today), [desk, today]);
  return (
    <Register<ActionEntry>
      name="actions"
      title="Action register"
      source={source}
      columns={columns}
      beginning={BEGINNING}
      nameOf={({ ref }) => ref}
      open={entry => openAction(desk, entry)}
      keys={ACTION_ACTS.map(act => ({ key: act.key, act: ({ id }) => void actOn(desk, act, id) }))}
      whole={entry => <ActionWhole key={entry.id} entry={entry} today={today} />}
      empty={
        <p>
          No action was raised yet. Type <kbd>ACTION </kbd> at the beginning of a line of the
          minutes, and it stands here.
        </p>
      }
    >
      <CommandButton name="action.chase">Chase list …</CommandButton>
    </Register>
  );
}
