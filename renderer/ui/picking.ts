import { flushSync } from 'react-dom';
import type { PickEntry } from './PickList';

/**
 * The entries so that the list is closed, and has given the focus back, before what was picked is
 * done: it may take the focus. No key comes between the two.
 */
export function picking(entries: readonly PickEntry[], close: () => void): PickEntry[] {
  return entries.map(entry => ({
    ...entry,
    pick: () => {
      flushSync(close);
      entry.pick();
    },
  }));
}
