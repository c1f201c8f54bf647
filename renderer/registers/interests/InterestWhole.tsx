import '../told/told.css';
import { removeStandingInterest } from '../../../shared/commands/standing-interests';
import { recordOf } from '../../../shared/model/book';
import type { InterestEntry } from '../../../shared/registers/interests/interest-register';
import { openDialog } from '../../commands/open-places';
import { doIt, useDesk } from '../../desk/desk';
import { meetingName } from '../../meeting/meeting-words';
import { useQuietBook, useView } from '../../store/use-book';
import { itemWords, openInterest, standingInWords } from './interest-words';

/** All that the register tells of an interest. */
export function InterestWhole({ entry }: { entry: InterestEntry }) {
  const desk = useDesk();
  const book = useQuietBook();
  const readOnly = useView(view => view.readOnly);
  const { id, name, personId, interest, declared, standing } = entry;
  const remove = () => {
    if (!standing || personId === null) return;
    doIt(desk, { label: `remove an interest of ${name}` }, now =>
      removeStandingInterest(now, { personId, interestId: standing.id }),
    );
  };
  return (
    <article className="whole">
      <p className="whole-top">
        <b>{name}</b>
        {declared?.withdrew && <span className="mark mark-ongoing">Withdrew</span>}
        {standing && <span className="mark mark-outcome">Standing</span>}
      </p>
      <h2>{interest || 'An interest'}</h2>
      <div className="whole-acts">
        {declared ? (
          <button
            type="button"
            className="button button-main"
            onClick={() => openInterest(desk, entry)}
          >
            Open in the minutes
          </button>
        ) : (
          <>
            <button
              type="button"
              className="button button-main"
              disabled={readOnly}
              onClick={() => openDialog(desk, 'interest', id)}
            >
              Change …
            </button>
            <button
              type="button"
              className="button button-plain"
              disabled={readOnly}
              onClick={remove}
            >
              Remove
            </button>
          </>
        )}
      </div>
      <dl className="whole-facts">
        {declared && (
          <>
            <dt>Declared at</dt>
            <dd>
              {[
                recordOf(book, 'committee', declared.meeting.committeeId)?.code,
                meetingName(declared.meeting),
              ].join(' ')}
            </dd>
            <dt>On</dt>
            <dd>{declared.itemId === null ? 'no one item' : itemWords(book, declared.itemId)}</dd>
            <dt>Withdrew</dt>
            <dd>{declared.withdrew ? 'yes, for the item' : 'no'}</dd>
          </>
        )}
        {standing && (
          <>
            <dt>Stands</dt>
            <dd>{standingInWords(standing)}</dd>
          </>
        )}
      </dl>
    </article>
  );
}
