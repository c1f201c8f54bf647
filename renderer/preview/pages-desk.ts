import { askedWorker } from '../workers/asked-worker';
import type { PagesQuestions } from './pages-questions';

/** A worker that nobody asks any more ends after this long, in milliseconds: she may come back. */
const LINGERS = 60_000;

const worker = askedWorker<PagesQuestions>(
  () => new Worker(new URL('./pages-worker.ts', import.meta.url), { type: 'module' }),
);
const askers = new Set<number>();
let last = 0;
let ending: ReturnType<typeof setTimeout> | undefined;

/** One who has a document laid out: the worker keeps it until the asker leaves. */
export interface Asker {
  readonly id: number;
  readonly ask: typeof worker.ask;
  readonly leave: () => void;
}

/** Comes to the worker that lays out pages, which all share: its fonts and measures are there once. */
export function askForPages(): Asker {
  last += 1;
  const id = last;
  askers.add(id);
  clearTimeout(ending);
  const leave = () => {
    askers.delete(id);
    if (askers.size > 0) worker.ask('forget', id).catch(() => {});
    else ending = setTimeout(worker.end, LINGERS);
  };
  return { id, ask: worker.ask, leave };
}
