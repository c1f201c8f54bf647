/// <reference path="./nspell.d.ts" />
import nspell from 'nspell';

/** What the page asks, with a number by which it knows the answer. */
export interface SpellingQuestion {
  readonly id: number;
  readonly ask:
    | { readonly what: 'open'; readonly affixesAddress: string; readonly wordsAddress: string }
    | { readonly what: 'check'; readonly words: readonly string[] }
    | { readonly what: 'suggest'; readonly word: string };
}

/** The misspelt words, or the suggestions. */
export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}

/** More suggestions than this are not read. */
const MOST_SUGGESTIONS = 6;

let dictionary: Promise<ReturnType<typeof nspell>> | null = null;

addEventListener('message', ({ data }: MessageEvent<SpellingQuestion>) => {
  void answer(data.ask).then(words => {
    const given: SpellingAnswer = { id: data.id, words };
    postMessage(given);
  });
});

/** A dictionary that cannot be read finds nothing wrong: she writes on without it. */
async function answer(ask: SpellingQuestion['ask']): Promise<readonly string[]> {
  if (ask.what === 'open') dictionary = read(ask.affixesAddress, ask.wordsAddress);
  const words = await dictionary?.catch(() => null);
  if (!words || ask.what === 'open') return [];
  if (ask.what === 'suggest') return words.suggest(plain(ask.word)).slice(0, MOST_SUGGESTIONS);
  return ask.words.filter(word => !words.correct(plain(word)));
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
