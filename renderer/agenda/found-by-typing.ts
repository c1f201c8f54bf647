import type { Id } from '../../shared/model/id';
import type { AgendaEntry } from '../../shared/registers/agenda';

/** The first item whose number, or else whose title, begins as typed; `null` where none does. */
export function foundByTyping(entries: readonly AgendaEntry[], typed: string): Id | null {
  const begun = typed.toLowerCase();
  const found =
    entries.find(({ number }) => number.toLowerCase().startsWith(begun)) ??
    entries.find(({ item }) => item.title.toLowerCase().startsWith(begun));
  return found?.item.id ?? null;
}
