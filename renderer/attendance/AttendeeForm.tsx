import { useState } from 'react';
import { renameAttendee, setAttendee } from '../../shared/commands/attendee-details';
import type { Attendee } from '../../shared/model/attendance';
import type { Book } from '../../shared/model/book';
import { apply, type Change, merge, NO_CHANGE } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { doIt, useDesk } from '../desk/desk';
import type { MeetingFrame } from '../meeting/meeting-view';
import { Problem } from '../ui/Problem';
import { ItemPicker } from './ItemPicker';
import { PanelForm } from './PanelForm';

interface FormProps {
  readonly one: Attendee;
  readonly frame: MeetingFrame;
  /** Closed under this name, which may be another than before. */
  readonly onClose: (name: string) => void;
}

/** What is known of someone on the list, put right. */
export function AttendeeForm({ one, frame, onClose }: FormProps) {
  const desk = useDesk();
  const { id: meetingId, attendance } = frame.meeting;
  const [draft, setDraft] = useState(one);
  const set = (part: Partial<Attendee>) => setDraft(before => ({ ...before, ...part }));
  const name = draft.name.trim();
  const isTaken = name !== one.name && attendance.some(each => each.name === name);
  const keep = () => {
    if (name === '' || isTaken) return;
    doIt(desk, { label: `details of ${one.name}` }, book =>
      changeOf(book, meetingId, one.name, { ...draft, name }),
    );
    onClose(name);
  };
  return (
    <PanelForm
      label={`Details of ${one.name}`}
      act="Keep"
      onSubmit={keep}
      onClose={() => onClose(one.name)}
    >
      <label>
        Name
        <input
          // biome-ignore lint/a11y/noAutofocus: it opens to be answered
          autoFocus
          required
          value={draft.name}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => set({ name: target.value })}
        />
      </label>
      <Problem words={isTaken && `${name} is on the list already.`} />
      <label>
        Organisation
        <input
          value={draft.organisation}
          onChange={({ target }) => set({ organisation: target.value })}
        />
      </label>
      <label>
        Capacity
        <input value={draft.capacity} onChange={({ target }) => set({ capacity: target.value })} />
      </label>
      <label>
        Remark
        <input
          value={draft.remark}
          placeholder="part meeting"
          onChange={({ target }) => set({ remark: target.value })}
        />
      </label>
      <ItemPicker
        label="Items attended"
        agenda={frame.numbered}
        picked={draft.itemIds}
        onPick={itemIds => set({ itemIds })}
      />
    </PanelForm>
  );
}

/** The name and the rest as one change. */
function changeOf(book: Book, meetingId: Id, name: string, now: Attendee): Change | null {
  const renamed = renameAttendee(book, { meetingId, name, to: now.name }) ?? NO_CHANGE;
  const { organisation, capacity, remark, itemIds } = now;
  const details = {
    organisation: organisation.trim(),
    capacity: capacity.trim(),
    remark: remark.trim(),
    itemIds,
  };
  const set = setAttendee(apply(book, renamed), { meetingId, name: now.name, details });
  return set && merge(renamed, set);
}
