import { rescueText } from './copy-alone';
import { failureOf } from './failure';
import type { SecondCopy } from './second-copy';

/** Why a book was not opened, in words for her. It was not touched. */
export interface StorageRefusal {
  readonly code: 'newerBook' | 'cannotOpen' | 'full';
  readonly message: string;
  /** Everything that the second copy holds, as the text of a file that she can keep. */
  readonly rescue: () => Promise<string>;
}

/** A refusal, before it is known how to rescue what there is. */
export type Refusal = Omit<StorageRefusal, 'rescue'>;

/** Data of a newer program is refused before it is opened. */
export const NEWER: Refusal = {
  code: 'newerBook',
  message:
    'This book was last used by a newer Minutebook. It was not opened and not changed. Please use the newer program.',
};

/** The refusal of a database that could not be opened. */
export function cannotOpen(error: unknown): Refusal {
  const { code } = failureOf(error, 'notRead');
  if (code === 'full') return { code, message: NO_ROOM };
  return { code: 'cannotOpen', message: `${CANNOT_OPEN} (${String(error)})` };
}

/** The refusal of a book that was opened and whose records could not be read. */
export function cannotRead(error: unknown, copy: SecondCopy): StorageRefusal {
  const { message } = failureOf(error, 'notRead');
  return { code: 'cannotOpen', message, rescue: () => rescueText(copy) };
}

const NO_ROOM =
  'The disk is full, so the book could not be opened. Nothing was changed, and all that was saved is safe. Free some space and try again.';

const CANNOT_OPEN =
  'The book on this computer could not be opened, and its second copy could not be read in its place. Nothing was changed. Close other windows of Minutebook and try again; if it stays so, restart the computer.';
