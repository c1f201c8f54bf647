import type { Id } from '../model/id';
import type { SearchDoc, SearchPlace } from './search-doc';

/** A piece of these words; what is not given is not known. */
export function searchDoc(
  place: SearchPlace,
  recordId: Id,
  text: string,
  known: Partial<SearchDoc> = {},
): SearchDoc {
  return {
    block: null,
    note: null,
    itemId: null,
    committeeId: null,
    actionId: null,
    ref: '',
    on: null,
    owners: [],
    targets: [],
    ...known,
    place,
    recordId,
    text,
  };
}

/** Lines of text without those that say nothing. */
export function linesOfText(lines: readonly string[]): string {
  return lines.filter(line => line.trim() !== '').join('\n');
}

/** Whether a piece has anything by which it could be found. */
export function saysAnything({ text, ref }: SearchDoc): boolean {
  return /[\p{L}\p{N}]/u.test(text) || ref !== '';
}
