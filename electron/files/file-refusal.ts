import { type HostCode, type HostRefusal, refusal } from '../../shared/host';
import { codeOf } from './write-whole';

/** What an error of the system means, and half a sentence for her. */
type Meaning = readonly [HostCode, string];

const FULL: Meaning = ['full', 'the disk is full'];
const LOCKED: Meaning = ['locked', 'another program has it open, perhaps Word'];
const GONE: Meaning = ['gone', 'its folder cannot be reached; a drive or a share may be gone'];
const READ_ONLY: Meaning = ['readOnly', 'this computer does not allow it there'];

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EBUSY: LOCKED,
  ETXTBSY: LOCKED,
  ENOENT: GONE,
  ENOTDIR: GONE,
  ENODEV: GONE,
  ENXIO: GONE,
  EIO: GONE,
  ESTALE: GONE,
  EHOSTDOWN: GONE,
  EHOSTUNREACH: GONE,
  ENETUNREACH: GONE,
  ETIMEDOUT: GONE,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EISDIR: ['refused', 'there is a folder of that name'],
  ENAMETOOLONG: ['refused', 'its name is too long'],
};

/** On Windows a file that Word has open cannot be replaced, and the answer is that it is forbidden. */
const ON_WINDOWS: Readonly<Record<string, Meaning>> = { EPERM: LOCKED, EACCES: LOCKED };

/** Why a file was not written, in words; what stood in its place is untouched. */
export function notWritten(name: string, error: unknown): HostRefusal {
  const [code, why] = meaningOf(error);
  return refusal(
    code,
    `${name} was not written: ${why}. What was there before is untouched. Choose another place, or try again.`,
  );
}

/** Why a file was not read, in words. */
export function notRead(name: string, error: unknown): HostRefusal {
  const [code, why] = meaningOf(error);
  return refusal(code, `${name} could not be read: ${why}. Nothing was changed.`);
}

function meaningOf(error: unknown): Meaning {
  const code = codeOf(error);
  const known = process.platform === 'win32' ? { ...MEANINGS, ...ON_WINDOWS } : MEANINGS;
  return known[code] ?? ['failed', error instanceof Error ? error.message : String(error)];
}
