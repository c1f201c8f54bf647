import { type Ask, askedWorker } from '../workers/asked-worker';
import type { VersionsQuestions } from './versions-questions';

/** Compares versions, and reads files, in a worker of its own: typing goes on meanwhile. */
export async function inVersionsWorker<T>(
  job: (ask: Ask<VersionsQuestions>) => Promise<T>,
): Promise<T> {
  const worker = askedWorker<VersionsQuestions>(
    () => new Worker(new URL('./versions-worker.ts', import.meta.url), { type: 'module' }),
  );
  try {
    return await job(worker.ask);
  } finally {
    worker.end();
  }
}
