import affixesAddress from '../../node_modules/dictionary-en-gb/index.aff?url';
import wordsAddress from '../../node_modules/dictionary-en-gb/index.dic?url';
import { askedWorker } from '../workers/asked-worker';
import type { SpellingQuestions } from './spelling-worker';

/** Spelling in English (UK). Questions are answered one after the other, beside the page. */
export interface Spelling {
  /** Those of the words that are misspelt. */
  readonly check: (words: readonly string[]) => Promise<ReadonlySet<string>>;
  /** What may have been meant, the likeliest first; six at most. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** The committee's own words, which are right whatever the dictionary says. */
  readonly setOwnWords: (words: readonly string[]) => void;
  readonly close: () => void;
}

/** Opens the dictionary in a worker. It is read there; until it is, questions wait. */
export function openSpelling(): Spelling {
  const { ask, end } = askedWorker<SpellingQuestions>(
    () => new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' }),
    { began: first => first('open', affixesAddress, wordsAddress) },
  );
  let own: ReadonlySet<string> = new Set();
  return {
    check: async words => {
      const open = words.filter(word => isChecked(word) && !own.has(word.toLowerCase()));
      return open.length === 0 ? new Set() : new Set(await ask('check', open).catch(() => []));
    },
    suggest: word => ask('suggest', word).catch(() => []),
    setOwnWords: words => {
      own = new Set(words.map(word => word.toLowerCase()));
    },
    close: end,
  };
}

/** Acronyms, references and addresses are no dictionary's business: `DCC`, `SMETS2`, `SECMP0006`. */
function isChecked(word: string): boolean {
  if (/[\d@/]|\.\w/u.test(word)) return false;
  return !/\p{Lu}\p{Lu}|\p{Ll}\p{Lu}/u.test(word);
}
