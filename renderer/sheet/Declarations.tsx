import type { Declaration } from '../../shared/model/attendance';
import { itemsInWords } from '../meeting/item-words';
import type { NumberedItem } from '../meeting/meeting-view';
import { inOrder } from './in-order';
import { useMeeting } from './meeting-context';

/** The interests that were declared, and who withdrew for them; nothing where there were none. */
export function Declarations() {
  const { meeting, numbered } = useMeeting();
  if (meeting.declarations.length === 0) return null;
  return (
    <table className="minutes-table heading-table">
      <caption>Declarations of interest</caption>
      <tbody>{inOrder(meeting.declarations.map(declared => drawRow(declared, numbered)))}</tbody>
    </table>
  );
}

function drawRow(
  { name, itemId, interest, withdrew }: Declaration,
  agenda: readonly NumberedItem[],
) {
  const where = itemId === null ? '' : ` for ${itemsInWords([itemId], agenda)}`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {interest}{' '}
        <span className="details">{withdrew ? `Withdrew${where}` : `Stayed${where}`}.</span>
      </td>
    </tr>
  );
}
