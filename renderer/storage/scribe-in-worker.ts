import { askedWorker } from '../workers/asked-worker';
import { failureOf, StorageFailure } from './failure';
import type { LiesAt, Scribe } from './scribe';
import type { ScribeQuestions } from './scribe-worker';

/**
 * A scribe in a worker, which is started when something is first to be written. One that breaks
 * rejects what it was asked, and the next question starts another.
 */
export function scribeInWorker(liesAt: LiesAt): Scribe {
  const { ask, end } = askedWorker<ScribeQuestions>(
    () => new Worker(new URL('./scribe-worker.ts', import.meta.url), { type: 'module' }),
    { began: first => first('begin', liesAt) },
  );
  return {
    write: part =>
      ask('write', part).catch(error => {
        throw faultOf(error);
      }),
    end,
  };
}

/**
 * By its name the page knows a full disk, and a value that was lost. That the scribe's own connection
 * was closed is no word on the book: nothing but the copy is missing then.
 */
function faultOf(error: unknown): unknown {
  const { code } = failureOf(error, 'notCopied');
  return code === 'closed' ? new StorageFailure('notCopied', error) : error;
}
