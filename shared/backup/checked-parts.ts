import { textOf } from '../bytes/utf8';
import { isZipFault, unzipped } from '../bytes/zip';
import type { ZipFault } from '../bytes/zip-limits';
import type { BackupRefusal } from './backup';
import { CHECKSUMS, changedPart, checksumsIn } from './checksums';
import { BACKUP_LIMITS } from './limits';
import { isNewer, MANIFEST } from './manifest';
import { otherFile, otherZip } from './other-file';
import { CUT_OFF, damaged, NEWER, notABackup, unsafe } from './refusals';

/** The parts of a backup that are listed and as they were written. */
export interface CheckedParts {
  /** What the manifest says, of which only its version is known. */
  readonly manifest: unknown;
  readonly listed: ReadonlyMap<string, Uint8Array>;
  /** Names of parts that the list does not know: someone else put them in. */
  readonly added: readonly string[];
}

/** Unpacks a backup and checks that nothing in it was changed; or why it is not opened. */
export function checkedParts(bytes: Uint8Array): CheckedParts | BackupRefusal {
  const parts = unzipped(bytes, BACKUP_LIMITS);
  if (isZipFault(parts)) return refusalOf(parts, bytes);
  const list = parts.get(CHECKSUMS);
  const manifest = jsonIn(parts.get(MANIFEST));
  if (list === undefined && manifest === undefined) return notABackup(otherZip(parts.keys()));
  const sums = list && checksumsIn(list);
  const changed = sums && changedPart(parts, sums);
  if (changed) return damaged(`${changed} in it is not as it was written`);
  if (isNewer(manifest)) return NEWER;
  if (!sums?.has(MANIFEST)) return damaged('the list of its check sums is gone or broken');
  const names = [...parts.keys()];
  return {
    manifest,
    listed: new Map([...parts].filter(([name]) => sums.has(name))),
    added: names.filter(name => !sums.has(name) && name !== CHECKSUMS && !name.endsWith('/')),
  };
}

/** The value of a JSON text; `undefined` where there is none. */
export function jsonIn(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

function refusalOf({ code, why }: ZipFault, bytes: Uint8Array): BackupRefusal {
  if (code === 'unsafe') return unsafe(why);
  if (code === 'damaged') return damaged(why);
  return beginsLikeZip(bytes) ? CUT_OFF : notABackup(otherFile(bytes));
}

function beginsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
