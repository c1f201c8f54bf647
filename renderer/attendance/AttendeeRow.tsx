import type { KeyboardEvent, ReactNode } from 'react';
import { setAlternate } from '../../shared/commands/alternates';
import { setPresence } from '../../shared/commands/attendance';
import { removeGuest, removeMovement } from '../../shared/commands/attendee-details';
import { type Attendee, Presence } from '../../shared/model/attendance';
import { type Doing, doIt, useDesk } from '../desk/desk';
import { attendeeAnchor } from '../meeting/anchors';
import { itemsInWords } from '../meeting/item-words';
import type { MeetingFrame } from '../meeting/meeting-view';
import { useQuietBook } from '../store/use-book';
import { alternateNamed, alternatesOf } from './known-people';

const PRESENCES: { readonly [P in Presence]: string } = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
  inAttendance: 'In attendance',
};

const MOVED = { arrived: 'came at', left: 'left at', returned: 'returned at' } as const;

interface RowProps {
  readonly one: Attendee;
  readonly frame: MeetingFrame;
  readonly mayChange: boolean;
  /** Whether the Tab key stops at this name; the arrow keys go to the others. */
  readonly isHere: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** The form that is open for the name, if one is. */
  readonly children: ReactNode;
}

/** One name on the list, with how they are there and when they came and went. */
export function AttendeeRow(props: RowProps) {
  const { one, frame, mayChange, isHere, onFocus, onKeyDown, children } = props;
  const desk = useDesk();
  const stop = isHere ? 0 : -1;
  return (
    <li className={`attendee attendee-${one.presence}`}>
      <button
        type="button"
        className="attendee-name"
        id={attendeeAnchor(one.name)}
        data-name={one.name}
        tabIndex={stop}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {one.name}
        <span className="attendee-capacity">{factsOf(one)}</span>
      </button>
      <select
        aria-label={`${one.name} is`}
        disabled={!mayChange}
        tabIndex={stop}
        value={one.presence}
        onChange={({ target }) =>
          doIt(desk, { label: `${one.name} is marked` }, book =>
            setPresence(book, {
              meetingId: frame.meeting.id,
              name: one.name,
              presence: Presence.parse(target.value),
            }),
          )
        }
      >
        {Presence.options.map(presence => (
          <option key={presence} value={presence}>
            {PRESENCES[presence]}
          </option>
        ))}
      </select>
      <More one={one} frame={frame} mayChange={mayChange} stop={stop} />
      {children}
    </li>
  );
}

function factsOf({ alternateFor, capacity, organisation, dialIn, remark }: Attendee): string {
  const seat = alternateFor === null ? capacity || organisation : `for ${alternateFor}`;
  return [seat, dialIn ? 'by telephone' : '', remark].filter(fact => fact !== '').join(' · ');
}

type MoreProps = Pick<RowProps, 'one' | 'frame' | 'mayChange'> & { readonly stop: 0 | -1 };

/** When they came and went, for which items, and who may stand in. */
function More({ one, frame, mayChange, stop }: MoreProps) {
  const desk = useDesk();
  const who = { meetingId: frame.meeting.id, name: one.name };
  const act = (what: string, doing: Doing) => doIt(desk, { label: `${one.name} ${what}` }, doing);
  return (
    <p className="attendee-more">
      {one.movements.map((moved, at) => (
        <span key={`${moved.what} ${moved.itemId}`}>
          {MOVED[moved.what]} {itemsInWords([moved.itemId], frame.numbered)}
          {moved.at !== null && `, ${moved.at}`}
          {mayChange && (
            <button
              type="button"
              className="attendee-back"
              tabIndex={stop}
              aria-label={`Take back: ${one.name} ${MOVED[moved.what]} ${itemsInWords([moved.itemId], frame.numbered)}`}
              onClick={() => act('came and went', book => removeMovement(book, { ...who, at }))}
            >
              ×
            </button>
          )}
        </span>
      ))}
      {one.itemIds.length > 0 && <span>for {itemsInWords(one.itemIds, frame.numbered)}</span>}
      {mayChange && one.presence === 'inAttendance' && (
        <button
          type="button"
          className="attendee-back"
          tabIndex={stop}
          aria-label={`Remove ${one.name}`}
          onClick={() => act('is taken off', book => removeGuest(book, who))}
        >
          Remove
        </button>
      )}
      {mayChange && one.presence === 'apologies' && one.alternateFor === null && (
        <StandIns one={one} frame={frame} stop={stop} />
      )}
    </p>
  );
}

/** Those who may stand in by the settings of the committee, while nobody does. */
function StandIns({ one, frame, stop }: Omit<MoreProps, 'mayChange'>) {
  const desk = useDesk();
  const book = useQuietBook();
  const { committee, meeting } = frame;
  if (meeting.attendance.some(each => each.alternateFor === one.name)) return null;
  const known = alternatesOf(book, committee, one);
  if (known.length === 0) return <span>nobody stands in</span>;
  return known.map(name => (
    <button
      key={name}
      type="button"
      className="attendee-back"
      tabIndex={stop}
      onClick={() =>
        doIt(desk, { label: `alternate for ${one.name}` }, now =>
          setAlternate(now, {
            meetingId: meeting.id,
            name: one.name,
            alternate: alternateNamed(now, name, one),
          }),
        )
      }
    >
      {name} stands in
    </button>
  ));
}
