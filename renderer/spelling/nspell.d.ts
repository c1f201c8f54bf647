declare module 'nspell' {
  /** A Hunspell dictionary, as far as it is used here. */
  interface Dictionary {
    readonly correct: (word: string) => boolean;
    readonly suggest: (word: string) => string[];
  }
  export default function nspell(affixes: string, words: string): Dictionary;
}
