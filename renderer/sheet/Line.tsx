import type { ReactNode } from 'react';
import type { Footnote, Inline, Mark, Reference } from '../../shared/model/inline';
import { hrefTo, noteAnchor, noteMarkAnchor } from '../meeting/anchors';
import { inOrder } from '../meeting/in-order';
import { PlaceLink } from '../meeting/PlaceLink';
import { Way } from '../ui/Way';
import { withMark } from './marks';
import { useMeeting } from './meeting-context';

/** A line of the minutes: words, references that jump, and the marks of its footnotes. */
export function Line({ line = [] }: { line?: readonly Inline[] | undefined }) {
  return inOrder(line.map(drawPiece));
}

function drawPiece(piece: Inline): ReactNode {
  switch (piece.type) {
    case 'text':
      return marked(piece.text, piece.marks);
    case 'lineBreak':
      return <br />;
    case 'reference':
      return marked(<ReferenceLink reference={piece} />, piece.marks);
    case 'footnote':
      return <NoteMark note={piece} />;
    case 'parked':
      return (
        <span className="parked" role="img" aria-label="Parked: come back to this">
          ⚑
        </span>
      );
  }
}

function marked(words: ReactNode, marks: readonly Mark[] = []): ReactNode {
  return marks.reduce(withMark, words);
}

function ReferenceLink({ reference }: { reference: Reference }) {
  const { label, placeOf } = useMeeting();
  return <PlaceLink to={placeOf(reference)}>{label(reference)}</PlaceLink>;
}

function NoteMark({ note }: { note: Footnote }) {
  const number = useMeeting().noteNumbers.get(note);
  if (number === undefined) return null;
  return (
    <sup className="note-mark">
      <Way
        id={noteMarkAnchor(number)}
        href={hrefTo(noteAnchor(number))}
        role="doc-noteref"
        aria-label={`Footnote ${number}`}
      >
        {number}
      </Way>
    </sup>
  );
}
