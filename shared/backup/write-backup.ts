import { utf8 } from '../bytes/utf8';
import { zipped } from '../bytes/zip';
import { isTooTight, SMALL_ENOUGH } from '../bytes/zip-limits';
import { SCHEMA } from '../model/book';
import type { Backup } from './backup';
import { recordParts } from './backup-parts';
import { CHECKSUMS, checksumList } from './checksums';
import { countsOf } from './counts';
import { ATTACHMENTS, BACKUP_VERSION, MANIFEST, type Manifest, README_NAME } from './manifest';
import { README } from './readme';

/** A backup that tells when it was made. */
export type DatedBackup = Backup & { readonly made: string };

/**
 * The backup as the bytes of its file, whose form is in `docs/backup-file.md`. The same backup gives
 * the same bytes. The names of attachments must be safe.
 */
export function backupFile(backup: DatedBackup): Uint8Array {
  const parts = new Map<string, Uint8Array>([
    [README_NAME, utf8(README)],
    [MANIFEST, utf8(`${JSON.stringify(manifestOf(backup), null, 1)}\n`)],
  ]);
  for (const [name, text] of recordParts(backup.book, backup.setAside)) parts.set(name, utf8(text));
  for (const [name, bytes] of inOrder(backup.attachments)) parts.set(ATTACHMENTS + name, bytes);
  parts.set(CHECKSUMS, checksumList(parts));
  return zipped(parts, backup.made, tooTight(parts, backup.made));
}

function manifestOf({ book, setAside, attachments, made, name }: DatedBackup): Manifest {
  return {
    format: 'minutebook-backup',
    version: BACKUP_VERSION,
    schema: SCHEMA,
    made,
    book: name,
    counts: countsOf(book),
    setAside: setAside.length,
    attachments: attachments.size,
  };
}

function inOrder(parts: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Parts so monotonous that, packed, our own reader would take them for an attack. */
function tooTight(parts: ReadonlyMap<string, Uint8Array>, made: string): Set<string> {
  const large = [...parts].filter(([, { length }]) => length > SMALL_ENOUGH);
  const tight = large.filter(([name, part]) =>
    isTooTight(part.length, zipped(new Map([[name, part]]), made).length),
  );
  return new Set(tight.map(([name]) => name));
}
