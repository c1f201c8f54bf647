import type { QueryWords, SearchQuery } from './search-query';
import { searchWords } from './search-words';

/** How a word of the text answers a word that was asked for; a lesser number is the better answer. */
export const ANSWERS = { exact: 1, begun: 2, near: 3 } as const;

/** One of the words that are asked for, or several that stand side by side. */
export interface WantedWords {
  readonly words: readonly string[];
  /** Whether the last of them may go on. */
  readonly goesOn: boolean;
  /** Words of the book that are taken for a word that it has not, or hardly. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The words of a query: those that must be found, and those that must not. */
export interface Wanted {
  readonly words: readonly WantedWords[];
  readonly unwanted: readonly WantedWords[];
}

/**
 * What a query asks for. While she is `typing`, the last word may go on: what ends in a space is
 * typed to its end.
 */
export function wantedBy({ words }: Pick<SearchQuery, 'words'>, isTyping: boolean): Wanted {
  const last = isTyping ? words.at(-1) : undefined;
  const wanted = words.map(each => ({ ...wantedWords(each, each === last), each }));
  return {
    words: wanted.filter(({ each }) => !each.isUnwanted),
    unwanted: wanted.filter(({ each }) => each.isUnwanted),
  };
}

function wantedWords({ said, isPhrase, goesOn, isUnwanted }: QueryWords, isLast: boolean) {
  const mayGoOn = goesOn || (isLast && !isPhrase && !isUnwanted);
  return { words: searchWords(said), goesOn: mayGoOn, near: new Map() };
}

/** How the word at this place of the wanted words is answered by a word of the text; 0 for not. */
export function answerOf({ words, goesOn, near }: WantedWords, at: number, word: string): number {
  const asked = words[at] ?? '';
  if (word === asked) return ANSWERS.exact;
  if (goesOn && at === words.length - 1 && word.startsWith(asked)) return ANSWERS.begun;
  return near.get(asked)?.has(word) === true ? ANSWERS.near : 0;
}
