import type { BackupRefusal } from './backup';

const UNTOUCHED = 'Nothing was changed.';
const ANOTHER = 'Take an earlier backup, or another copy of this one.';

/** A file of another sort; `what` is what it is, where that can be told. */
export function notABackup(what: string | null): BackupRefusal {
  const known = what === null ? '' : ` It is ${what}.`;
  return {
    code: 'notABackup',
    message: `This file is not a backup of Minutebook.${known} ${UNTOUCHED}`,
  };
}

/** A file that ends too early. */
export const CUT_OFF: BackupRefusal = {
  code: 'cutOff',
  message: `This backup ends too early, as if copying it had been cut short. ${UNTOUCHED} Copy it once more from where it came from, or take an earlier backup.`,
};

/** A file that is not as it was written; `why` is half a sentence. */
export function damaged(why: string): BackupRefusal {
  return { code: 'damaged', message: `This backup is damaged: ${why}. ${UNTOUCHED} ${ANOTHER}` };
}

/** A file that no backup of ours looks like; `why` is half a sentence. */
export function unsafe(why: string): BackupRefusal {
  return {
    code: 'unsafe',
    message: `This file was not opened, because Minutebook makes no backup like it: ${why}. ${UNTOUCHED}`,
  };
}

/** A file of a later program. */
export const NEWER: BackupRefusal = {
  code: 'newer',
  message: `This backup was made by a newer Minutebook. It was not opened. ${UNTOUCHED} Please open it with the newer program.`,
};

/** A file that is locked. */
export const LOCKED: BackupRefusal = {
  code: 'locked',
  message: 'This backup is locked with a passphrase. Please type the passphrase to open it.',
};

/** A passphrase that is not the one the file was locked with. */
export const WRONG_PASSPHRASE: BackupRefusal = {
  code: 'wrongPassphrase',
  message:
    'This is not the passphrase of the backup. The file itself is whole. Capitals and spaces count; please try again.',
};
