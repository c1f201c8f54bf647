import { searchDoc } from '../../shared/search/a-doc';
import type { SearchFacts } from '../../shared/search/filter-pieces';
import { type HitOrder, type SearchAnswer, search } from '../../shared/search/search';
import type { SearchDoc, SearchPart, SearchPlace } from '../../shared/search/search-doc';
import type { TextIndex } from '../../shared/search/text-index';

/** A meeting of that number, held in the month of it, with these pieces. */
export function aMeeting(number: number, docs: readonly SearchDoc[]): SearchPart {
  const id = `m${number}`;
  const year = 2000 + Math.floor(number / 12);
  const date = `${year}-${String((number % 12) + 1).padStart(2, '0')}-14`;
  const items = [{ id: `${id}.item`, number: '1', title: 'DCC Update' }];
  const meeting = { id, committeeId: 'stsc', number: String(number), title: '', date, items };
  const known = { committeeId: 'stsc', on: date, itemId: `${id}.item` };
  return { part: id, meeting, docs: docs.map(doc => ({ ...doc, ...known })) };
}

/** A piece of minutes of these words. */
export function said(
  text: string,
  place: SearchPlace = 'minutes',
  known: Partial<SearchDoc> = {},
): SearchDoc {
  return searchDoc(place, known.recordId ?? `record of ${text.slice(0, 20)}`, text, known);
}

/** Nothing is known of any action, and any committee may be meant. */
export const NO_FACTS: SearchFacts = { isActionNow: () => false, isCommitteeCalled: () => true };

interface How {
  readonly isTyping?: boolean;
  readonly order?: HitOrder;
  readonly facts?: SearchFacts;
  readonly count?: number;
}

/** What an index finds for what was typed to its end. */
export function asked(index: TextIndex, typed: string, how: How = {}): SearchAnswer {
  const { isTyping = false, order = 'best', facts = NO_FACTS, count = 1_000 } = how;
  return search(index, { typed, isTyping, order, from: 0, count }, facts);
}

/** The words of what is found, the first first. */
export function found(index: TextIndex, typed: string, how: How = {}): string[] {
  return asked(index, typed, how).hits.map(({ doc }) => doc.text);
}

/** The places of what is found, in the order of the book: `m3 0`. */
export function placesFound(index: TextIndex, typed: string, how: How = {}): string[] {
  return asked(index, typed, how)
    .hits.map(({ doc }) => doc.recordId)
    .sort();
}
