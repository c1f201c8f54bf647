import { dateInWords } from '../../shared/model/partial-date';
import type { PlaceEntry } from '../../shared/registers/across/entries';
import { useDesk } from '../desk/desk';
import { goTo } from '../going/go-to';
import { itemAnchor } from '../meeting/anchors';

/** Which meeting and item it was, leading to the place in its minutes. */
export function PlaceLine({ place }: { place: PlaceEntry }) {
  const desk = useDesk();
  const { meetingNumber, date, itemId, itemNumber } = place;
  const name = meetingNumber === '' ? 'Meeting' : `Meeting ${meetingNumber}`;
  return (
    <span className="whole-place">
      {itemId === '' ? (
        <b>{name}</b>
      ) : (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void goTo(desk, itemAnchor(itemId))}
        >
          {name}
        </button>
      )}{' '}
      {date === null ? '' : dateInWords(date)}
      {itemNumber === '' ? '' : ` · item ${itemNumber}`}
    </span>
  );
}
