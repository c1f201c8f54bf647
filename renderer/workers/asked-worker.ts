import type { Answered, Asked, Questions, Told } from './questions';

/** Asks a worker one of its questions. A mistake in the worker, and its end, reject it. */
export type Ask<Q extends Questions<Q>> = <N extends keyof Q>(
  name: N,
  ...asked: Parameters<Q[N]>
) => Promise<Awaited<ReturnType<Q[N]>>>;

/** A worker that is asked by name. */
export interface AskedWorker<Q extends Questions<Q>> {
  readonly ask: Ask<Q>;
  /** Ends the worker. What is asked after that starts another, which knows nothing of the first. */
  readonly end: () => void;
}

/** What the page does with a worker that was begun, and with what it tells by itself. */
export interface Listening<Q extends Questions<Q>, T> {
  readonly began?: (ask: Ask<Q>) => Promise<unknown>;
  readonly hear?: (told: T) => void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A worker that is started with the first question. One that breaks rejects what it was asked, and
 * the next question starts another; `began` asks each what comes before all else.
 */
export function askedWorker<Q extends Questions<Q>, T = never>(
  start: () => Worker,
  { began, hear = () => {} }: Listening<Q, T> = {},
): AskedWorker<Q> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const ask: Ask<Q> = (name, ...asked) => {
    const to = worker ?? started();
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      to.postMessage({ id, name, asked } satisfies Asked<Q>);
    });
  };

  function started(): Worker {
    const fresh = start();
    worker = fresh;
    fresh.onmessage = ({ data }: MessageEvent<Answered | Told<T>>) => {
      if ('told' in data) hear(data.told);
      else answered(data);
    };
    fresh.onerror = () => {
      if (worker === fresh) end();
    };
    // What it cannot begin it says again when it is asked for more.
    began?.(ask).catch(() => {});
    return fresh;
  }

  function answered(answer: Answered): void {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('value' in answer) asked?.resolve(answer.value as never);
    else asked?.reject(Object.assign(new Error(answer.mistake), { name: answer.fault }));
  }

  function end(): void {
    worker?.terminate();
    worker = null;
    const asked = [...waiting.values()];
    waiting.clear();
    for (const { reject } of asked) reject(new Error('The worker stopped.'));
  }

  return { ask, end };
}
