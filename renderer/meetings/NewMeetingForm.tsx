import { type FormEvent, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { recordOf } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import type { ClockTime } from '../../shared/model/partial-date';
import { actionsOf } from '../../shared/registers/actions';
import { courseAhead, NOT_BEGUN, plannedMinutesOf } from '../../shared/registers/planned-course';
import { hoursAndMinutes } from '../agenda/times';
import { type Desk, doIt, useDesk } from '../desk/desk';
import { forWhatComes } from '../desk/held-keys';
import type { Brought } from '../desk/use-brought';
import { openMeeting } from '../going/open-meeting';
import { CheckList } from '../ui/CheckList';
import { Problem } from '../ui/Problem';
import { TypedField } from '../ui/TypedField';
import { AgendaSourceField } from './AgendaSourceField';
import { firstWanted, type OfferedItem, understand, type WantedMeeting } from './wanted-meeting';

interface FormProps {
  readonly committeeId: Id;
  readonly brought: Brought;
  readonly onClose: () => void;
}

/** The proposed meeting: its facts, its agenda with each item to keep or leave out, and more items. */
export function NewMeetingForm({ committeeId, brought, onClose }: FormProps) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const [wanted, setWanted] = useState(() => firstWanted(book, committeeId, desk.now().today));
  const set = (part: Partial<WantedMeeting>) => setWanted(before => ({ ...before, ...part }));
  const { says, startTime, offered, change } = understand(book, committeeId, wanted, desk.now());
  const make = async (event: FormEvent) => {
    event.preventDefault();
    // She may be quicker than the book: what the meeting begins with is waited for, not left out.
    if (brought === 'bringing') {
      await forWhatComes(desk.bringOpenActions(committeeId)).catch(() => {});
    }
    const now = understand(desk.book.getState().book, committeeId, wanted, desk.now());
    if (now.change) makeMeeting(desk, wanted.number, now.change, onClose);
  };
  return (
    <form className="dialog-form" onSubmit={event => void make(event)}>
      <div className="new-meeting-facts">
        <TypedField
          first
          label="Number"
          value={wanted.number}
          says={says.number}
          onChange={number => set({ number })}
        />
        <TypedField
          label="Date"
          value={wanted.date}
          says={says.date}
          onChange={date => set({ date })}
        />
        <TypedField
          label="Begins at"
          value={wanted.startTime}
          says={says.startTime}
          placeholder="10:00"
          onChange={startTime => set({ startTime })}
        />
        <TypedField label="Place" value={wanted.place} onChange={place => set({ place })} />
      </div>
      <label>
        More items, one a line; “15 min” at the end of a line is its time
        <textarea
          rows={3}
          value={wanted.lines}
          onChange={({ target }) => set({ lines: target.value })}
        />
      </label>
      <section className="new-meeting-agenda" aria-label="Agenda">
        <AgendaSourceField
          committeeId={committeeId}
          source={wanted.source}
          onChange={source => set({ source, leftOut: new Set() })}
        />
        {brought === 'bringing' && <p className="dialog-remark">Looking for what was promised …</p>}
        <Problem words={brought === 'failed' && NOT_LOOKED_UP} />
        {brought !== 'bringing' && <OfferedAgenda offered={offered} wanted={wanted} set={set} />}
      </section>
      <div className="dialog-acts">
        <Expected
          committeeId={committeeId}
          startTime={startTime}
          kept={offered.filter(({ key }) => !wanted.leftOut.has(key))}
        />
        <button type="submit" className="button button-main" disabled={!change}>
          Make the meeting
        </button>
      </div>
    </form>
  );
}

interface OfferedProps {
  readonly offered: readonly OfferedItem[];
  readonly wanted: WantedMeeting;
  readonly set: (part: Partial<WantedMeeting>) => void;
}

/** Each proposed item, to keep or leave out this time. */
function OfferedAgenda({ offered, wanted, set }: OfferedProps) {
  const toggle = (key: string) => {
    const leftOut = new Set(wanted.leftOut);
    if (!leftOut.delete(key)) leftOut.add(key);
    set({ leftOut });
  };
  if (offered.length === 0) {
    return <p className="dialog-remark">No items yet. Type them above, or add them later.</p>;
  }
  const lines = offered.map(item => ({
    key: item.key,
    checked: !wanted.leftOut.has(item.key),
    depth: item.depth,
    label: (
      <>
        {item.title}
        {item.promisedBy !== '' && (
          <span className="new-meeting-promise">promised in {item.promisedBy}</span>
        )}
        {item.fromPlanner && <span className="new-meeting-promise">a duty of this month</span>}
      </>
    ),
  }));
  return <CheckList label="Items of the agenda" lines={lines} onToggle={toggle} />;
}

interface ExpectedProps {
  readonly committeeId: Id;
  readonly startTime: ClockTime | null;
  readonly kept: readonly OfferedItem[];
}

/** Who and what the meeting begins with, in a line. */
function Expected({ committeeId, startTime, kept }: ExpectedProps) {
  const { book } = useDesk().book.getState();
  const open = useMemo(
    () => actionsOf(book, committeeId).filter(({ status }) => status === 'ongoing').length,
    [book, committeeId],
  );
  const members = recordOf(book, 'committee', committeeId)?.members.length ?? 0;
  const timed = kept.map(({ key: id, depth, plannedMinutes }) => ({
    depth,
    item: { id, plannedMinutes },
  }));
  const planned = plannedMinutesOf(timed);
  const end = startTime === null ? null : courseAhead(timed, startTime, NOT_BEGUN)?.end;
  const parts = [
    `${counted(members, 'member')} expected`,
    `${counted(open, 'action')} carried forward`,
    counted(kept.length, 'item'),
    planned === 0 ? '' : `${hoursAndMinutes(planned)} planned${end ? `, until ${end}` : ''}`,
  ];
  return <p className="new-meeting-expected">{parts.filter(part => part !== '').join(' · ')}</p>;
}

function makeMeeting(desk: Desk, number: string, change: Change, close: () => void): void {
  if (!doIt(desk, { label: `new meeting ${number}`.trim() }, () => change)) return;
  // No key comes between the two: it would fall into the meeting that is still shown.
  flushSync(close);
  const id = change.put.find(({ kind }) => kind === 'meeting')?.id;
  if (id !== undefined) void openMeeting(desk, id);
}

const NOT_LOOKED_UP =
  'What was promised could not be looked up. All of it is safe; the items below are the others.';
