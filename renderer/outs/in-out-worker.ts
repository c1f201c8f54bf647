import { type Ask, askedWorker } from '../workers/asked-worker';
import type { OutQuestions, OutTold } from './out-questions';

/**
 * Does a job in a worker of its own that writes files: typing goes on meanwhile. Once the signal stops
 * it, nothing of the job is left, and it rejects. `tell` is told how much is done, 0 to 1, by a job that knows.
 */
export async function inOutWorker<T>(
  job: (ask: Ask<OutQuestions>) => Promise<T>,
  signal?: AbortSignal,
  tell: (share: number) => void = () => {},
): Promise<T> {
  const worker = askedWorker<OutQuestions, OutTold>(
    () => new Worker(new URL('./out-worker.ts', import.meta.url), { type: 'module' }),
    { hear: ({ share }) => tell(share) },
  );
  signal?.addEventListener('abort', worker.end);
  try {
    return await job(worker.ask);
  } finally {
    worker.end();
  }
}
