import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import type { Notice } from '../model/notice';
import type { Action } from '../registers/actions';
import { type AgendaEntry, agendaOf } from '../registers/agenda';
import type { MinutesVersion } from './minutes-context';

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

/** Why an action is left out of the public version wherever it comes forward, or `null`. */
export function whyActionIsHidden(book: Book, action: Action): string | null {
  if (!action.raisedAt || action.itemId === null) return null;
  const raisedUnder = action.itemId;
  const agenda = agendaOf(book, action.raisedAt.id);
  const hidden = hiddenItems(agenda, 'public').get(raisedUnder);
  if (hidden !== undefined) return hidden;
  const minute = recordOf(book, 'minute', `${raisedUnder}.minute`);
  const block = minute?.blocks.find(
    ({ type, ...rest }) => type === 'action' && 'attrs' in rest && 'id' in rest.attrs && rest.attrs.id === action.id,
  );
  return block?.type === 'action' ? block.attrs.confidential : null;
}
