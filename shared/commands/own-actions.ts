import { type Block, isAction } from '../model/block';
import type { Id, NewId } from '../model/id';

/** What actions elsewhere have already. What is given out here is added. */
export interface TakenByActions {
  readonly ids: Set<Id>;
  readonly refs: Set<string>;
}

/**
 * The blocks with each action its own: one whose id stands elsewhere is a copy, with a fresh id and
 * no reference yet; one whose reference was given to another meanwhile is counted anew.
 */
export function withOwnActions(
  blocks: readonly Block[],
  { ids, refs }: TakenByActions,
  newId: NewId,
): Block[] {
  return blocks.map(block => {
    if (!isAction(block)) return block;
    const { id, ref } = block.attrs;
    const copied = ids.has(id);
    const counted = copied || (ref !== null && refs.has(ref));
    ids.add(id);
    if (!counted) return block;
    return { ...block, attrs: { ...block.attrs, id: copied ? newId() : id, ref: null } };
  });
}
