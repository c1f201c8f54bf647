import { type HostCode, type HostRefusal, refusal } from '../../shared/host';
import { codeOf } from './write-whole';

/** What an error of the system means, and half a sentence for her. */
type Meaning = readonly [HostCode, string];

const FULL: Meaning = ['full', 'the disk is full'];
const LOCKED: Meaning = ['locked', 'another program has it open, perhaps Word'];
const GONE: Meaning = ['gone', 'its folder cannot be reached; a drive or a share may be gone'];
const FAILING: Meaning = ['gone', 'the drive does not answer as it should, and may be failing'];
const READ_ONLY: Meaning = [
  'readOnly',
  'it may not be written there; the file, its folder or the drive is read-only',
];

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EBUSY: LOCKED,
  ETXTBSY: LOCKED,
  ENOENT: GONE,
  ENOTDIR: GONE,
  ENODEV: GONE,
  ENOTCONN: GONE,
  ENETDOWN: GONE,
  ECONNRESET: GONE,
  ENXIO: GONE,
  EIO: FAILING,
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

const NOT_ALLOWED: Meaning = ['refused', 'this computer does not let you read it'];

/** What means something else for a file that is to be read. */
const OF_READING: Readonly<Record<string, Meaning>> = {
  ENOENT: ['gone', 'it is not where it was; it was moved or removed, or its drive is not there'],
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
};

/** On Windows a file that Word has open cannot be replaced, and the answer is that it is forbidden. */
const FORBIDDEN = ['EPERM', 'EACCES'];
const IN_ITS_PLACE: Meaning = [
  'locked',
  'another program has it open, perhaps Word, or it is read-only',
];

/** Why a file was not written, in words; what stood in its place is untouched. */
export function notWritten(
  name: string,
  error: unknown,
  platform: NodeJS.Platform = process.platform,
): HostRefusal {
  const [code, why] = isInItsPlace(error, platform) ? IN_ITS_PLACE : meaningOf(error);
  return refusal(
    code,
    `${name} was not written: ${why}. What was there before is untouched. Choose another place, or try again.`,
  );
}

/** Why a file was not written over that someone has marked as read-only, in words. */
export function markedReadOnly(name: string): HostRefusal {
  return refusal(
    'readOnly',
    `${name} was not written: the file there is marked as read-only. It is untouched. Choose another place or another name.`,
  );
}

/** Why a file was not read, in words. */
export function notRead(name: string, error: unknown): HostRefusal {
  const [code, why] = OF_READING[codeOf(error)] ?? meaningOf(error);
  return refusal(code, `${name} could not be read: ${why}. Nothing was changed.`);
}

function meaningOf(error: unknown): Meaning {
  const code = codeOf(error);
  return MEANINGS[code] ?? ['failed', error instanceof Error ? error.message : String(error)];
}

/** Whether only the file in the place stood in the way: what was written beside it could be. */
function isInItsPlace(error: unknown, platform: NodeJS.Platform): boolean {
  if (platform !== 'win32' || !FORBIDDEN.includes(codeOf(error))) return false;
  return error instanceof Error && 'syscall' in error && error.syscall === 'rename';
}
