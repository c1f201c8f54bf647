import type { Answered, Asked, Questions, Told } from './questions';

/** What a worker answers: a member for each question, or the promise of it. */
export type Answers<Q extends Questions<Q>> = {
  readonly [N in keyof Q]: (
    ...asked: Parameters<Q[N]>
  ) => ReturnType<Q[N]> | Promise<Awaited<ReturnType<Q[N]>>>;
};

/** Answers the page, in a worker: each question by the member of its name. */
export function answering<Q extends Questions<Q>>(answers: Answers<Q>): void {
  addEventListener('message', ({ data }: MessageEvent<Asked<Q>>) => void answer(answers, data));
}

/** Tells the page something that it did not ask. */
export function tellPage<T>(told: T): void {
  postMessage({ told } satisfies Told<T>);
}

async function answer<Q extends Questions<Q>>(
  answers: Answers<Q>,
  { id, name, asked }: Asked<Q>,
): Promise<void> {
  try {
    const value = await answers[name](...(asked as Parameters<Q[typeof name]>));
    postMessage({ id, value } satisfies Answered, { transfer: handedOver(value) });
  } catch (error) {
    const fault = innermostName(error);
    postMessage({ id, fault, mistake: String(error) } satisfies Answered);
  }
}

/** Bytes and pictures are handed over, not copied: a worker keeps nothing of what it gives. */
function handedOver(value: unknown): Transferable[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('picture' in value && value.picture instanceof ImageBitmap) return [value.picture];
  if (!('bytes' in value && value.bytes instanceof Uint8Array)) return [];
  return value.bytes.buffer instanceof ArrayBuffer ? [value.bytes.buffer] : [];
}

/** A full disk is an AbortError outside: what it is, its inside tells. */
function innermostName(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner : null;
  return inner ? innermostName(inner) : error.name;
}
