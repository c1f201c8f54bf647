import { unzipSync, type Zippable, zipSync } from 'fflate';
import { utf8 } from './utf8';
import { type ZipFault, type ZipLimits, zipFault } from './zip-limits';

/** The parts of a zip by their names, in the order they stand in it. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** Zip keeps dates from 1980 to 2099. */
const YEARS = { first: 1980, last: 2099 } as const;

/**
 * The zip of these parts: the same bytes for the same parts and date. `created` begins with the date
 * in ISO 8601; only its day is in the file. The parts of `stored` are put in as they are.
 */
export function zipped(
  parts: Parts,
  created: string,
  stored: ReadonlySet<string> = new Set(),
): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of parts) {
    const bytes = typeof part === 'string' ? utf8(part) : part;
    files[name] = [bytes, { level: stored.has(name) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: dayOf(created) });
}

/**
 * The parts of a zip, each unpacked into no more room than the directory gives it, for a directory
 * may lie: what goes beyond is cut off. Or why it is not opened.
 */
export function unzipped(
  bytes: Uint8Array,
  limits: ZipLimits,
): ReadonlyMap<string, Uint8Array> | ZipFault {
  const fault = zipFault(bytes, limits);
  if (fault !== null) return fault;
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch {
    return { code: 'damaged', why: 'its parts are not what its directory says' };
  }
}

/** Whether a zip could not be opened. */
export function isZipFault(result: ReadonlyMap<string, Uint8Array> | ZipFault): result is ZipFault {
  return 'why' in result;
}

/** Noon of the day where the program runs: zip keeps local time, and the bytes must not. */
function dayOf(created: string): Date {
  const day = new Date(created.slice(0, 10));
  const year = Math.min(YEARS.last, Math.max(YEARS.first, day.getUTCFullYear()));
  return new Date(year, day.getUTCMonth(), day.getUTCDate(), 12);
}
