import { type ActionBlock, type Block, isAction, paragraph } from '../../model/block';
import { plainText } from '../../model/inline';

/** Fewer letters may be said of two actions. */
const FEWEST = 20;

/**
 * The items with each action once. A summary at the end of the minutes says the actions again: what
 * repeats the reference or the words of one stays as text, and the action takes from it the reference,
 * owners and due date that it lacks.
 */
export function withoutRepeats<Item extends { readonly blocks: readonly Block[] }>(
  items: readonly Item[],
): Item[] {
  const actions = items.flatMap(({ blocks }) => blocks.filter(isAction));
  const firsts = new Map<string, ActionBlock>();
  const became = new Map<ActionBlock, Block>();
  for (const action of actions) {
    const first = keysOf(action)
      .map(key => firsts.get(key))
      .find(Boolean);
    if (first) {
      became.set(action, paragraph(action.content ?? []));
      became.set(first, withFactsOf(asNow(became, first), action));
    }
    for (const key of keysOf(action)) if (!firsts.has(key)) firsts.set(key, first ?? action);
  }
  return items.map(item => ({
    ...item,
    blocks: item.blocks.map(block => (isAction(block) ? (became.get(block) ?? block) : block)),
  }));
}

function asNow(became: ReadonlyMap<ActionBlock, Block>, action: ActionBlock): ActionBlock {
  const now = became.get(action);
  return now && isAction(now) ? now : action;
}

function withFactsOf(action: ActionBlock, other: ActionBlock): ActionBlock {
  const { ref, owners, due } = other.attrs;
  return {
    ...action,
    attrs: {
      ...action.attrs,
      ref: action.attrs.ref ?? ref,
      owners: action.attrs.owners.length > 0 ? action.attrs.owners : owners,
      due: action.attrs.due ?? due,
    },
  };
}

/** What an action is known again by: its reference, and what is to be done, whoever does it. */
function keysOf({ attrs: { ref }, content }: ActionBlock): string[] {
  const deed = plainText(content ?? [])
    .replace(/^(?:to|[^.;:]{1,60}?\sto)\s+(?=\p{L})|\s*\([^()]*\)\.?$/giu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return [...(ref === null ? [] : [`ref ${ref}`]), ...(deed.length < FEWEST ? [] : [deed])];
}
