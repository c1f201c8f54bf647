import { useState } from 'react';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { picking } from '../ui/picking';
import { ranked } from '../ui/ranked';
import { itemEntries } from './entries';

/** An item of the open meeting, by its number or a few letters of its name. */
export function GoToItem({ onClose }: DialogProps) {
  const desk = useDesk();
  const [entries] = useState(() => itemEntries(desk));
  return (
    <Dialog title="Go to an item" onClose={onClose}>
      <PickList
        label="Number or name of the item"
        placeholder="8, or a few letters"
        find={query => picking(ranked(query, entries), onClose)}
        nothing="No item of this meeting is called so."
      />
    </Dialog>
  );
}
