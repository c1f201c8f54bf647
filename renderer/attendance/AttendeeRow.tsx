import type { KeyboardEvent } from 'react';
import { type Alternate, setAlternate } from '../../shared/commands/alternates';
import { arrive, comeBack, leave, setPresence } from '../../shared/commands/attendance';
import { removeGuest, removeMovement, setAttendee } from '../../shared/commands/attendee-details';
import { type Attendee, Presence } from '../../shared/model/attendance';
import { type Desk, type Doing, doIt, useDesk } from '../desk/desk';
import { itemsInWords } from '../meeting/item-words';
import type { MeetingFrame } from '../meeting/meeting-view';

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
}

/** One name on the list, with how they are there and when they came and went. */
export function AttendeeRow({ one, frame, mayChange }: RowProps) {
  const desk = useDesk();
  const who = { meetingId: frame.meeting.id, name: one.name };
  const act = (what: string, doing: Doing) => doIt(desk, { label: `${one.name} ${what}` }, doing);
  return (
    <li className={`attendee attendee-${one.presence}`}>
      <button
        type="button"
        className="attendee-name"
        onKeyDown={event => pressOnName(event, desk, one, frame)}
      >
        {one.name}
        <span className="attendee-capacity">
          {one.alternateFor === null ? one.capacity : `for ${one.alternateFor}`}
          {one.dialIn && ' · by telephone'}
        </span>
      </button>
      <select
        aria-label={`${one.name} is`}
        disabled={!mayChange}
        value={one.presence}
        onChange={({ target }) =>
          act('is marked', book =>
            setPresence(book, { ...who, presence: Presence.parse(target.value) }),
          )
        }
      >
        {Presence.options.map(presence => (
          <option key={presence} value={presence}>
            {PRESENCES[presence]}
          </option>
        ))}
      </select>
      <p className="attendee-more">
        {one.movements.map((moved, at) => (
          <span key={`${moved.what} ${moved.itemId}`}>
            {MOVED[moved.what]} {itemsInWords([moved.itemId], frame.numbered)}
            {moved.at !== null && `, ${moved.at}`}
            {mayChange && (
              <button
                type="button"
                className="attendee-back"
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
            aria-label={`Remove ${one.name}`}
            onClick={() => act('is taken off', book => removeGuest(book, who))}
          >
            Remove
          </button>
        )}
        {mayChange && one.presence === 'apologies' && one.alternateFor === null && (
          <AlternateField one={one} frame={frame} />
        )}
      </p>
    </li>
  );
}

/** Who stands in for a member that sent apologies. */
function AlternateField({ one, frame }: Pick<RowProps, 'one' | 'frame'>) {
  const desk = useDesk();
  const standing = frame.meeting.attendance.find(each => each.alternateFor === one.name);
  return (
    <input
      key={standing?.name ?? ''}
      className="attendee-alternate"
      aria-label={`Who stands in for ${one.name}`}
      placeholder="Alternate"
      defaultValue={standing?.name ?? ''}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur();
      }}
      onBlur={({ target }) => {
        const name = target.value.trim();
        if (name === (standing?.name ?? '')) return;
        const alternate: Alternate | null =
          name === '' ? null : { name, partyId: null, organisation: one.organisation };
        doIt(desk, { label: `alternate for ${one.name}` }, book =>
          setAlternate(book, { meetingId: frame.meeting.id, name: one.name, alternate }),
        );
      }}
    />
  );
}

/** The keys of a name: how they are there, and that they came or went at the open item. */
function pressOnName(
  event: KeyboardEvent<HTMLElement>,
  desk: Desk,
  one: Attendee,
  frame: MeetingFrame,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const doing = doingOf(event.key.toUpperCase(), desk, one, frame);
  if (doing) doIt(desk, { label: `${one.name} is marked` }, doing);
  else if (!moveAlong(event)) return;
  event.preventDefault();
}

function doingOf(key: string, desk: Desk, one: Attendee, { meeting }: MeetingFrame): Doing | null {
  const who = { meetingId: meeting.id, name: one.name };
  const { itemId } = desk.view.getState();
  const marking =
    (presence: Presence): Doing =>
    book =>
      setPresence(book, { ...who, presence });
  const moving = (how: typeof arrive): Doing | null =>
    itemId === null ? null : (book, context) => how(book, { ...who, itemId }, context);
  switch (key) {
    case 'P':
      return marking('present');
    case 'A':
      return marking('apologies');
    case 'B':
      return marking('absent');
    case 'L':
      return moving(arrive);
    case 'V':
      return moving(leave);
    case 'R':
      return moving(comeBack);
    case 'D':
      return book => setAttendee(book, { ...who, details: { dialIn: !one.dialIn } });
    default:
      return null;
  }
}

/** The arrow keys go from name to name; whether one was pressed. */
function moveAlong({ key, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const names = [...document.querySelectorAll<HTMLElement>('.attendee-name')];
  names[names.indexOf(currentTarget) + (key === 'ArrowDown' ? 1 : -1)]?.focus();
  return true;
}
