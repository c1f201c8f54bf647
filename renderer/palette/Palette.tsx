import { useState } from 'react';
import type { DialogProps } from '../commands/DialogInFront';
import { useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { paletteEntries } from './entries';
import { picking } from './picking';
import { ranked } from './ranked';

/** Whatever can be done or gone to, found by a few letters. */
export function Palette({ onClose }: DialogProps) {
  const desk = useDesk();
  const [entries] = useState(() => paletteEntries(desk));
  return (
    <Dialog title="Find" size="wide" onClose={onClose}>
      <PickList
        label="A command, item, meeting, member or reference"
        placeholder="33/01, item 8, close the meeting, a name …"
        find={query => picking(ranked(query, entries), onClose)}
        nothing="Nothing is called so."
      />
    </Dialog>
  );
}
