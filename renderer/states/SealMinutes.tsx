import { type ApprovedBefore, sealApproved } from '../../shared/commands/states';
import { recordOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
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
import { doWithVersion } from './do-with-version';
import { heldAfter } from './take-step';

/** How minutes were approved, as it is usually said where no meeting of the book did it. */
const USUAL_WAYS = ['By correspondence', 'By the Chair', 'It is not recorded how'];

/** By which meeting, or how else, minutes were approved that are sealed only now. */
export function SealMinutes({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const meeting = recordOf(desk.book.getState().book, 'meeting', about ?? '');
  if (!meeting) return null;
  const known = [
    ...heldAfter(desk, meeting).map(later => atMeeting(desk, meeting, later)),
    ...USUAL_WAYS.map(way => otherwise(desk, meeting, way)),
  ];
  const find = (query: string) => {
    const found = ranked(query, known);
    const typed = query.trim();
    return found.length > 0 || typed === '' ? found : [otherwise(desk, meeting, typed)];
  };
  return (
    <Dialog title={`Seal the approved minutes of ${meetingInWords(meeting)}`} onClose={onClose}>
      <p className="state-asked">
        They are sealed as they stand, with today’s date. From then on it is told whether anything
        in them differs. How were they approved?
      </p>
      <PickList
        label="The meeting that approved them, or how else they were approved"
        placeholder="A meeting, or how: by correspondence"
        find={query => picking(find(query), onClose)}
        nothing="Type how they were approved."
      />
    </Dialog>
  );
}

function atMeeting(desk: Desk, meeting: Meeting, later: Meeting): PickEntry {
  const itemId = minutesItem(desk.book.getState().book, later.id, null);
  const where = { meetingId: later.id, itemId, by: '', on: later.date };
  return {
    key: later.id,
    label: `At ${meetingName(later)}`,
    pick: () => void seal(desk, meeting, where),
  };
}

function otherwise(desk: Desk, meeting: Meeting, way: string): PickEntry {
  const by = way.charAt(0).toLowerCase() + way.slice(1);
  return {
    key: way,
    label: way,
    detail: 'at no meeting of this book',
    pick: () => void seal(desk, meeting, { meetingId: null, itemId: null, by, on: null }),
  };
}

async function seal(desk: Desk, meeting: Meeting, where: ApprovedBefore): Promise<void> {
  const { id: meetingId } = meeting;
  const name = meetingInWords(meeting);
  const isDone = await doWithVersion(
    desk,
    meetingId,
    `seal of the minutes of ${name}`,
    (book, context) => sealApproved(book, { meetingId, where }, context),
  );
  say(
    desk.view,
    isDone
      ? `The minutes of ${name} are sealed as they stand today.`
      : `The minutes of ${name} have no agenda, so there is nothing to seal.`,
  );
}
