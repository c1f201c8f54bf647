import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Id } from '../../shared/model/id';
import type { AgendaEntry } from '../../shared/registers/agenda';
import { useView } from '../store/use-book';
import { itemsAround } from './items-around';

/** What of a sheet is drawn so far. */
export interface DrawnItems {
  readonly items: ReadonlySet<Id>;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

/** So many lines are drawn in one turn, and so all of short minutes. */
const A_TURN = 100;

/** So many are drawn at first of longer ones: a screenful. */
const A_SCREEN = 40;

/**
 * What of a sheet is drawn. Of a very long one that is first what is in sight, around the item that is
 * written in; the rest follows in turns that a key may come between, and then stays.
 */
export function useDrawnItems(entries: readonly AgendaEntry[]): DrawnItems {
  const current = useView(({ itemId }) => itemId);
  const alone = useView(({ focusMode }) => focusMode);
  const [{ around, lines }, draw] = useState(() => beginning(entries, current));
  const items = useMemo(() => itemsAround(entries, around, lines), [entries, around, lines]);
  const isAll = items.size === entries.length;
  useEffect(() => {
    // Once the others are wanted again, they come as at the beginning.
    if (alone) draw({ around: current, lines: A_SCREEN });
  }, [alone, current]);
  useEffect(() => {
    if (alone || lines === Number.POSITIVE_INFINITY) return;
    const more = isAll ? Number.POSITIVE_INFINITY : lines + A_TURN;
    startTransition(() => draw({ around, lines: more }));
  }, [alone, around, isAll, lines]);
  return { items, isWhole: isAll };
}

function beginning(entries: readonly AgendaEntry[], around: Id | null) {
  const isShort = itemsAround(entries, around, A_TURN).size === entries.length;
  return { around, lines: isShort ? A_TURN : A_SCREEN };
}
