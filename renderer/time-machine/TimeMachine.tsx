import './time-machine.css';
import { useMemo, useState } from 'react';
import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import { typedTime } from '../../shared/reading/typed-date';
import type { DialogProps } from '../commands/dialog-props';
import { openMeetingId } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { type Brought, useBrought } from '../desk/use-brought';
import { clockToTheSecond, onTheWall } from '../desk/wall-clock';
import { meetingView } from '../meeting/meeting-view';
import { Sheet } from '../sheet/Sheet';
import type { JournalEntry } from '../storage/database';
import { StoresContext } from '../store/use-book';
import { viewStore } from '../store/view-store';
import { Dialog } from '../ui/Dialog';
import { TypedField } from '../ui/TypedField';
import { bookAsAt, type Moment, momentAt, momentsOf } from './as-at';

/** A meeting as it stood at each time something of it was saved. Nothing can be lost in here. */
export function TimeMachine({ onClose }: DialogProps) {
  const desk = useDesk();
  const meetingId = openMeetingId(desk) ?? '';
  const [entries, setEntries] = useState<readonly JournalEntry[]>([]);
  const brought = useBrought(meetingId, async () => setEntries(await desk.journal(meetingId)));
  const moments = useMemo(() => momentsOf(entries, meetingId), [entries, meetingId]);
  const [chosen, setChosen] = useState<Moment | null>(null);
  const shown = chosen ?? moments[0] ?? null;
  return (
    <Dialog title="As it stood" size="full" onClose={onClose}>
      <div className="time-machine">
        <div className="time-machine-when">
          <AtField moments={moments} choose={setChosen} />
          {shown && <Moments moments={moments} shown={shown} choose={setChosen} />}
        </div>
        {shown ? (
          <AsItStood entries={entries} meetingId={meetingId} time={shown.time} />
        ) : (
          <p className="time-machine-empty" role={brought === 'failed' ? 'alert' : 'status'}>
            {WORDS[brought]}
          </p>
        )}
      </div>
    </Dialog>
  );
}

const WORDS: { readonly [B in Brought]: string } = {
  bringing: 'Reading what was saved …',
  brought: 'Nothing of this meeting was changed here yet.',
  failed:
    'What was saved earlier could not be read just now. The meeting itself is safe; close this and open it again.',
};

interface ChoosingProps {
  readonly moments: readonly Moment[];
  readonly choose: (moment: Moment) => void;
}

/** A time of day to be typed: the meeting is shown as it stood then. */
function AtField({ moments, choose }: ChoosingProps) {
  const [text, setText] = useState('');
  const typed = typedTime(text);
  const isWrong = text.trim() !== '' && typed === null;
  return (
    <TypedField
      first
      label="At"
      value={text}
      placeholder="11:05"
      says={isWrong ? { words: 'No time; write 11:05', wrong: true } : null}
      onChange={now => {
        setText(now);
        const clock = typedTime(now);
        const moment = clock === null ? null : momentAt(moments, clock, onTheWall);
        if (moment) choose(moment);
      }}
    />
  );
}

/** Every minute in which something was saved, the latest first. */
function Moments({ moments, shown, choose }: ChoosingProps & { readonly shown: Moment }) {
  return (
    <label className="field">
      When
      <select
        size={Math.min(24, Math.max(2, moments.length))}
        value={shown.time}
        onChange={({ target }) => {
          const moment = moments.find(({ time }) => time === target.value);
          if (moment) choose(moment);
        }}
      >
        {moments.map(({ time, changes }) => (
          <option key={time} value={time}>
            {new Date(time).toLocaleDateString('en-GB')}, {clockToTheSecond(time)} (
            {counted(changes, 'save')})
          </option>
        ))}
      </select>
    </label>
  );
}

interface StoodProps {
  readonly entries: readonly JournalEntry[];
  readonly meetingId: Id;
  readonly time: string;
}

/** The sheet of that time. It has a view of its own, in which nothing can be written. */
function AsItStood({ entries, meetingId, time }: StoodProps) {
  const desk = useDesk();
  const [view] = useState(() =>
    viewStore({ screen: { name: 'meetings' }, itemId: null, panel: null, readOnly: true }),
  );
  const seen = meetingView(bookAsAt(desk.book.getState().book, entries, time), meetingId);
  if (!seen) return <p className="time-machine-empty">The meeting was not there yet.</p>;
  return (
    <StoresContext value={{ ...desk, view }}>
      {/** biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the arrow keys */}
      <section className="time-machine-sheet" tabIndex={0} aria-label="The sheet as it stood">
        <Sheet view={seen} />
      </section>
    </StoresContext>
  );
}
