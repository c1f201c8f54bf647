import { approveWithoutMeeting } from '../../shared/commands/states';
import { recordOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
import { numberAndTitle } from '../../shared/registers/agenda';
import { meetingInWords } from '../../shared/registers/meetings';
import { minutesItem } from '../../shared/registers/previous-minutes';
import type { DialogProps } from '../commands/dialog-props';
import { type Desk, useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { say } from '../store/said';
import { Dialog } from '../ui/Dialog';
import { type PickEntry, PickList } from '../ui/PickList';
import { picking } from '../ui/picking';
import { ranked } from '../ui/ranked';
import { approveUnder } from './approve-previous';
import { doWithVersion } from './do-with-version';
import { askAboutNotes } from './how-long';
import { meetingsAfter } from './take-step';

/** How minutes are approved without a meeting, as it is usually said. */
const USUAL_WAYS = ['By correspondence', 'By the Chair'];

/** By which meeting, or how else, minutes are approved. */
export function ApproveMinutes({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const meeting = recordOf(desk.book.getState().book, 'meeting', about ?? '');
  if (!meeting) return null;
  const known = [
    ...meetingsAfter(desk, meeting).flatMap(later => atMeeting(desk, meeting, later)),
    ...USUAL_WAYS.map(way => without(desk, meeting, way)),
  ];
  const find = (query: string) => {
    const found = ranked(query, known);
    const typed = query.trim();
    return found.length > 0 || typed === '' ? found : [without(desk, meeting, typed)];
  };
  return (
    <Dialog title={`Approve the minutes of ${meetingInWords(meeting)}`} onClose={onClose}>
      <p className="state-asked">
        They are locked and sealed. From then on they change only by a correction at a later
        meeting, or by reopening them with a reason. How are they approved?
      </p>
      <PickList
        label="The meeting that approves them, or how else they are approved"
        placeholder="A meeting, or how: by correspondence"
        find={query => picking(find(query), onClose)}
        nothing="Type how they were approved."
      />
    </Dialog>
  );
}

function atMeeting(desk: Desk, earlier: Meeting, later: Meeting): PickEntry[] {
  const { book } = desk.book.getState();
  const itemId = minutesItem(book, later.id, null);
  const item = itemId === null ? null : recordOf(book, 'agendaItem', itemId);
  if (!item) return [];
  return [
    {
      key: later.id,
      label: `At ${meetingName(later)}`,
      detail: numberAndTitle(book, item),
      pick: () => void approveUnder(desk, earlier, item.id),
    },
  ];
}

function without(desk: Desk, meeting: Meeting, way: string): PickEntry {
  const by = way.charAt(0).toLowerCase() + way.slice(1);
  return {
    key: way,
    label: way,
    detail: 'at no meeting of this book',
    pick: () => void approveBy(desk, meeting, by),
  };
}

async function approveBy(desk: Desk, meeting: Meeting, by: string): Promise<void> {
  const name = meetingInWords(meeting);
  const isDone = await doWithVersion(
    desk,
    meeting.id,
    `approval of the minutes of ${name}`,
    (book, context) => approveWithoutMeeting(book, { meetingId: meeting.id, by }, context),
  );
  if (isDone) askAboutNotes(desk, meeting.id);
  say(
    desk.view,
    isDone
      ? `The minutes of ${name} are approved, and locked.`
      : `The minutes of ${name} have no agenda, so there is nothing to approve.`,
  );
}
