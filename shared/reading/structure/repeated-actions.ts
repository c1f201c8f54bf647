import { type ActionBlock, type Block, isAction, paragraph } from '../../model/block';
import { type Inline, plainText, words } from '../../model/inline';
import type { Listed } from '../piece';

/** Fewer letters may be said of two actions. */
const FEWEST = 20;

/** Of an action of so many words a summary may leave out, or put in, a few. */
const FEWEST_WORDS = 6;
const MOST_MORE = 2;

/** An item as far as its actions go. */
interface WithActions {
  readonly blocks: readonly Block[];
  readonly listed: readonly Listed[];
}

/** An action, and what it says is to be done: with all its words, and without whoever does it. */
interface Told {
  readonly action: ActionBlock;
  readonly deeds: readonly (readonly string[])[];
}

/**
 * The items with each action once. A summary at the end of the minutes says the actions again: what
 * repeats the reference or the words of one stays as text, the reference of its column before it, and
 * the action takes from it the reference, owners and due date that it lacks.
 */
export function withoutRepeats<Item extends WithActions>(items: readonly Item[]): Item[] {
  const told: Told[] = [];
  const became = new Map<ActionBlock, Block>();
  const left = items.map(({ blocks, listed }) => {
    const labels = [...listed];
    for (const action of blocks.filter(isAction)) {
      const now = { action, deeds: deedsOf(action) };
      const first = told.find(each => isSameAction(each, now))?.action;
      if (!first) told.push(now);
      else {
        became.set(action, paragraph([...takenRef(labels, action), ...(action.content ?? [])]));
        became.set(first, withFactsOf(asNow(became, first), action));
      }
    }
    return labels;
  });
  return items.map((item, at) => ({
    ...item,
    listed: left[at] ?? [],
    blocks: item.blocks.map(block => (isAction(block) ? (became.get(block) ?? block) : block)),
  }));
}

/** The reference of an action that was a column of its own, which stands in the text again. */
function takenRef(labels: Listed[], { attrs: { ref } }: ActionBlock): Inline[] {
  const at = labels.findIndex(({ text, as }) => as === 'label' && text === ref);
  if (at < 0) return [];
  labels.splice(at, 1);
  return words(`${ref} `);
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

/** Two are one where they have a reference in common, or what is to be done. */
function isSameAction(one: Told, other: Told): boolean {
  const [ref, otherRef] = [one.action.attrs.ref, other.action.attrs.ref];
  if (ref !== null && otherRef !== null) return ref === otherRef;
  return one.deeds.some(deed => other.deeds.some(again => isSameDeed(deed, again)));
}

function deedsOf({ content }: ActionBlock): string[][] {
  const text = plainText(content ?? []).replace(/\s*\([^()]*\)\.?$/u, '');
  const deed = text.replace(/^(?:to|[^.;:]{1,60}?\sto)\s+(?=\p{L})/iu, '');
  return [text, deed].map(each => each.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function isSameDeed(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const more = long.length - short.length;
  if (more > (short.length < FEWEST_WORDS ? 0 : MOST_MORE)) return false;
  if (short.join('').length < FEWEST) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}
