import { updateUnderItem } from '../../shared/commands/carried-actions';
import { isTextAlone } from '../../shared/model/agenda-item';
import { carriedTo } from '../../shared/registers/carry-forward';
import type { DialogProps } from '../commands/dialog-props';
import { openAgenda, openMeetingId } from '../commands/open-places';
import { doIt, useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { picking } from '../ui/picking';
import { ranked } from '../ui/ranked';

/** The item under which the update of a carried action was given; its sentence writes itself. */
export function UpdateUnder({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const meetingId = openMeetingId(desk) ?? '';
  const { book } = desk.book.getState();
  const row = carriedTo(book, meetingId).find(({ action }) => action.id === about);
  if (!row) return null;
  const { id: actionId, ref } = row.action;
  const entries = openAgenda(desk)
    .filter(({ item }) => !isTextAlone(item))
    .map(({ item, number }) => ({
      key: item.id,
      kind: 'Item',
      label: number === '' ? item.title : `${number} ${item.title}`,
      pick: () =>
        void doIt(desk, { label: `update of ${ref}` }, now =>
          updateUnderItem(now, { actionId, meetingId, itemId: item.id }),
        ),
    }));
  return (
    <Dialog title={`The update of ${ref} was given under …`} onClose={onClose}>
      <PickList
        label="Number or name of the item"
        placeholder="8, or a few letters"
        find={query => picking(ranked(query, entries), onClose)}
        nothing="No item of this meeting is called so."
      />
    </Dialog>
  );
}
