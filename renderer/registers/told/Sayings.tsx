import './told.css';
import { useEffect, useMemo } from 'react';
import { dateInWords } from '../../../shared/model/partial-date';
import { sayingsOf } from '../../../shared/registers/sayings';
import { useDesk } from '../../desk/desk';
import { goTo } from '../../going/go-to';
import { itemAnchor } from '../../meeting/anchors';
import { meetingName } from '../../meeting/meeting-words';
import { useQuietBook } from '../../store/use-book';

/** The sentences of the minutes that name a row, each the way to its place; nothing where none does. */
export function Sayings({ targets }: { readonly targets: readonly string[] }) {
  const desk = useDesk();
  const book = useQuietBook();
  const asked = targets.join('\n');
  useEffect(() => {
    // Where they cannot be read now, the row is told without what the minutes say.
    desk.bringMentions(asked.split('\n')).catch(() => {});
  }, [desk, asked]);
  const sayings = useMemo(() => sayingsOf(book, asked.split('\n')), [book, asked]);
  if (sayings.length === 0) return null;
  return (
    <>
      <h3>In the minutes</h3>
      <ul className="timeline">
        {sayings.map(({ meeting, itemId, itemNumber, words }) => (
          <li key={`${itemId} ${words}`}>
            <p className="whole-place">
              <button
                type="button"
                className="button button-quiet"
                onClick={() => void goTo(desk, itemAnchor(itemId))}
              >
                {meetingName(meeting)}
              </button>{' '}
              {meeting.date === null ? '' : dateInWords(meeting.date)}
              {itemNumber === '' ? '' : ` · item ${itemNumber}`}
            </p>
            <p>{words}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
