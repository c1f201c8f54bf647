import type { Footnote } from '../../shared/model/inline';
import { hrefTo, noteAnchor, noteMarkAnchor } from '../meeting/anchors';
import { Way } from '../ui/Way';
import { Line } from './Line';
import { useMeeting } from './meeting-context';

/** The footnotes of an item, at its foot, each with the way back to its mark. */
export function Notes({ notes }: { notes: readonly Footnote[] }) {
  const { noteNumbers } = useMeeting();
  if (notes.length === 0) return null;
  return (
    <ol className="notes" aria-label="Footnotes">
      {notes.map(note => (
        <Note key={noteNumbers.get(note)} note={note} number={noteNumbers.get(note) ?? 0} />
      ))}
    </ol>
  );
}

function Note({ note, number }: { note: Footnote; number: number }) {
  return (
    <li className="note" id={noteAnchor(number)} tabIndex={-1}>
      <Way
        className="note-number"
        href={hrefTo(noteMarkAnchor(number))}
        aria-label={`Footnote ${number}: back to the words`}
      >
        {number}
      </Way>
      <span>
        <Line line={note.content} />
      </span>
    </li>
  );
}
