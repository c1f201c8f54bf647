import { type FormEvent, useRef, useState } from 'react';
import { setDeadlines, setHolidaysOf } from '../../../shared/commands/deadlines';
import type { Committee } from '../../../shared/model/committee';
import { type Deadline, HolidaysOf } from '../../../shared/model/deadline';
import { deadlineInWords } from '../../../shared/registers/ahead/checklist';
import { CERTAIN_YEARS, HOLIDAYS_WORDS } from '../../../shared/working-days/bank-holidays';
import { doIt, useDesk } from '../../desk/desk';

/** What stands in the minutes of most committees; she may take them with one key. */
const USUAL: readonly Omit<Deadline, 'id'>[] = [
  { title: 'Papers out', workingDays: 5, side: 'before' },
  { title: 'Draft minutes to the Chair', workingDays: 5, side: 'after' },
];

/** What is to be done before and after each meeting, in working days. */
export function Deadlines({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const section = useRef<HTMLElement>(null);
  const { id: committeeId, code, deadlines = [], holidaysOf = 'englandAndWales' } = committee;
  const set = (next: readonly Deadline[]) =>
    doIt(desk, { label: `deadlines of ${code}` }, book =>
      setDeadlines(book, { committeeId, deadlines: next }),
    );
  const add = (deadline: Omit<Deadline, 'id'>) =>
    set([...deadlines, { ...deadline, id: desk.now().newId() }]);
  const takeUsual = () => {
    set(USUAL.map(each => ({ ...each, id: desk.now().newId() })));
    // The button goes; the keyboard goes on where the next one is typed.
    section.current?.querySelector('input')?.focus();
  };
  return (
    <section className="setting" ref={section}>
      <h2>Deadlines</h2>
      <p className="settings-remark">
        Each meeting has them with its own days. Bank holidays from {CERTAIN_YEARS.from} to{' '}
        {CERTAIN_YEARS.to} are known; later ones follow the usual rule.
      </p>
      <ul className="setting-deadlines">
        {deadlines.map(deadline => (
          <li key={deadline.id}>
            <strong>{deadline.title}</strong> {deadlineInWords(deadline)}
            <button
              type="button"
              aria-label={`Take off ${deadline.title}`}
              onClick={() => set(deadlines.filter(({ id }) => id !== deadline.id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <NewDeadline onAdd={add} />
      {deadlines.length === 0 && (
        <button type="button" className="button button-plain setting-usual" onClick={takeUsual}>
          Take the usual two: papers out 5 working days before, draft to the Chair 5 after
        </button>
      )}
      <label className="setting-kind">
        Bank holidays of
        <select
          value={holidaysOf}
          onChange={({ target }) =>
            doIt(desk, { label: `bank holidays of ${code}` }, book =>
              setHolidaysOf(book, { committeeId, holidaysOf: HolidaysOf.parse(target.value) }),
            )
          }
        >
          {HolidaysOf.options.map(of => (
            <option key={of} value={of}>
              {HOLIDAYS_WORDS[of]}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

function NewDeadline({ onAdd }: { onAdd: (deadline: Omit<Deadline, 'id'>) => boolean }) {
  const [title, setTitle] = useState('');
  const [days, setDays] = useState('5');
  const [side, setSide] = useState<Deadline['side']>('before');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (onAdd({ title: title.trim(), workingDays: Number(days), side })) setTitle('');
  };
  return (
    <form className="setting-add" onSubmit={add}>
      <input
        aria-label="What is to be done"
        placeholder="Papers out"
        required
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <input
        className="setting-number"
        aria-label="How many working days"
        inputMode="numeric"
        pattern="\d{1,3}"
        required
        value={days}
        onChange={({ target }) => setDays(target.value)}
      />
      working days
      <select
        aria-label="Before or after the meeting"
        value={side}
        onChange={({ target }) => setSide(target.value === 'after' ? 'after' : 'before')}
      >
        <option value="before">before</option>
        <option value="after">after</option>
      </select>
      <button type="submit" className="button button-plain">
        Add
      </button>
    </form>
  );
}
