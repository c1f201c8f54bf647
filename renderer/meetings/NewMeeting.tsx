import './new-meeting.css';
import { useState } from 'react';
import { committeesOf } from '../../shared/registers/committees';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { useBrought } from '../desk/use-brought';
import { Dialog } from '../ui/Dialog';
import { NewMeetingForm } from './NewMeetingForm';

/** The next meeting of a committee: proposed whole, changed where she knows better. */
export function NewMeeting({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const committees = committeesOf(desk.book.getState().book);
  const [committeeId, setCommitteeId] = useState(about ?? committees[0]?.id ?? '');
  const brought = useBrought(committeeId, () => desk.bringOpenActions(committeeId));
  return (
    <Dialog title="New meeting" size="wide" onClose={onClose}>
      {committees.length > 1 && (
        <label className="field new-meeting-committee">
          Committee
          <select value={committeeId} onChange={({ target }) => setCommitteeId(target.value)}>
            {committees.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <NewMeetingForm
        key={committeeId}
        committeeId={committeeId}
        brought={brought}
        onClose={onClose}
      />
    </Dialog>
  );
}
