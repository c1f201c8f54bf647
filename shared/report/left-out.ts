import { type ActionBlock, isAction } from '../model/block';
import type { Id } from '../model/id';
import type { ReferenceLabel } from '../model/inline';
import type { Notice } from '../model/notice';
import type { AgendaEntry } from '../registers/agenda';
import type { MinutesContext } from './minutes-context';

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
