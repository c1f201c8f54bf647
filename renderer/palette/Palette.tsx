import { useMemo, useState } from 'react';
import { committeesOf } from '../../shared/registers/committees';
import { referencesMeant } from '../../shared/registers/references-meant';
import type { DialogProps } from '../commands/dialog-props';
import { useCommands } from '../commands/use-commands';
import { useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { picking } from '../ui/picking';
import { ranked } from '../ui/ranked';
import { paletteEntries } from './entries';
import { hitEntries } from './hit-entries';
import type { PaletteEntry } from './palette-entry';
import { recentlyPicked, rememberPicked } from './recent';
import { useTextHits } from './use-text-hits';

/** So many of what is called so stand before what was found in the words of the book. */
const MOST_NAMED = 12;

/** So many of what was picked last stand before everything else. */
const FEW = 5;

/**
 * Whatever can be done or gone to, found by a few letters; what was picked last comes first, and what
 * the words of the whole book have comes below.
 */
export function Palette({ onClose }: DialogProps) {
  const desk = useDesk();
  const commands = useCommands();
  const [entries, setEntries] = useState(() => remembering(paletteEntries(desk, commands)));
  const [typed, setTyped] = useState('');
  const hits = useTextHits(typed);
  const recent = useMemo(() => recentIn(entries), [entries]);
  const bring = async (query: string) => {
    const committees = committeesOf(desk.book.getState().book);
    const meant = referencesMeant(query, committees);
    if (meant.length === 0 || entries.some(({ label }) => meant.includes(label))) return;
    await desk.bringReferences(meant);
    setEntries(remembering(paletteEntries(desk, commands)));
  };
  const find = (query: string) =>
    query.trim() === ''
      ? grouped(recent, entries)
      : withHits(
          likeliest(query, recent, entries).slice(0, MOST_NAMED),
          hitEntries(desk, query, query === typed ? hits : null),
        );
  return (
    <Dialog title="Find" size="wide" onClose={onClose}>
      <PickList
        label="A command, item, meeting, person or reference, or words of the book"
        placeholder="33/01, 0006, item 8, close the meeting, a name, any words …"
        find={query => picking(find(query), onClose)}
        // What cannot be read now is not offered; the rest is.
        onQuery={query => {
          setTyped(query);
          void bring(query).catch(() => {});
        }}
        nothing="Nothing can be done now."
      />
    </Dialog>
  );
}

/** What stands among the named is not shown once more as a hit. */
function withHits(named: readonly PaletteEntry[], hits: readonly PaletteEntry[]): PaletteEntry[] {
  const keys = new Set(named.map(({ key }) => key));
  return [...named, ...hits.filter(({ key }) => !keys.has(key))];
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
