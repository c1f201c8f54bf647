import { useMemo, useState } from 'react';
import { committeesOf } from '../../shared/registers/committees';
import { referencesMeant } from '../../shared/registers/references-meant';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { paletteEntries } from './entries';
import type { PaletteEntry } from './palette-entry';
import { picking } from './picking';
import { ranked } from './ranked';
import { recentlyPicked, rememberPicked } from './recent';

/** So many of what was picked last stand before everything else. */
const FEW = 5;

/** Whatever can be done or gone to, found by a few letters; what was picked last comes first. */
export function Palette({ onClose }: DialogProps) {
  const desk = useDesk();
  const [entries, setEntries] = useState(() => remembering(paletteEntries(desk)));
  const recent = useMemo(() => recentIn(entries), [entries]);
  const bring = async (query: string) => {
    const committees = committeesOf(desk.book.getState().book);
    const meant = referencesMeant(query, committees);
    if (meant.length === 0 || entries.some(({ label }) => meant.includes(label))) return;
    await desk.bringReferences(meant);
    setEntries(remembering(paletteEntries(desk)));
  };
  const find = (query: string) =>
    query.trim() === '' ? grouped(recent, entries) : likeliest(query, recent, entries);
  return (
    <Dialog title="Find" size="wide" onClose={onClose}>
      <PickList
        label="A command, item, meeting, person or reference"
        placeholder="33/01, 0006, item 8, close the meeting, a name …"
        find={query => picking(find(query), onClose)}
        // What cannot be read now is not offered; the rest is.
        onQuery={query => void bring(query).catch(() => {})}
        nothing="Nothing is called so. Ctrl+F finds words in the open meeting."
      />
    </Dialog>
  );
}

function remembering(entries: readonly PaletteEntry[]): PaletteEntry[] {
  return entries.map(entry => ({
    ...entry,
    pick: () => {
      rememberPicked(entry.key);
      entry.pick();
    },
  }));
}

function recentIn(entries: readonly PaletteEntry[]): PaletteEntry[] {
  const byKey = new Map(entries.map(entry => [entry.key, entry]));
  return recentlyPicked().flatMap(key => byKey.get(key) ?? []);
}

function grouped(recent: readonly PaletteEntry[], all: readonly PaletteEntry[]): PaletteEntry[] {
  const first = recent.slice(0, FEW);
  if (first.length === 0) return [...all];
  return [
    ...first.map(entry => ({ ...entry, group: 'Picked last' })),
    ...all.filter(entry => !first.includes(entry)).map(entry => ({ ...entry, group: 'All' })),
  ];
}

/** Of equally good finds those come first that were picked before. */
function likeliest(
  query: string,
  recent: readonly PaletteEntry[],
  all: readonly PaletteEntry[],
): PaletteEntry[] {
  const others = all.filter(entry => !recent.includes(entry));
  return ranked(query, [...recent, ...others]);
}
