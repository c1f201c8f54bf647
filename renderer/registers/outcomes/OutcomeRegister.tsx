import './outcome-register.css';
import { useMemo } from 'react';
import { recordsOf } from '../../../shared/model/book';
import { WHOLE_REGISTER } from '../../../shared/model/register-view';
import type { OutcomeEntry } from '../../../shared/registers/across/entries';
import { sourceOfClerk } from '../../clerk/clerk-source';
import { useDesk } from '../../desk/desk';
import type { RegisterBeginning } from '../../desk/register-shown';
import { goToBlock } from '../../going/go-to-words';
import { useQuietBook } from '../../store/use-book';
import { Register } from '../Register';
import { OutcomeWhole } from './OutcomeWhole';
import { outcomeColumns } from './outcome-columns';

const BEGINNING: RegisterBeginning = {
  // The last meeting is what is asked for as a rule.
  view: { ...WHOLE_REGISTER, sort: { field: 'meeting', descending: true } },
  filters: [
    { field: 'verb', label: 'Verb' },
    { field: 'year', label: 'Year' },
    { field: 'committee', label: 'Committee' },
    { field: 'meeting', label: 'Meeting' },
  ],
  groups: [
    { field: 'meeting', label: 'Meeting' },
    { field: 'verb', label: 'Verb' },
    { field: 'year', label: 'Year' },
    { field: 'committee', label: 'Committee' },
  ],
  sorts: [
    { field: 'number', label: 'Number' },
    { field: 'meeting', label: 'Meeting' },
    { field: 'item', label: 'Item' },
    { field: 'verb', label: 'Verb' },
  ],
};

/** The outcomes of all meetings of all committees. */
export function OutcomeRegister() {
  const desk = useDesk();
  const { today } = desk.now();
  const book = useQuietBook();
  const codes = useMemo(
    () => new Map(recordsOf(book, 'committee').map(({ id, code }) => [id, code])),
    [book],
  );
  const columns = useMemo(() => outcomeColumns(codes), [codes]);
  const source = useMemo(() => sourceOfClerk(desk.clerk, 'outcomes', today), [desk, today]);
  return (
    <Register<OutcomeEntry>
      name="outcomes"
      title="Outcome register"
      source={source}
      columns={columns}
      beginning={BEGINNING}
      nameOf={({ number }) => number || 'Outcome'}
      open={({ place, blockId }) => void goToBlock(desk, place.itemId, blockId)}
      whole={entry => <OutcomeWhole key={entry.id} entry={entry} />}
      empty={
        <p>
          No outcome was minuted yet. Type one of the committee’s verbs in capitals, as in “The
          committee NOTED the update.”, and the sentence stands here.
        </p>
      }
    />
  );
}
