/** What kept something from being stored: for programs, and in words for her. */
export type FailureCode =
  | 'full'
  | 'closed'
  | 'newerBook'
  | 'takenOver'
  | 'notRead'
  | 'notSaved'
  | 'notCopied';

/** Reading, saving or copying that did not happen. A change that failed was not written in part. */
export class StorageFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, cause?: unknown) {
    super(MESSAGES[code], { cause });
    this.name = 'StorageFailure';
    this.code = code;
  }
}

const MESSAGES: Record<FailureCode, string> = {
  full: 'The disk is full, so the last changes are not saved. What was saved before is safe. Free some space; Minutebook tries again by itself.',
  closed:
    'The book was closed from elsewhere, so the last changes are not saved. What was saved before is safe. Make a backup file, then open Minutebook again.',
  newerBook:
    'A newer Minutebook has taken over this book, so the last changes are not saved. What was saved before is safe. Make a backup file, then open Minutebook again.',
  takenOver:
    'Another window has taken the book over, and the last changes made here could not be handed to it. What was saved before is safe, and your words still stand here. Make a backup file of them, or close the other window and write here again.',
  notRead:
    'The book on this computer could not be read. Nothing was changed. Close Minutebook and open it again; if it stays so, restart the computer.',
  notSaved:
    'The last changes could not be saved. What was saved before is safe. Minutebook tries again by itself; to be sure, make a backup file.',
  notCopied:
    'The changes are saved, but the second copy could not be written. Minutebook tries again by itself; to be sure, make a backup file.',
};

const CLOSED = ['DatabaseClosedError', 'InvalidStateError'];

/** The failure behind an error of the database; `otherwise` where nothing more is known. */
export function failureOf(error: unknown, otherwise: FailureCode): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return new StorageFailure('full', error);
  if (names.some(name => CLOSED.includes(name))) return new StorageFailure('closed', error);
  return new StorageFailure(otherwise, error);
}

/** The names of an error and of what lies inside it: a full disk is an AbortError outside. */
export function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name = 'name' in error ? [String(error.name)] : [];
  return 'inner' in error ? [...name, ...namesOf(error.inner)] : name;
}
