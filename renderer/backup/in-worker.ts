import type { Answered, Asked, BackupQuestions } from './questions';

/** A question as the page asks it. */
type Asking<N extends keyof BackupQuestions> = (
  ...asked: Parameters<BackupQuestions[N]>
) => Promise<ReturnType<BackupQuestions[N]>>;

/** All of them. */
export type AskedOfWorker = { readonly [N in keyof BackupQuestions]: Asking<N> };

/** A worker for backups: typing goes on while it packs, derives keys and compares. */
export interface BackupWorker extends AskedOfWorker {
  /** Ends it, and with it what it keeps. What it was asked and has not answered is never answered. */
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a worker of its own. A mistake in it rejects what was asked. */
export function backupWorker(): BackupWorker {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('mistake' in data) one?.reject(new Error(data.mistake));
    else one?.resolve(data.value);
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker stopped.'));
    waiting.clear();
  };

  function ask<N extends keyof BackupQuestions>(name: N): Asking<N> {
    return (...asked) => {
      last += 1;
      const question: Asked = { id: last, name, asked };
      return new Promise((resolve, reject) => {
        waiting.set(question.id, { resolve: value => resolve(value as never), reject });
        worker.postMessage(question);
      });
    };
  }

  return {
    write: ask('write'),
    newLock: ask('newLock'),
    open: ask('open'),
    whole: ask('whole'),
    compare: ask('compare'),
    differences: ask('differences'),
    take: ask('take'),
    end: () => worker.terminate(),
  };
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
