import { type EditorState, PluginKey, type Transaction } from 'prosemirror-state';

/** Which block's reason is open to be typed, by its place; `null` for none. */
export const OPEN_REASON = new PluginKey<number | null>('open reason');

/** The change, opening the reason of the block at a place to be typed. */
export function openingReason(change: Transaction, pos: number): Transaction {
  return change.setMeta(OPEN_REASON, pos);
}

/** The change, closing what is open. */
export function closingReason(change: Transaction): Transaction {
  return change.setMeta(OPEN_REASON, null);
}

/** The place of the block whose reason is open after a change. */
export function openAfter(
  change: Transaction,
  open: number | null,
  now: EditorState,
): number | null {
  const asked: number | null | undefined = change.getMeta(OPEN_REASON);
  const place = asked === undefined ? open && change.mapping.map(open) : asked;
  return place !== null && now.doc.nodeAt(place)?.attrs['confidential'] ? place : null;
}
