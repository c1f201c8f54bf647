import { type Ask, askedWorker } from '../workers/asked-worker';
import type { OutQuestions } from './out-questions';

/**
 * Does a job in a worker of its own that writes files: typing goes on meanwhile. Once the signal stops
 * it, nothing of the job is left, and it rejects.
 */
export async function inOutWorker<T>(
  job: (ask: Ask<OutQuestions>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const worker = askedWorker<OutQuestions>(
    () => new Worker(new URL('./out-worker.ts', import.meta.url), { type: 'module' }),
  );
  signal?.addEventListener('abort', worker.end);
  try {
    return await job(worker.ask);
  } finally {
    worker.end();
  }
}
