import { setPrivateNote } from '../../shared/commands/private-notes';
import { titleInWords } from '../../shared/model/agenda-item';
import { recordOf } from '../../shared/model/book';
import { privateNoteIdOf } from '../../shared/model/private-note';
import { useDesk } from '../desk/desk';
import { useTyping } from '../desk/use-typing';
import type { MeetingView } from '../meeting/meeting-view';
import { useBook, useView } from '../store/use-book';

/** Her own notes beside the item that is written in. They are in no export. */
export function PrivateNotesPanel({ view }: { view: MeetingView }) {
  const desk = useDesk();
  const type = useTyping();
  const itemId = useView(shown => shown.itemId);
  const text = useBook(({ book }) =>
    itemId === null ? '' : (recordOf(book, 'privateNote', privateNoteIdOf(itemId))?.text ?? ''),
  );
  const entry = view.entries.find(({ item }) => item.id === itemId);
  if (!entry) return <p className="nothing">Open an item to note something beside it.</p>;
  const { item, number } = entry;
  const name = number === '' ? titleInWords(item) : `item ${number}, ${titleInWords(item)}`;
  return (
    <div className="private-notes">
      <h2>Private notes</h2>
      <p>Beside {name}. Only you see them: they are in no document.</p>
      <textarea
        aria-label={`Private notes beside ${name}`}
        data-kept-in="book"
        value={text}
        onBlur={() => desk.book.getState().settle()}
        onChange={({ target }) =>
          type({ label: 'private notes', group: `notes of ${item.id}` }, book =>
            setPrivateNote(book, { itemId: item.id, text: target.value }),
          )
        }
      />
    </div>
  );
}
