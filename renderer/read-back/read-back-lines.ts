import type { ActionBlock, OutcomeBlock } from '../../shared/model/block';
import type { Id } from '../../shared/model/id';
import type { AgendaEntry } from '../../shared/registers/agenda';
import type { MeetingView } from '../meeting/meeting-view';

/** Something to read to the room, and the item it stands under. */
export interface ReadBackLine {
  readonly entry: AgendaEntry;
  readonly block: ActionBlock | OutcomeBlock;
}

/**
 * The actions and outcomes of a meeting, the last first: those of the item that is written in, then
 * those before it, then those after it.
 */
export function readBackLines({ entries }: MeetingView, itemId: Id | null): ReadBackLine[] {
  const at = entries.findIndex(({ item }) => item.id === itemId);
  const cut = at < 0 ? entries.length : at + 1;
  const inOrder = [...entries.slice(cut), ...entries.slice(0, cut)];
  return inOrder
    .flatMap(entry =>
      (entry.minute?.blocks ?? []).flatMap(block =>
        block.type === 'action' || block.type === 'outcome' ? [{ entry, block }] : [],
      ),
    )
    .toReversed();
}
