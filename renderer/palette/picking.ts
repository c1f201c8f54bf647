import type { PickEntry } from '../ui/PickList';

/** The entries so that the list closes before what was picked is done: it may take the focus. */
export function picking(entries: readonly PickEntry[], close: () => void): PickEntry[] {
  return entries.map(entry => ({
    ...entry,
    pick: () => {
      close();
      // The dialog gives the focus back as it goes; only then may something else take it.
      setTimeout(entry.pick);
    },
  }));
}
