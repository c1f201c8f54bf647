import './new-meeting.css';
import { type FormEvent, useState } from 'react';
import { type MeetingDetails as Details, setMeeting } from '../../shared/commands/meetings';
import { recordOf } from '../../shared/model/book';
import { dayAndDate } from '../../shared/model/calendar';
import type { Meeting } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';
import { meetingsOf } from '../../shared/registers/meetings';
import { proposedMeeting } from '../../shared/registers/next-meeting';
import type { DialogProps } from '../commands/dialog-props';
import { type Desk, doIt, useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { Dialog } from '../ui/Dialog';
import { TypedField } from '../ui/TypedField';
import { closeFact, dateFact, timeFact } from '../ui/typed-facts';

/** The facts of a meeting: which, when, where, and when the next is. */
export function MeetingDetails({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const meeting = recordOf(desk.book.getState().book, 'meeting', about ?? '');
  if (!meeting) return null;
  return (
    <Dialog title={meetingName(meeting)} size="wide" onClose={onClose}>
      <Form meeting={meeting} onClose={onClose} />
    </Dialog>
  );
}

function Form({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const desk = useDesk();
  const [draft, setDraft] = useState(() => draftOf(meeting));
  const set = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }));
  const { says, details } = understand(desk, meeting, draft);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!details) return;
    doIt(desk, { label: `details of ${meetingName(meeting).toLowerCase()}` }, book =>
      setMeeting(book, { meetingId: meeting.id, details }),
    );
    onClose();
  };
  const next = nextInWords(desk, meeting);
  return (
    <form className="dialog-form" onSubmit={save}>
      <div className="meeting-facts">
        <TypedField
          label="Number"
          value={draft.number}
          says={says.number}
          onChange={number => set({ number })}
        />
        <TypedField
          label="Date"
          value={draft.date}
          says={says.date}
          onChange={date => set({ date })}
        />
        <TypedField
          label={meeting.state === 'preparation' ? 'Begins at' : 'Began at'}
          value={draft.startTime}
          says={says.startTime}
          onChange={startTime => set({ startTime })}
        />
        {meeting.state !== 'preparation' && (
          <TypedField
            label="Closed at"
            value={draft.closeTime}
            says={says.closeTime}
            onChange={closeTime => set({ closeTime })}
          />
        )}
      </div>
      <TypedField label="Place" value={draft.place} onChange={place => set({ place })} />
      <TypedField
        label="Next meeting"
        value={draft.nextMeeting}
        placeholder={next}
        onChange={nextMeeting => set({ nextMeeting })}
      />
      <TypedField
        label="Title of the minutes, where it is not the usual one"
        value={draft.title}
        onChange={title => set({ title })}
      />
      <div className="dialog-acts">
        {draft.nextMeeting === '' && next !== '' && (
          <button
            type="button"
            className="button button-plain"
            onClick={() => set({ nextMeeting: next })}
          >
            Next meeting as proposed
          </button>
        )}
        <button type="submit" className="button button-main" disabled={!details}>
          Keep
        </button>
      </div>
    </form>
  );
}

type Draft = { readonly [D in keyof Details]: string };

function draftOf(meeting: Meeting): Draft {
  const { number, title, date, startTime, closeTime, place, nextMeeting } = meeting;
  return {
    number,
    title,
    date: date === null ? '' : dateInWords(date),
    startTime: startTime ?? '',
    closeTime: closeTime ?? '',
    place,
    nextMeeting,
  };
}

/** What her words mean; `details` is `null` while one of them cannot be understood. */
function understand(desk: Desk, meeting: Meeting, draft: Draft) {
  const { id, committeeId } = meeting;
  const { book } = desk.book.getState();
  const number = draft.number.trim();
  // A day without a year is one of the meeting's own year, also where it was another day.
  const year = (meeting.date ?? desk.now().today).slice(0, 4);
  const date = dateFact(draft.date, `${year}-01-01`);
  const startTime = timeFact(draft.startTime);
  const closeTime = closeFact(draft.closeTime, meeting.plannedEnd);
  const others = meetingsOf(book, committeeId).filter(each => each.id !== id);
  const taken = number !== '' && others.some(each => each.number === number);
  const says = {
    number: { words: taken ? `There is a meeting ${number} already` : '', wrong: taken },
    date: date.says,
    startTime: startTime.says,
    closeTime: closeTime.says,
  };
  if (Object.values(says).some(({ wrong }) => wrong)) return { says, details: null };
  const details: Details = {
    number,
    date: date.value,
    startTime: startTime.value,
    closeTime: closeTime.value,
    title: draft.title.trim(),
    place: draft.place.trim(),
    nextMeeting: draft.nextMeeting.trim(),
  };
  return { says, details };
}

/** The meeting after this one as it is proposed or made: `Tuesday 18 September 2018, 10:00, Room 2`. */
function nextInWords(desk: Desk, { id, committeeId }: Meeting): string {
  const { book } = desk.book.getState();
  const meetings = meetingsOf(book, committeeId);
  const at = meetings.findIndex(each => each.id === id);
  const { date, startTime, place } = meetings[at + 1] ?? proposedMeeting(book, committeeId);
  if (date === null) return '';
  return [dayAndDate(date), startTime ?? '', place].filter(part => part !== '').join(', ');
}
