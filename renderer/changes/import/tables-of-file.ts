import type { InputFile } from '../../../shared/reading/read-minutes';
import type { SourceTable } from '../../../shared/reading/tables/source-table';
import type { Unreadable } from '../../../shared/reading/unreadable';

/** The longest that a file may take to be read, in milliseconds. */
const PATIENCE = 20_000;

/**
 * The tables of a file, read in a worker of its own: the page stays at hand, and a file made to keep
 * it busy is given up.
 */
export async function tablesOfFile(file: InputFile): Promise<SourceTable[] | Unreadable> {
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise(resolve => {
      const giveUp = () => resolve(notRead(file.name));
      const waiting = setTimeout(giveUp, PATIENCE);
      worker.onmessage = ({ data }: MessageEvent<SourceTable[] | Unreadable | null>) => {
        clearTimeout(waiting);
        resolve(data ?? notRead(file.name));
      };
      worker.onerror = giveUp;
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}

function notRead(name: string): Unreadable {
  return {
    code: 'damaged',
    message: `${name} could not be read in ${PATIENCE / 1000} seconds. It was not changed, nor was the register.`,
  };
}
