import { useState } from 'react';
import { titleInWords } from '../../shared/model/agenda-item';
import type { DialogProps } from '../commands/dialog-props';
import { openAgenda } from '../commands/open-places';
import { type Desk, useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { picking } from '../ui/picking';
import { ranked } from '../ui/ranked';
import { linesInWords } from './lines-in-words';
import { type LinesInHand, linesInHand, moveLines } from './move-lines';

/** The other items of the meeting, for the lines in hand to move to. */
export function MoveLines({ onClose }: DialogProps) {
  const desk = useDesk();
  const [lines] = useState(() => linesInHand(desk));
  if (!lines) return null;
  const entries = entriesFor(desk, lines);
  return (
    <Dialog title={`Move ${linesInWords(lines.blocks)} to …`} onClose={onClose}>
      <PickList
        label="Number or name of the item"
        placeholder="8, or a few letters"
        find={query => picking(ranked(query, entries), onClose)}
        nothing="No other item of this meeting is called so."
      />
    </Dialog>
  );
}

function entriesFor(desk: Desk, lines: LinesInHand) {
  return openAgenda(desk)
    .filter(({ item }) => item.id !== lines.itemId)
    .map(entry => ({
      key: entry.item.id,
      kind: 'Item',
      label: `${entry.number} ${titleInWords(entry.item)}`.trim(),
      pick: () => moveLines(desk, lines, entry),
    }));
}
