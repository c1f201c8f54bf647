import type { ZipLimits } from '../../bytes/zip-limits';

/** A thousand pages of text; more would keep the reader busy for many seconds. */
export const WORD_LIMITS: ZipLimits = {
  entries: 2_000,
  unpacked: 200_000_000,
  text: 10_000_000,
  textEnding: '.xml',
};
