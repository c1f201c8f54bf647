import './attendance.css';
import { Fragment, type KeyboardEvent, useLayoutEffect, useState } from 'react';
import { addMissingMembers, membersMissing } from '../../shared/commands/members-present';
import type { Attendee } from '../../shared/model/attendance';
import { listInWords } from '../../shared/model/list-in-words';
import { isCirculated } from '../../shared/model/meeting';
import { doIt, useDesk } from '../desk/desk';
import { holdKeys } from '../desk/held-keys';
import type { MeetingFrame, MeetingView } from '../meeting/meeting-view';
import { useQuietBook, useView } from '../store/use-book';
import { AlternateForm } from './AlternateForm';
import { AttendeeForm } from './AttendeeForm';
import { AttendeeRow } from './AttendeeRow';
import { actOnName, focusName, formFor, moveAlong } from './acts-on-names';
import { DeclarationsPart } from './DeclarationsPart';
import { GuestForm } from './GuestForm';
import { FORM_KEYS, NAME_KEYS } from './name-keys';
import type { OpenForm } from './open-form';
import { QuorumWords } from './QuorumWords';

/** Who is at the meeting: everyone present, the exceptions marked by a key. */
export function AttendancePanel({ view }: { view: MeetingView }) {
  const { frame } = view;
  const { attendance } = frame.meeting;
  const desk = useDesk();
  const readOnly = useView(shown => shown.readOnly);
  const mayChange = !readOnly && !isCirculated(frame.meeting);
  const [here, setHere] = useState(attendance[0]?.name ?? '');
  const [form, setForm] = useState<OpenForm | null>(null);
  const stop = attendance.some(({ name }) => name === here) ? here : attendance[0]?.name;
  const goTo = useFocusOn(attendance);
  const close = (name: string | null) => {
    setForm(null);
    goTo(name ?? stop ?? null);
  };
  const press = (event: KeyboardEvent<HTMLElement>, one: Attendee) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const asked = mayChange ? formFor(event.key, one, desk) : null;
    if (asked) setForm(asked);
    else if (!moveAlong(event) && !(mayChange && actOnName(desk, event, one, frame))) return;
    event.preventDefault();
  };
  return (
    <div className="attendance">
      <header className="attendance-head">
        <h2>Attendance</h2>
        <QuorumWords frame={frame} />
      </header>
      {mayChange && <Keys />}
      {attendance.length === 0 && (
        <p className="attendance-keys">
          Nobody is on the list. Members come from the committee’s settings; guests are added below.
        </p>
      )}
      {mayChange && <MissingMembers frame={frame} />}
      <ul className="attendees">
        {attendance.map(one => (
          <AttendeeRow
            key={one.name}
            one={one}
            frame={frame}
            mayChange={mayChange}
            isHere={one.name === stop}
            onFocus={() => setHere(one.name)}
            onKeyDown={event => press(event, one)}
          >
            <FormOf one={one} frame={frame} form={form} onClose={close} />
          </AttendeeRow>
        ))}
      </ul>
      {mayChange && (
        <section className="attendance-part">
          {form?.form === 'guest' ? (
            <GuestForm frame={frame} onClose={close} />
          ) : (
            <button
              type="button"
              className="button button-plain"
              onClick={() => setForm({ form: 'guest' })}
            >
              Add a guest (G)
            </button>
          )}
        </section>
      )}
      <DeclarationsPart
        frame={frame}
        mayChange={mayChange}
        form={form}
        open={setForm}
        onClose={close}
      />
    </div>
  );
}

/**
 * Gives the keyboard to a name, as soon as it is on the list. One that was added takes a moment; what
 * is pressed meanwhile is for it.
 */
function useFocusOn(attendance: readonly Attendee[]): (name: string | null) => void {
  const [wanted, setWanted] = useState<string | null>(null);
  const isThere = attendance.some(({ name }) => name === wanted);
  useLayoutEffect(() => {
    if (wanted !== null && isThere) {
      focusName(wanted);
      setWanted(null);
    }
    return wanted === null || isThere ? undefined : holdKeys();
  }, [wanted, isThere]);
  return setWanted;
}

/** The keys that act on the name that has the focus. */
function Keys() {
  const keys = [...NAME_KEYS, ...FORM_KEYS];
  return (
    <p className="attendance-keys">
      On a name:{' '}
      {keys.map(({ key, words }) => (
        <Fragment key={key}>
          <span>
            <kbd>{key}</kbd> {words}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}

/** Members who joined after the meeting was made, to be put on its list. */
function MissingMembers({ frame }: { frame: MeetingFrame }) {
  const desk = useDesk();
  const missing = membersMissing(useQuietBook(), frame.meeting).map(({ name }) => name);
  if (missing.length === 0 || frame.meeting.state !== 'preparation') return null;
  const add = () =>
    doIt(desk, { label: 'members on the list' }, book => addMissingMembers(book, frame.meeting.id));
  return (
    <p className="attendance-missing">
      {listInWords(missing)} {missing.length === 1 ? 'is a member and is' : 'are members and are'}{' '}
      not on the list.{' '}
      <button type="button" className="attendee-back" onClick={add}>
        Add
      </button>
    </p>
  );
}

interface FormOfProps {
  readonly one: Attendee;
  readonly frame: MeetingFrame;
  readonly form: OpenForm | null;
  readonly onClose: (name: string) => void;
}

/** The form that is open for this name. */
function FormOf({ one, frame, form, onClose }: FormOfProps) {
  if (!form || !('name' in form) || form.name !== one.name) return null;
  if (form.form === 'details') {
    return <AttendeeForm one={one} frame={frame} onClose={onClose} />;
  }
  return <AlternateForm one={one} frame={frame} onClose={() => onClose(one.name)} />;
}
