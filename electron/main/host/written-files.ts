import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { KeptSettings } from '../settings';

/** So many of the files written last are remembered. */
const MOST = 200;

/** Remembers what a file was written with. */
export async function noteWritten(
  settings: KeptSettings,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  const { [file]: _before, ...others } = settings.now().written;
  const entries = [...Object.entries(others), [file, hashOf(bytes)] as const];
  await settings.change({ written: Object.fromEntries(entries.slice(-MOST)) });
}

/**
 * Whether a file that the program once wrote holds something else now: someone has edited it since.
 * Of a file that it did not write it knows nothing, and the system's own dialog asks.
 */
export async function wasEditedSince(settings: KeptSettings, file: string): Promise<boolean> {
  const written = settings.now().written[file];
  if (written === undefined) return false;
  const found = await readFile(file).catch(() => null);
  return found !== null && hashOf(found) !== written;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
