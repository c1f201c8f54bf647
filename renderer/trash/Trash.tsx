import './trash.css';
import { useEffect, useState } from 'react';
import { restoreRemoved } from '../../shared/commands/restore';
import { recordOf, recordsOf } from '../../shared/model/book';
import { dateInWords } from '../../shared/model/partial-date';
import type { Removed } from '../../shared/model/removed';
import type { DialogProps } from '../commands/DialogInFront';
import { ifItCan, useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { useBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';

/** What was taken out of the book, the latest first; each can be put back. */
export function Trash({ onClose }: DialogProps) {
  const desk = useDesk();
  const book = useBook(state => state.book);
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    // What cannot be read now is not shown; all that was removed here is at hand already.
    desk.bringTrash().then(
      () => setHere(true),
      () => setHere(true),
    );
  }, [desk]);
  const removed = recordsOf(book, 'removed').toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Dialog title="Trash" size="wide" onClose={onClose}>
      {removed.length === 0 && isHere ? (
        <p className="trash-empty">
          Nothing is in the trash. What you remove is kept here until you put it back.
        </p>
      ) : (
        <ul className="trash">
          {removed.map(each => (
            <Row key={each.id} removed={each} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Row({ removed }: { removed: Removed }) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const { id, what, at, meetingId } = removed;
  const [day = '', clock = ''] = at.split('T');
  const meeting = meetingId === null ? null : recordOf(book, 'meeting', meetingId);
  const restore = ifItCan(desk, { label: `put back ${what}` }, (now, context) =>
    restoreRemoved(now, id, context),
  );
  return (
    <li>
      <span className="trash-what">
        <strong>{what}</strong>
        <span>
          {meeting && `${meetingName(meeting)}, `}
          removed on {dateInWords(day)} at {clock.slice(0, 5)}
        </span>
      </span>
      <button
        type="button"
        className="button button-plain"
        disabled={!restore}
        title={restore ? undefined : 'Its meeting is gone or was circulated; it stays here.'}
        onClick={() => restore?.()}
      >
        Put back
      </button>
    </li>
  );
}
