/// <reference path="./nspell.d.ts" />
import nspell from 'nspell';
import { answering } from '../workers/answering';

/** What the worker is asked, one member a question. */
export interface SpellingQuestions {
  /** Reads the dictionary; what is asked meanwhile waits for it. */
  readonly open: (affixesAddress: string, wordsAddress: string) => void;
  /** Those of the words that are misspelt. */
  readonly check: (words: readonly string[]) => readonly string[];
  /** What may have been meant, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

/** More suggestions than this are not read. */
const MOST_SUGGESTIONS = 6;

let dictionary: Promise<ReturnType<typeof nspell>> | null = null;

answering<SpellingQuestions>({
  open: (affixesAddress, wordsAddress) => {
    dictionary = read(affixesAddress, wordsAddress);
  },
  check: async words => {
    const known = await wordsKnown();
    return known ? words.filter(word => !known.correct(plain(word))) : [];
  },
  suggest: async word => {
    const known = await wordsKnown();
    return known ? known.suggest(plain(word)).slice(0, MOST_SUGGESTIONS) : [];
  },
});

/** A dictionary that cannot be read finds nothing wrong: she writes on without it. */
async function wordsKnown(): Promise<ReturnType<typeof nspell> | null> {
  return (await dictionary?.catch(() => null)) ?? null;
}

async function read(affixesAddress: string, wordsAddress: string) {
  const [affixes, words] = await Promise.all([textAt(affixesAddress), textAt(wordsAddress)]);
  return nspell(affixes, words);
}

async function textAt(address: string): Promise<string> {
  const found = await fetch(address);
  if (!found.ok) throw new Error(`The dictionary is missing (${found.status}).`);
  return found.text();
}

/** The dictionary knows the straight apostrophe alone. */
function plain(word: string): string {
  return word.replaceAll('’', "'");
}
