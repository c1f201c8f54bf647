import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { Minute } from '../../shared/model/minute';
import type { Taken } from '../store/history';

/** Where a step can be seen: its item, and the block that came there, or `null` for no one block. */
export interface PlaceOfStep {
  readonly itemId: Id;
  readonly block: number | null;
}

/**
 * Where a step that was taken back or done again is to be seen: the open item where words came into
 * it, else the first where they did, else where anything changed. `null` for what has no item.
 */
export function placeOfStep(
  { step, change }: Pick<Taken, 'step' | 'change'>,
  openItemId: Id | null,
): PlaceOfStep | null {
  const other = change === step.inverse ? step.change : step.inverse;
  const gained = change.put.flatMap(record => {
    const block = record.kind === 'minute' ? lastGained(record, other) : -1;
    return record.kind === 'minute' && block >= 0 ? [{ itemId: record.itemId, block }] : [];
  });
  const touched = itemsOf(change).map(itemId => ({ itemId, block: null }));
  for (const places of [gained, touched]) {
    const place = places.find(({ itemId }) => itemId === openItemId) ?? places[0];
    if (place) return place;
  }
  return null;
}

function itemsOf({ put }: Change): Id[] {
  return put.flatMap(record => {
    if (record.kind === 'minute') return [record.itemId];
    return record.kind === 'agendaItem' ? [record.id] : [];
  });
}

/** The last block that the minute has only since this change, counted from 0; -1 for none. */
function lastGained(minute: Minute, other: Change): number {
  const before = other.put.find(({ id }) => id === minute.id);
  const had = new Set(before?.kind === 'minute' ? before.blocks : []);
  return minute.blocks.findLastIndex(block => !had.has(block));
}
