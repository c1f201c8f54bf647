import './time-machine.css';
import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/id';
import { counted } from '../agenda/item-marks';
import type { DialogProps } from '../commands/DialogInFront';
import { openMeetingId } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { clockToTheSecond } from '../desk/wall-clock';
import { meetingView } from '../meeting/meeting-view';
import { Sheet } from '../sheet/Sheet';
import type { JournalEntry } from '../storage/database';
import { StoresContext } from '../store/use-book';
import { viewStore } from '../store/view-store';
import { Dialog } from '../ui/Dialog';
import { bookAsAt, type Moment, momentsOf } from './as-at';

/** A meeting as it stood at each time something of it was saved. Nothing can be lost in here. */
export function TimeMachine({ onClose }: DialogProps) {
  const desk = useDesk();
  const meetingId = openMeetingId(desk);
  const [entries, setEntries] = useState<readonly JournalEntry[] | null>(null);
  useEffect(() => {
    // Where the journal cannot be read there is nothing to go back to, and it says so.
    if (meetingId !== null) desk.journal(meetingId).then(setEntries, () => setEntries([]));
  }, [desk, meetingId]);
  return (
    <Dialog title="As it stood" size="full" onClose={onClose}>
      {entries !== null && meetingId !== null && (
        <Moments entries={entries} meetingId={meetingId} />
      )}
    </Dialog>
  );
}

function Moments({ entries, meetingId }: { entries: readonly JournalEntry[]; meetingId: Id }) {
  const moments = momentsOf(entries, meetingId);
  const [chosen, setChosen] = useState<Moment | null>(moments[0] ?? null);
  if (!chosen) {
    return <p className="time-machine-empty">Nothing of this meeting was changed here yet.</p>;
  }
  return (
    <div className="time-machine">
      <label className="field">
        When
        <select
          size={Math.min(24, Math.max(2, moments.length))}
          value={chosen.time}
          onChange={({ target }) =>
            setChosen(moments.find(({ time }) => time === target.value) ?? chosen)
          }
        >
          {moments.map(({ time, changes }) => (
            <option key={time} value={time}>
              {new Date(time).toLocaleDateString('en-GB')}, {clockToTheSecond(time)} (
              {counted(changes, 'save')})
            </option>
          ))}
        </select>
      </label>
      <AsItStood entries={entries} meetingId={meetingId} time={chosen.time} />
    </div>
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
