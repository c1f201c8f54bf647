import type { StoreApi } from 'zustand/vanilla';

/** Something said to her at the foot of the window until she has seen it. */
export interface Said {
  readonly key: number;
  readonly words: string;
  /** What is to be remarked on it, each in a line of its own. */
  readonly remarks: readonly string[];
  /** A failure is read out at once and stays; anything else goes by itself. */
  readonly failure: boolean;
}

/** A store that keeps what is said to her. */
export type Saying = Pick<StoreApi<{ readonly said: readonly Said[] }>, 'setState'>;

/** More than this at once is not read. */
const MOST_SAID = 4;

/** Says something at the foot of the window. */
export function say(view: Saying, words: string, failure = false): void {
  sayAll(view, { words, failure, remarks: [] });
}

/** Says that something was done, and what is to be remarked on it. */
export function sayDone(view: Saying, words: string, remarks: readonly string[]): void {
  sayAll(view, { words, remarks, failure: false });
}

function sayAll(view: Saying, what: Omit<Said, 'key'>): void {
  view.setState(({ said }) => {
    const key = (said.at(-1)?.key ?? 0) + 1;
    return { said: [...said, { ...what, key }].slice(-MOST_SAID) };
  });
}

/** Takes away what was said. */
export function unsay(view: Saying, key: number): void {
  view.setState(({ said }) => ({ said: said.filter(each => each.key !== key) }));
}
