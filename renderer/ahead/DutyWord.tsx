import './ahead.css';
import { type FormEvent, useState } from 'react';
import { changeDuty, enterDuty, removeDuty } from '../../shared/commands/duties';
import { Purpose } from '../../shared/model/agenda-item';
import { recordOf } from '../../shared/model/book';
import type { Duty } from '../../shared/model/duty';
import { MONTH_NAMES } from '../../shared/model/partial-date';
import { committeesOf } from '../../shared/registers/committees';
import { PurposeOptions } from '../agenda/PurposeOptions';
import type { DialogProps } from '../commands/dialog-props';
import { openCommitteeId } from '../commands/open-places';
import { doIt, useDesk } from '../desk/desk';
import { useQuietBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { Line, Text } from '../ui/fields';
import { TypedField } from '../ui/TypedField';
import { dateFact } from '../ui/typed-facts';
import { type DutyDraft, draftOf, toldBy } from './duty-draft';

/** A duty of the year is entered, or changed. */
export function DutyWord({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const book = useQuietBook();
  const known = recordOf(book, 'duty', about ?? '');
  const committeeId =
    known?.committeeId ?? openCommitteeId(desk) ?? committeesOf(book)[0]?.id ?? '';
  return (
    <Dialog title={known ? known.title : 'New duty of the year'} onClose={onClose}>
      <Form known={known} committeeId={committeeId} onClose={onClose} />
    </Dialog>
  );
}

interface FormProps {
  readonly known: Duty | null;
  readonly committeeId: string;
  readonly onClose: () => void;
}

function Form({ known, committeeId, onClose }: FormProps) {
  const desk = useDesk();
  const { today } = desk.now();
  const [draft, setDraft] = useState(() => draftOf(known, today));
  const set = (part: Partial<DutyDraft>) => setDraft(before => ({ ...before, ...part }));
  const told = toldBy(draft, today);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!told) return;
    doIt(desk, { label: `duty “${told.title.trim()}”` }, (book, context) =>
      known
        ? changeDuty(book, { dutyId: known.id, told })
        : enterDuty(book, { committeeId, told }, context),
    );
    onClose();
  };
  const remove = ({ id, title }: Duty) => {
    doIt(desk, { label: `remove “${title}”` }, (book, context) => removeDuty(book, id, context));
    onClose();
  };
  return (
    <form className="dialog-form" onSubmit={keep}>
      <TypedField
        label="Title, as it stands on the agenda"
        first
        placeholder="Effectiveness review"
        value={draft.title}
        onChange={title => set({ title })}
      />
      <div className="dialog-row">
        <Line
          label="Presenter"
          value={draft.presenter}
          onChange={presenter => set({ presenter })}
        />
        <label>
          What for
          <select
            value={draft.purpose}
            onChange={({ target }) => set({ purpose: Purpose.parse(target.value) })}
          >
            <PurposeOptions />
          </select>
        </label>
      </div>
      <When draft={draft} set={set} />
      <Text label="Notes" value={draft.notes} onChange={notes => set({ notes })} />
      <div className="dialog-acts">
        <button type="submit" className="button button-main" disabled={!told}>
          Keep
        </button>
        {known && (
          <button type="button" className="button button-plain" onClick={() => remove(known)}>
            Remove
          </button>
        )}
      </div>
    </form>
  );
}

interface WhenProps {
  readonly draft: DutyDraft;
  readonly set: (part: Partial<DutyDraft>) => void;
}

function When({ draft, set }: WhenProps) {
  const { today } = useDesk().now();
  return (
    <>
      <label>
        When
        <select
          value={draft.by}
          onChange={({ target }) => set({ by: target.value as DutyDraft['by'] })}
        >
          <option value="months">In certain months of each year</option>
          <option value="every">Every so many months</option>
          <option value="once">Once, on a date</option>
        </select>
      </label>
      {draft.by === 'months' && <Months draft={draft} set={set} />}
      {draft.by === 'every' && (
        <div className="dialog-row">
          <TypedField
            label="Every … months"
            value={draft.every}
            onChange={every => set({ every })}
          />
          <TypedField
            label="Counted from"
            value={draft.from}
            says={dateFact(draft.from, today).says}
            onChange={from => set({ from })}
          />
        </div>
      )}
      {draft.by === 'once' && (
        <TypedField
          label="Date"
          placeholder="Sept 2018"
          value={draft.date}
          says={draft.date.trim() === '' ? null : dateFact(draft.date, today).says}
          onChange={date => set({ date })}
        />
      )}
    </>
  );
}

function Months({ draft: { months }, set }: WhenProps) {
  const toggle = (month: number) =>
    set({
      months: months.includes(month) ? months.filter(each => each !== month) : [...months, month],
    });
  return (
    <fieldset className="duty-months">
      <legend>Months</legend>
      {MONTH_NAMES.map((name, at) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={months.includes(at + 1)}
            onChange={() => toggle(at + 1)}
          />
          {name.slice(0, 3)}
        </label>
      ))}
    </fieldset>
  );
}
