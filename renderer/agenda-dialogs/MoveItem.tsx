import { moveItemToMeeting } from '../../shared/commands/take-off-agenda';
import { titleInWords } from '../../shared/model/agenda-item';
import { recordOf } from '../../shared/model/book';
import { isCirculated } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';
import { agendaOf } from '../../shared/registers/agenda';
import { meetingsOf } from '../../shared/registers/meetings';
import { besideItem } from '../agenda/beside-item';
import type { DialogProps } from '../commands/dialog-props';
import { doIt, ifItCan, useDesk } from '../desk/desk';
import { openItem } from '../going/open-item';
import { meetingName } from '../meeting/meeting-words';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { picking } from '../ui/picking';
import { ranked } from '../ui/ranked';

/** The meetings of the committee that an item can move to, with its text. */
export function MoveItem({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const item = recordOf(book, 'agendaItem', about ?? '');
  const from = item && recordOf(book, 'meeting', item.meetingId);
  if (!item || !from) return null;
  const others = meetingsOf(book, from.committeeId).filter(
    each => each.id !== from.id && !isCirculated(each),
  );
  const label = `move “${titleInWords(item)}” to another meeting`;
  const entries = others.flatMap(to => {
    const where = { itemId: item.id, toMeetingId: to.id };
    if (!ifItCan(desk, { label }, now => moveItemToMeeting(now, where))) return [];
    return [
      {
        key: to.id,
        label: meetingName(to),
        ...(to.date !== null && { detail: dateInWords(to.date) }),
        pick: async () => {
          await desk.bringMeeting(to.id);
          const next = besideItem(agendaOf(desk.book.getState().book, from.id), item.id);
          if (next !== null) openItem(desk, next, 'start');
          doIt(desk, { label }, now => moveItemToMeeting(now, where));
        },
      },
    ];
  });
  return (
    <Dialog title={`Move “${titleInWords(item)}” to …`} onClose={onClose}>
      <PickList
        label="Meeting"
        placeholder="Number or date"
        find={query => picking(ranked(query, entries), onClose)}
        nothing="There is no meeting it can move to. Make the next meeting first; an item that attendance, declarations or updates speak of stays where it is."
      />
    </Dialog>
  );
}
