import type { ZipLimits } from '../bytes/zip-limits';

/** A book of a hundred years with its attachments; one meeting of a thousand hours. */
export const BACKUP_LIMITS: ZipLimits = {
  entries: 20_000,
  unpacked: 400_000_000,
  text: 60_000_000,
  textEnding: '.json',
};
