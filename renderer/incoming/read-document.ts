import type { Committee } from '../../shared/model/committee';
import type { Unreadable } from '../../shared/reading/unreadable';
import type { Progress } from '../taking-in/BeingRead';
import { askedWorker } from '../workers/asked-worker';
import type { Document, IncomingQuestions, ReadDocument } from './incoming-worker';

/** The longest that a document may take to be read, in milliseconds. */
const PATIENCE = 60_000;

/** A reading that goes on beside the page. */
export interface Reading {
  readonly done: Promise<ReadDocument | Unreadable>;
  /** Ends it; `done` then says that it was stopped. */
  readonly stop: () => void;
}

/** Reads a document in a worker of its own, which tells how far it is; one made to keep it busy is given up. */
export function readingOf(
  document: Document,
  committees: readonly Committee[],
  hear: (progress: Progress) => void,
): Reading {
  const { ask, end } = askedWorker<IncomingQuestions, Progress>(
    () => new Worker(new URL('./incoming-worker.ts', import.meta.url), { type: 'module' }),
    { hear },
  );
  const name = document.from === 'file' ? document.file.name : 'What you pasted';
  const waiting = setTimeout(end, PATIENCE);
  const done = ask('read', document, committees)
    .catch(() => notRead(name))
    .finally(() => {
      clearTimeout(waiting);
      end();
    });
  return { done, stop: end };
}

function notRead(name: string): Unreadable {
  const message = `${name} was not read. It was not changed, nor was your book.`;
  return { code: 'damaged', message };
}
