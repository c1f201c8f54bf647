import { asAgenda, asMinutes } from '../../shared/incoming/agenda/as-agenda';
import { meetingsWithoutMinutes } from '../../shared/incoming/destination';
import { kindOfRow } from '../../shared/incoming/meaning';
import type { Book } from '../../shared/model/book';
import { committeesOf } from '../../shared/registers/committees';
import { useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { TypedField } from '../ui/TypedField';
import { closeFact, dateFact, timeFact } from '../ui/typed-facts';
import { whyInWords } from './committee-words';
import { corrected, type Draft, goingInto, type TypedFacts } from './draft';

interface Props {
  readonly draft: Draft;
  readonly book: Book;
  readonly change: (next: (draft: Draft) => Draft) => void;
}

/** The committee and the meeting it goes into, with what the file says of the meeting. */
export function Whereto({ draft, book, change }: Props) {
  return (
    <fieldset className="incoming-whereto">
      <legend>Where it goes</legend>
      <AsField draft={draft} change={change} />
      <CommitteeField draft={draft} book={book} change={change} />
      {draft.committeeId === null && <NewCommittee draft={draft} change={change} />}
      <MeetingField draft={draft} book={book} change={change} />
      <Facts draft={draft} change={change} />
    </fieldset>
  );
}

type FieldProps = Omit<Props, 'book'>;

function AsField({ draft, change }: FieldProps) {
  return (
    <label className="field">
      Take it as
      <select
        value={draft.plan.as}
        onChange={({ target }) =>
          change(now =>
            corrected(now, target.value === 'agenda' ? asAgenda(now.plan) : asMinutes(now.plan)),
          )
        }
      >
        <option value="minutes">minutes</option>
        <option value="agenda">an agenda</option>
      </select>
    </label>
  );
}

function CommitteeField({ draft, book, change }: Props) {
  return (
    <>
      <label className="field">
        Committee
        <select
          value={draft.committeeId ?? ''}
          aria-describedby={WHY}
          onChange={({ target }) => change(now => goingInto(now, target.value || null, book))}
        >
          <option value="">a new committee</option>
          {committeesOf(book).map(({ id, code, name }) => (
            <option key={id} value={id}>
              {code} – {name}
            </option>
          ))}
        </select>
      </label>
      <p id={WHY} className="typed-says incoming-why" aria-live="polite">
        {whyInWords(draft)} <kbd>G</kbd> another
      </p>
    </>
  );
}

const WHY = 'incoming-why-committee';

function NewCommittee({ draft: { newCommittee, plan }, change }: FieldProps) {
  const names = plan.rows.some(row => kindOfRow(row) === 'people');
  const set = (part: Partial<Draft['newCommittee']>) =>
    change(now => ({ ...now, newCommittee: { ...now.newCommittee, ...part } }));
  return (
    <>
      <TypedField label="Its name" value={newCommittee.name} onChange={name => set({ name })} />
      <TypedField
        label="Its code"
        value={newCommittee.code}
        says={{ words: 'References of its actions begin with it', wrong: false }}
        onChange={code => set({ code })}
      />
      {names && (
        <label className="check">
          <input
            type="checkbox"
            checked={newCommittee.seats}
            onChange={({ target }) => set({ seats: target.checked })}
          />
          Those present are its members
        </label>
      )}
    </>
  );
}

function MeetingField({ draft, book, change }: Props) {
  const { committeeId, meetingId } = draft;
  const meetings = committeeId === null ? [] : meetingsWithoutMinutes(book, committeeId);
  if (meetings.length === 0 && meetingId === null) return null;
  return (
    <label className="field">
      Meeting
      <select
        value={meetingId ?? ''}
        onChange={({ target }) => change(now => ({ ...now, meetingId: target.value || null }))}
      >
        <option value="">a new meeting</option>
        {meetings.map(meeting => (
          <option key={meeting.id} value={meeting.id}>
            {meetingName(meeting)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Facts({ draft: { typed, plan }, change }: FieldProps) {
  const { today } = useDesk().now();
  const set = (part: Partial<TypedFacts>) =>
    change(now => ({ ...now, typed: { ...now.typed, ...part } }));
  return (
    <div className="incoming-facts-typed">
      <TypedField label="Number" value={typed.number} onChange={number => set({ number })} />
      <TypedField
        label="Date"
        value={typed.date}
        says={dateFact(typed.date, today).says}
        onChange={date => set({ date })}
      />
      <TypedField
        label={plan.as === 'minutes' ? 'Began' : 'Begins'}
        value={typed.startTime}
        says={timeFact(typed.startTime).says}
        onChange={startTime => set({ startTime })}
      />
      {plan.as === 'minutes' && (
        <TypedField
          label="Closed"
          value={typed.closeTime}
          says={closeFact(typed.closeTime, plan.meeting.plannedEnd).says}
          onChange={closeTime => set({ closeTime })}
        />
      )}
      <TypedField label="Place" value={typed.place} onChange={place => set({ place })} />
    </div>
  );
}
