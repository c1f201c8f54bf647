import { failureOf, StorageFailure } from './failure';
import type { Part } from './rows';
import type { LiesAt, Scribe, WrittenPart } from './scribe';
import type { FromScribe, ToScribe } from './scribe-worker';

interface Waiting {
  readonly resolve: (written: WrittenPart) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A scribe in a worker, which is started when something is first to be written. One that breaks
 * rejects what it was asked, and the next question starts another.
 */
export function scribeInWorker(liesAt: LiesAt): Scribe {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  function end(): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('The scribe stopped.'));
    waiting.clear();
  }

  function started(): Worker {
    const fresh = new Worker(new URL('./scribe-worker.ts', import.meta.url), { type: 'module' });
    fresh.onmessage = ({ data }: MessageEvent<FromScribe>) => answered(data);
    fresh.onerror = end;
    fresh.postMessage({ liesAt } satisfies ToScribe);
    return fresh;
  }

  function answered(answer: FromScribe): void {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('written' in answer) asked?.resolve(answer.written);
    else asked?.reject(faultOf(answer));
  }

  function write(part: Part): Promise<WrittenPart> {
    worker ??= started();
    const by = worker;
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      by.postMessage({ id, part } satisfies ToScribe);
    });
  }

  return { write, end };
}

/**
 * By its name the page knows a full disk, and a value that was lost. That the scribe's own connection
 * was closed is no word on the book: nothing but the copy is missing then.
 */
function faultOf({ fault, message }: { fault: string; message: string }): Error {
  const error = Object.assign(new Error(message), { name: fault });
  const { code } = failureOf(error, 'notCopied');
  return code === 'closed' ? new StorageFailure('notCopied', error) : error;
}
