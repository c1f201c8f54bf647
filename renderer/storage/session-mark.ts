import type { Notes } from './notes';
import { sealed, unsealed } from './sealed-text';
import type { SecondCopy } from './second-copy';

/** The file beside the second copy that tells which session has, or had, the book in hand. */
const SESSION = 'session.json';

/** The mark of a session: it lies outside the database, which may not outlive what it is about. */
export interface SessionMark {
  /** Resolves when the session is marked as under way; nothing may be saved before. */
  readonly begun: Promise<void>;
  /** Whether the session before this one ended without a clean close, or healed nothing after one. */
  readonly wasUnclean: Promise<boolean>;
  /** After an unclean exit: all that has to be done about it is done. */
  readonly healed: () => Promise<void>;
  /** To be called while the window closes with everything saved. */
  readonly closeCleanly: () => void;
}

/** Begins a session of this id with the book in hand. */
export function beginSession(copy: SecondCopy, notes: Notes, id: string): SessionMark {
  const wasUnclean = isUnclean(copy, notes);
  const begun = wasUnclean.then(unclean => mark(copy, id, !unclean));
  return {
    begun,
    wasUnclean,
    healed: () => mark(copy, id, true),
    closeCleanly: () => notes.write('closed', id),
  };
}

function mark(copy: SecondCopy, id: string, isHealed: boolean): Promise<void> {
  return sealed({ format: 'minutebook-session', id, healed: isHealed }).then(text =>
    copy.write(SESSION, text),
  );
}

/** A mark that is gone or damaged says nothing of a clean close; before a first run there is none. */
async function isUnclean(copy: SecondCopy, notes: Notes): Promise<boolean> {
  const text = await copy.read(SESSION);
  if (text === null && (await copy.names()).length === 0) return false;
  const last = text === null ? null : await unsealed(text);
  return last?.['healed'] !== true || notes.read('closed') !== last['id'];
}
