import type { CarriedAction } from '../registers/carry-forward';
import { shownActions } from './left-out';
import type { MinutesContext } from './minutes-context';

/** What the document shows that can be led to. */
interface Places extends Pick<MinutesContext, 'agenda' | 'references' | 'hiddenItems' | 'version'> {
  /** The outstanding actions in the table. */
  readonly outstanding: readonly CarriedAction[];
}

/**
 * A bookmark, unlike any other, for each item of the agenda, each new action and each outstanding
 * action that the document shows, by its id and, for actions, by its reference too.
 */
export function bookmarksOf(places: Places): Map<string, string> {
  const bookmarks = new Map<string, string>();
  const taken = new Set<string>();
  const put = (name: string, ...targets: string[]): void => {
    const free = freeName(name, taken);
    taken.add(free);
    for (const target of targets) if (!bookmarks.has(target)) bookmarks.set(target, free);
  };
  for (const { action } of places.outstanding) put(`action ${action.ref}`, action.id, action.ref);
  for (const { item, number } of places.agenda) put(`item ${number || item.id}`, item.id);
  for (const { attrs } of shownActions(places)) {
    const reference = places.references.get(attrs.id) ?? '';
    put(`action ${reference}`, attrs.id, reference);
  }
  return bookmarks;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} ${count}`;
  return free;
}
