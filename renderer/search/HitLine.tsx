import type { FoundPiece } from '../../shared/search/found-piece';
import { itemOfHit, KIND_OF_HIT, meetingOfHit, restOfHit } from './hit-words';
import { MarkedSentence } from './MarkedSentence';

interface LineProps {
  readonly hit: FoundPiece;
  /** Whether the meeting stands above the line already. */
  readonly isUnderMeeting: boolean;
  readonly codeOf: (committeeId: string) => string;
}

/** A hit: its kind, the sentence in which it was found, and where that stands. */
export function HitLine({ hit, isUnderMeeting, codeOf }: LineProps) {
  const { doc, sentence } = hit;
  const where = [
    isUnderMeeting ? '' : meetingOfHit(hit, codeOf),
    itemOfHit(hit),
    restOfHit(hit),
  ].filter(words => words !== '');
  return (
    <>
      <span className="hit-kind" data-place={doc.place}>
        {KIND_OF_HIT[doc.place]}
      </span>
      <span className="hit-words">
        <span className="hit-sentence">
          {doc.ref !== '' && <span className="reference">{doc.ref} </span>}
          <MarkedSentence sentence={sentence} />
        </span>
        <span className="hit-where">{where.join(' · ')}</span>
      </span>
    </>
  );
}
