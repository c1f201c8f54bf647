import './told.css';
import { recordOf } from '../../../shared/model/book';
import type { Id } from '../../../shared/model/id';
import { dateInWords, type PartialDate } from '../../../shared/model/partial-date';
import { useDesk } from '../../desk/desk';
import { goTo } from '../../going/go-to';
import { meetingAnchor } from '../../meeting/anchors';
import { meetingName } from '../../meeting/meeting-words';
import { useQuietBook, useView } from '../../store/use-book';

/** Something that was said of a row, and what moved by it in words. */
export interface News {
  readonly told: {
    readonly id: Id;
    readonly on: PartialDate;
    readonly meetingId: Id | null;
    readonly by: string;
    readonly words: string;
  };
  readonly moves: readonly string[];
}

interface ToldProps {
  readonly news: readonly News[];
  readonly onTakeBack: (statementId: Id) => void;
}

/** What was said of a row of a register, the latest first. All but the first can be taken back. */
export function Told({ news, onTakeBack }: ToldProps) {
  const readOnly = useView(view => view.readOnly);
  return (
    <>
      <h3>What was said of it</h3>
      <ol className="timeline">
        {news.toReversed().map(each => (
          <Saying
            key={each.told.id}
            news={each}
            onTakeBack={readOnly || news.length < 2 ? null : () => onTakeBack(each.told.id)}
          />
        ))}
      </ol>
    </>
  );
}

function Saying({ news, onTakeBack }: { news: News; onTakeBack: (() => void) | null }) {
  const { told, moves } = news;
  return (
    <li>
      <div className="told-head">
        <p className="whole-place">
          <When on={told.on} meetingId={told.meetingId} />
          {told.by === '' ? '' : ` · ${told.by}`}
        </p>
        {onTakeBack && (
          <button
            type="button"
            className="button button-quiet"
            aria-label={`Take back what was said on ${dateInWords(told.on)}`}
            title="Take back: it was said by mistake"
            onClick={onTakeBack}
          >
            ×
          </button>
        )}
      </div>
      {told.words !== '' && <p className="whole-text">{told.words}</p>}
      {moves.length > 0 && (
        <ul className="told-moves">
          {moves.map(move => (
            <li key={move}>{move}</li>
          ))}
        </ul>
      )}
      {moves.length === 0 && told.words === '' && <p>Looked at; nothing moved.</p>}
    </li>
  );
}

function When({ on, meetingId }: { on: PartialDate; meetingId: Id | null }) {
  const desk = useDesk();
  const meeting = recordOf(useQuietBook(), 'meeting', meetingId ?? '');
  return (
    <>
      {meeting && (
        <>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void goTo(desk, meetingAnchor(meeting.id))}
          >
            {meetingName(meeting)}
          </button>{' '}
        </>
      )}
      {dateInWords(on)}
    </>
  );
}
