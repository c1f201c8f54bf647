import { useId, useState } from 'react';
import { setAlternate } from '../../shared/commands/alternates';
import type { Attendee } from '../../shared/model/attendance';
import { doIt, useDesk } from '../desk/desk';
import type { MeetingFrame } from '../meeting/meeting-view';
import { say } from '../store/said';
import { alternateNamed, alternatesOf } from './known-people';
import { PanelForm } from './PanelForm';

interface FormProps {
  readonly one: Attendee;
  readonly frame: MeetingFrame;
  readonly onClose: () => void;
}

/** Who stands in for a member; left empty, the member is there after all. */
export function AlternateForm({ one, frame, onClose }: FormProps) {
  const desk = useDesk();
  const { committee, meeting } = frame;
  const { book } = desk.book.getState();
  const standing = meeting.attendance.find(each => each.alternateFor === one.name)?.name ?? '';
  const known = alternatesOf(book, committee, one);
  const [name, setName] = useState(standing || (known[0] ?? ''));
  const id = useId();
  const keep = () => {
    const named = name.trim();
    const alternate = named === '' ? null : alternateNamed(book, named, one);
    const done =
      named === standing ||
      doIt(desk, { label: `alternate for ${one.name}` }, now =>
        setAlternate(now, { meetingId: meeting.id, name: one.name, alternate }),
      );
    if (done) onClose();
    else say(desk.view, `${named || 'Nobody'} cannot stand in: that is a member who is there.`);
  };
  return (
    <PanelForm
      label={`Who stands in for ${one.name}`}
      act="Stands in"
      onSubmit={keep}
      onClose={onClose}
    >
      <label>
        Who stands in for {one.name}?
        <input
          // biome-ignore lint/a11y/noAutofocus: it opens to be answered
          autoFocus
          list={id}
          value={name}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setName(target.value)}
        />
        <datalist id={id}>
          {known.map(each => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </label>
    </PanelForm>
  );
}
