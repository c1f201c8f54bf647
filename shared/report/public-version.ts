import { type ActionBlock, isAction } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import type { ReferenceLabel } from '../model/inline';
import { minuteIdOf } from '../model/minute';
import type { Notice } from '../model/notice';
import type { Action } from '../registers/actions';
import { type AgendaEntry, agendaOf } from '../registers/agenda';
import type { MinutesContext, MinutesVersion } from './minutes-context';

/** What was left out of the public version at one place, and why. `why` may be empty. */
export interface LeftOut {
  /** What it was, as one and as several: `A paragraph is`, `paragraphs are`. */
  readonly one: string;
  readonly several: string;
  readonly why: string;
}

/** The sentence that stands where something was left out of the public version. */
export function leftOutSentence({ one, several, why }: LeftOut, count: number): string {
  const what = count === 1 ? one : `${count} ${several}`;
  const reason = why.trim();
  const stop = /[.!?]$/.test(reason) ? '' : '.';
  return reason === ''
    ? `${what} left out of the public version.`
    : `${what} left out of the public version: ${reason}${stop}`;
}

/** The same for her: what the public version does not say. */
export function leftOutNotice(sentence: string, place: string): Notice {
  return { code: 'leftOutOfPublicVersion', message: `${place}: ${sentence}` };
}

/**
 * The items the version leaves out, with the reason: those marked confidential and, with them, the
 * items under them. None is left out of the full version.
 */
export function hiddenItems(
  agenda: readonly AgendaEntry[],
  version: MinutesVersion,
): ReadonlyMap<Id, string> {
  const hidden = new Map<Id, string>();
  if (version === 'full') return hidden;
  for (const { item } of agenda) {
    const why = item.confidential ?? (item.parentId === null ? null : hidden.get(item.parentId));
    if (why !== null && why !== undefined) hidden.set(item.id, why);
  }
  return hidden;
}

/** The labels of references, save that an item left out without a number is not called by its title. */
export function labelsWithoutTitles(
  label: ReferenceLabel,
  agenda: readonly AgendaEntry[],
  hidden: ReadonlyMap<Id, string>,
): ReferenceLabel {
  const titled = new Set(
    agenda
      .filter(({ item, number }) => number === '' && hidden.has(item.id))
      .map(({ item }) => item.id),
  );
  return reference =>
    reference.attrs.words === null && titled.has(reference.attrs.target)
      ? 'a confidential item'
      : label(reference);
}

/** The actions of this meeting that the version shows, in document order. */
export function shownActions({
  agenda,
  hiddenItems: hidden,
  version,
}: Pick<MinutesContext, 'agenda' | 'hiddenItems' | 'version'>): ActionBlock[] {
  return agenda
    .filter(({ item }) => !hidden.has(item.id))
    .flatMap(({ minute }) => minute?.blocks ?? [])
    .filter(isAction)
    .filter(({ attrs }) => version === 'full' || attrs.confidential === null);
}

/** Why an action is left out of the public version wherever it comes forward, or `null`. */
export function whyActionIsHidden(book: Book, action: Action): string | null {
  if (!action.raisedAt || action.itemId === null) {
    return recordOf(book, 'earlierAction', action.id)?.confidential ?? null;
  }
  const raisedUnder = action.itemId;
  const agenda = agendaOf(book, action.raisedAt.id);
  const hidden = hiddenItems(agenda, 'public').get(raisedUnder);
  if (hidden !== undefined) return hidden;
  const blocks = recordOf(book, 'minute', minuteIdOf(raisedUnder))?.blocks ?? [];
  return (
    blocks.filter(isAction).find(({ attrs }) => attrs.id === action.id)?.attrs.confidential ?? null
  );
}
