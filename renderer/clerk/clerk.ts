import type { LiesAt } from '../storage/scribe';
import { type Ask, askedWorker } from '../workers/asked-worker';
import type { ClerkQuestions, ClerkTold } from './clerk-questions';
import type { Progress } from './kept-book';

/**
 * Keeps the registers and the index of the whole book, off the page: a worker that reads what is saved
 * by itself. It is begun when it is first asked.
 */
export interface Clerk {
  /** Rejects where the saved book cannot be read; asking again reads it again. */
  readonly ask: Ask<Omit<ClerkQuestions, 'begin'>>;
  /** Something was saved, in this window or another. One that has not begun will read it anyway. */
  readonly wake: () => void;
  /** Calls back when something asked before would be answered differently now; the answer ends it. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Calls back when what was searched before may find something else now; the answer ends it. */
  readonly subscribeIndex: (changed: () => void) => () => void;
  /** How far the book has been read, while it is read from its beginning; else `null`. */
  readonly progress: () => Progress | null;
  readonly subscribeProgress: (changed: () => void) => () => void;
  readonly end: () => void;
}

/** The clerk of the book that lies where `liesAt` says, now and after it was opened anew elsewhere. */
export function clerkOf(liesAt: () => LiesAt): Clerk {
  const [changed, indexed, moved] = [listeners(), listeners(), listeners()];
  let progress: Progress | null = null;
  let at: LiesAt | null = null;

  const worker = askedWorker<ClerkQuestions, ClerkTold>(
    () => new Worker(new URL('./clerk-worker.ts', import.meta.url), { type: 'module' }),
    {
      began: ask => {
        at = liesAt();
        return ask('begin', at);
      },
      hear: told => {
        if (told.what === 'indexed') return indexed.call();
        progress = told.what === 'reading' ? told.progress : null;
        moved.call();
        if (told.what === 'changed') changed.call();
      },
    },
  );

  const ask: Clerk['ask'] = (name, ...asked) => {
    const { name: book, bucket } = liesAt();
    if (at && (at.name !== book || at.bucket !== bucket)) worker.end();
    return worker.ask(name, ...asked);
  };

  return {
    ask,
    // What cannot be followed now is followed with the next question.
    wake: () => {
      if (at) ask('follow').catch(() => {});
    },
    subscribe: changed.add,
    subscribeIndex: indexed.add,
    progress: () => progress,
    subscribeProgress: moved.add,
    end: worker.end,
  };
}

/** Those who want to be called. */
function listeners() {
  const all = new Set<() => void>();
  return {
    add: (one: () => void) => {
      all.add(one);
      return () => void all.delete(one);
    },
    call: () => {
      for (const one of all) one();
    },
  };
}
