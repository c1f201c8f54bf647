import type { AgendaItem } from '../model/agenda-item';
import type { Id } from '../model/id';
import { itemsUnder, type PlacedItem } from '../registers/agenda-tree';

/** A spot on an agenda: right after an item, or under one (`null`: the top level), at an index. */
export type Spot =
  | { readonly after: Id }
  /** `at` counts from 0; `null` is the end. */
  | { readonly under: Id | null; readonly at: number | null };

/**
 * The records to put so that these items stand, in their order, at a spot: the items, and their new
 * neighbours where these had to be numbered anew because places ran too close. `null` where the
 * agenda has no such spot.
 */
export function placedAt(
  tree: readonly PlacedItem[],
  items: readonly AgendaItem[],
  spot: Spot,
): AgendaItem[] | null {
  const moved = new Set(items.map(({ id }) => id));
  const where = resolved(tree, moved, spot);
  if (!where) return null;
  const { under, at, siblings } = where;
  const standing = items.map(item => ({ ...item, parentId: under }));
  const places = placesBetween(siblings[at - 1], siblings[at], items.length);
  if (places) return standing.map((item, n) => ({ ...item, place: places[n] ?? item.place }));
  const inOrder = siblings.toSpliced(at, 0, ...standing);
  return inOrder
    .map((item, n) => ({ ...item, place: n + 1 }))
    .filter((item, n) => moved.has(item.id) || item.place !== inOrder[n]?.place);
}

interface Where {
  readonly under: Id | null;
  readonly at: number;
  readonly siblings: readonly AgendaItem[];
}

function resolved(tree: readonly PlacedItem[], moved: ReadonlySet<Id>, spot: Spot): Where | null {
  const named = 'after' in spot ? spot.after : spot.under;
  const known = tree.find(({ item }) => item.id === named);
  if (named !== null && !known) return null;
  const under = 'after' in spot ? (known?.under?.id ?? null) : spot.under;
  const siblings = itemsUnder(tree, under).filter(({ id }) => !moved.has(id));
  const wanted = 'after' in spot ? siblings.findIndex(({ id }) => id === spot.after) + 1 : spot.at;
  const at = Math.max(0, Math.min(wanted ?? siblings.length, siblings.length));
  return { under, at, siblings };
}

/** So many places between two neighbours, or `null` where numbers cannot tell them apart. */
function placesBetween(
  before: AgendaItem | undefined,
  after: AgendaItem | undefined,
  count: number,
): number[] | null {
  const first = before?.place ?? (after ? after.place - count - 1 : 0);
  const last = after?.place ?? first + count + 1;
  const step = (last - first) / (count + 1);
  // Far from the limit of what a number can tell, so that no later sum runs into it.
  if (!(step > 1e-6 && Math.abs(first) < 1e6 && Math.abs(last) < 1e6)) return null;
  return Array.from({ length: count }, (_, n) => first + step * (n + 1));
}
