import { snoozeAction, wakeAction } from '../../../shared/commands/snoozes';
import { recordOf } from '../../../shared/model/book';
import { capital } from '../../../shared/model/capital';
import { dateInWords } from '../../../shared/model/partial-date';
import { type ComingBack, snoozeIdOf } from '../../../shared/model/snooze';
import { typedDate } from '../../../shared/reading/typed-date';
import { type ComingMeeting, comingMeetings } from '../../../shared/registers/coming-meetings';
import { findAction } from '../../../shared/registers/find-action';
import { lastHeldOf } from '../../../shared/registers/snoozes';
import type { DialogProps } from '../../commands/dialog-props';
import { doIt, useDesk } from '../../desk/desk';
import { say } from '../../store/said';
import { Dialog } from '../../ui/Dialog';
import { type PickEntry, PickList } from '../../ui/PickList';
import { picking } from '../../ui/picking';
import { ranked } from '../../ui/ranked';

/** Until which meeting an action is left alone. */
export function SnoozeAction({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const found = findAction(book, about ?? '');
  if (!found) return null;
  const { action, committeeId } = found;
  const { today } = desk.now();
  const snooze = (until: ComingBack) => {
    const isDone = doIt(desk, { label: `snooze of ${action.ref}` }, now =>
      snoozeAction(now, { actionId: action.id, committeeId, until }),
    );
    const when = dateInWords(until.date);
    say(
      desk.view,
      isDone
        ? `${action.ref} comes back at the ${when} meeting.`
        : `${action.ref} is closed, or would come back by ${when} anyway.`,
    );
  };
  const wake: PickEntry = {
    key: 'wake',
    label: 'No longer: it comes forward to the next meeting',
    pick: () =>
      doIt(desk, { label: `end of the snooze of ${action.ref}` }, now =>
        wakeAction(now, action.id),
      ),
  };
  const entries = comingMeetings(book, committeeId, today).map(each => entryOf(each, snooze));
  const isSnoozed = recordOf(book, 'snooze', snoozeIdOf(action.id)) !== null;
  const near = lastHeldOf(book, committeeId)?.date ?? today;
  const find = (query: string) => {
    const date = typedDate(query, near);
    const known = ranked(query, isSnoozed ? [wake, ...entries] : entries);
    if (date === null || known.length > 0) return known;
    return [entryOf({ date, meetingId: null, number: '' }, snooze)];
  };
  return (
    <Dialog title={`Snooze ${action.ref} until …`} onClose={onClose}>
      <PickList
        label="Meeting at which it comes back"
        placeholder="A meeting, a month or a day: November, 36, 20 Nov"
        find={query => picking(find(query), onClose)}
        nothing="There is no such meeting, month or day."
      />
    </Dialog>
  );
}

function entryOf(
  { date, meetingId, number }: ComingMeeting,
  snooze: (until: ComingBack) => void,
): PickEntry {
  const when = capital(dateInWords(date));
  return {
    key: meetingId ?? date,
    label: number === '' ? `${when} meeting` : `Meeting ${number}`,
    ...(number !== '' && { detail: when }),
    pick: () => snooze({ date, meetingId }),
  };
}
