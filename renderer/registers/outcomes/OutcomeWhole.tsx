import { recordOf } from '../../../shared/model/book';
import type { OutcomeEntry } from '../../../shared/registers/across/entries';
import { useDesk } from '../../desk/desk';
import { goToBlock } from '../../going/go-to-words';
import { useQuietBook } from '../../store/use-book';
import { PlaceLine } from '../PlaceLine';
import { OutcomeWords } from './OutcomeWords';

/** All that the register tells of an outcome. */
export function OutcomeWhole({ entry }: { entry: OutcomeEntry }) {
  const desk = useDesk();
  const book = useQuietBook();
  const { number, place, committeeId, blockId, isConfidential } = entry;
  return (
    <article className="whole">
      <p className="whole-top">
        <span className="reference">{number}</span>
        {isConfidential && <span className="mark mark-confidential">Confidential</span>}
      </p>
      <p className="whole-words">
        <OutcomeWords entry={entry} />
      </p>
      <dl className="whole-facts">
        <dt>Meeting</dt>
        <dd>
          <PlaceLine place={place} />
        </dd>
        <dt>Item</dt>
        <dd>{`${place.itemNumber} ${place.itemTitle}`.trim()}</dd>
        <dt>Committee</dt>
        <dd>{recordOf(book, 'committee', committeeId)?.name}</dd>
      </dl>
      <button
        type="button"
        className="button"
        onClick={() => void goToBlock(desk, place.itemId, blockId)}
      >
        Open in the minutes
      </button>
    </article>
  );
}
