import { codeMeantBy } from '../../../shared/incoming/register-meant';
import { recordsOf } from '../../../shared/model/book';
import type { Id } from '../../../shared/model/id';
import type { InputFile } from '../../../shared/reading/read-minutes';
import type { Desk } from '../../desk/desk';
import { askedWorker } from '../../workers/asked-worker';
import type { RegisterQuestions } from './register-questions';

/** The longest that is looked for, in milliseconds. */
const PATIENCE = 10_000;

/** A file that is looked into, and the way to stop it. */
export interface Looking {
  /**
   * The code of the book whose register the file is, which is then at hand with all of its register;
   * `null` for none, and where it cannot be told. It never rejects.
   */
  readonly codeId: Promise<Id | null>;
  readonly stop: () => void;
}

/** Looks whether a file is a register of modifications that this book keeps. */
export function registerMeantBy(desk: Desk, file: InputFile): Looking {
  const { ask, end } = askedWorker<RegisterQuestions>(
    () => new Worker(new URL('./register-worker.ts', import.meta.url), { type: 'module' }),
  );
  const waiting = setTimeout(end, PATIENCE);
  const stop = () => {
    clearTimeout(waiting);
    end();
  };
  const found = ask('references', file).finally(stop);
  return { codeId: found.then(references => codeIn(desk, references)).catch(() => null), stop };
}

/** The registers are brought only for a file that is one: thousands of rows are not read in vain. */
async function codeIn(desk: Desk, references: readonly string[]): Promise<Id | null> {
  if (references.length === 0) return null;
  await desk.bringChanges();
  const codes = recordsOf(desk.book.getState().book, 'code');
  return codeMeantBy(references, codes)?.id ?? null;
}
