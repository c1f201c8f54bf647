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

/** So many lines are drawn at first, a screenful; and so many more in each turn after that. */
const AT_FIRST = 40;
const MORE = 100;

/**
 * What of a sheet is drawn. Of a very long one that is first what is in sight, around the item that is
 * written in; the rest follows in turns that a key may come between, and then stays.
 */
export function useDrawnItems(entries: readonly AgendaEntry[]): DrawnItems {
  const current = useView(({ itemId }) => itemId);
  const alone = useView(({ focusMode }) => focusMode);
  const [{ around, lines }, draw] = useState({ around: current, lines: AT_FIRST });
  const items = useMemo(() => itemsAround(entries, around, lines), [entries, around, lines]);
  const isAll = items.size === entries.length;
  useEffect(() => {
    // Once the others are wanted again, they come as at the beginning.
    if (alone) draw({ around: current, lines: AT_FIRST });
  }, [alone, current]);
  useEffect(() => {
    if (alone || lines === Number.POSITIVE_INFINITY) return;
    const more = isAll ? Number.POSITIVE_INFINITY : lines + MORE;
    startTransition(() => draw({ around, lines: more }));
  }, [alone, around, isAll, lines]);
  return { items, isWhole: isAll };
}
