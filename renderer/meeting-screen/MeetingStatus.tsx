import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { agendaOf } from '../../shared/registers/agenda';
import { counted } from '../agenda/item-marks';
import { useQuietBook, useView } from '../store/use-book';
import { wordsIn } from './words-in';

/** What the foot of the window says of the open meeting: its words, and what is still missing. */
export function MeetingStatus() {
  const meetingId = useView(({ screen }) => (screen.name === 'meeting' ? screen.meetingId : null));
  return meetingId === null ? null : <Status meetingId={meetingId} />;
}

function Status({ meetingId }: { meetingId: Id }) {
  const book = useQuietBook();
  const meeting = recordOf(book, 'meeting', meetingId);
  const blocks = agendaOf(book, meetingId).flatMap(({ minute }) => minute?.blocks ?? []);
  const actions = blocks.filter(block => block.type === 'action');
  const unowned = actions.filter(({ attrs }) => attrs.owners.length === 0).length;
  const undue = actions.filter(({ attrs }) => attrs.due === null).length;
  if (!meeting) return null;
  return (
    <p className="status-rest">
      {unowned > 0 && (
        <span className="status-warns">{counted(unowned, 'action')} without owner</span>
      )}
      {undue > 0 && (
        <span className="status-warns">{counted(undue, 'action')} without due date</span>
      )}
      <span>{counted(wordsIn(blocks), 'word')}</span>
      <span>English (UK)</span>
    </p>
  );
}
