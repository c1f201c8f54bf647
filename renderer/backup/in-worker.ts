import { type AskedWorker, askedWorker } from '../workers/asked-worker';
import type { BackupQuestions } from './questions';

/** A worker for backups: typing goes on while it packs, derives keys and compares. */
export type BackupWorker = AskedWorker<BackupQuestions>;

/** A worker of its own. With its end all that it keeps is gone. */
export function backupWorker(): BackupWorker {
  return askedWorker<BackupQuestions>(
    () => new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' }),
  );
}

/** Asks a worker that is started for it and ended after it. */
export async function inWorker<T>(ask: (worker: BackupWorker) => Promise<T>): Promise<T> {
  const worker = backupWorker();
  try {
    return await ask(worker);
  } finally {
    worker.end();
  }
}
