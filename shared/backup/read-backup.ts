import { textOf } from '../bytes/utf8';
import { isRefusal, type ReadBook, readBook } from '../model/book';
import { isDeeperThan } from '../model/checked-record';
import type { Notice } from '../model/notice';
import { type BackupRefusal, isBackupRefusal, type OpenedBackup } from './backup';
import { holdsRecords } from './backup-parts';
import { type CheckedParts, checkedParts, jsonIn } from './checked-parts';
import { countsOf, sameCounts } from './counts';
import { BACKUP_LIMITS } from './limits';
import { ATTACHMENTS, LockedManifest, Manifest } from './manifest';
import { CUT_OFF, damaged, LOCKED, NEWER, notABackup, unsafe } from './refusals';

/** Deeper than any record of ours; beyond it, what is set aside could not be handed on. */
const DEEPEST_SET_ASIDE = 1_000;

/**
 * Opens a backup, or a plain book file, and checks it: each part against its sum, and the counts
 * against what was read. What is wrong with it is told in words; a record that cannot be read is set
 * aside and keeps none of the others from opening. Never throws, whatever the bytes.
 */
export function openBackup(bytes: Uint8Array): OpenedBackup | BackupRefusal {
  if (looksLikeJson(bytes)) return openBookFile(bytes);
  const checked = checkedParts(bytes);
  if (isBackupRefusal(checked)) return checked;
  const manifest = Manifest.safeParse(checked.manifest);
  if (manifest.success) return openParts(manifest.data, checked);
  const isLocked = LockedManifest.safeParse(checked.manifest).success;
  return isLocked ? LOCKED : damaged('what it says of itself cannot be read');
}

function openParts(
  manifest: Manifest,
  { listed, added }: CheckedParts,
): OpenedBackup | BackupRefusal {
  const records: unknown[] = [];
  for (const [name, part] of listed) {
    if (!holdsRecords(name)) continue;
    const found = recordsIn(part);
    if (found === null) return damaged(`${name} in it holds no records`);
    for (const record of found) records.push(record);
  }
  const read = readBook({ format: 'minutebook', schema: manifest.schema, records });
  if (isRefusal(read)) return NEWER;
  const attachments = [...listed].filter(([name]) => name.startsWith(ATTACHMENTS));
  const opened = openedFrom(read, {
    made: manifest.made,
    name: manifest.book,
    attachments: new Map(attachments.map(([name, part]) => [name.slice(ATTACHMENTS.length), part])),
  });
  if (isBackupRefusal(opened)) return opened;
  return { ...opened, notices: [...differing(manifest, opened), ...addedTo(added)] };
}

function recordsIn(part: Uint8Array): readonly unknown[] | null {
  const file = jsonIn(part);
  const found = typeof file === 'object' && file !== null && 'records' in file && file.records;
  return Array.isArray(found) ? found : null;
}

function openedFrom(
  { value, setAside }: ReadBook,
  known: Pick<OpenedBackup['backup'], 'made' | 'name' | 'attachments'>,
): OpenedBackup | BackupRefusal {
  const rows = setAside.map(({ record }) => record);
  if (rows.some(row => isDeeperThan(DEEPEST_SET_ASIDE, row))) {
    return unsafe('a record in it is nested without end');
  }
  return {
    backup: { book: value, setAside: rows, ...known },
    counts: countsOf(value),
    notices: [],
  };
}

function differing(manifest: Manifest, { backup, counts }: OpenedBackup): Notice[] {
  const same =
    sameCounts(manifest.counts, counts) &&
    manifest.setAside === backup.setAside.length &&
    manifest.attachments === backup.attachments.size;
  if (same) return [];
  const message = `This backup does not hold as much as it says: ${counts.records} of ${manifest.counts.records} records could be read. Please keep the file, and compare before you restore it.`;
  return [{ code: 'countsDiffer', message }];
}

function addedTo(added: readonly string[]): Notice[] {
  if (added.length === 0) return [];
  const message = `Someone put other files into this backup (${added.slice(0, 3).join(', ')}). They were left alone; all that Minutebook wrote is as it was.`;
  return [{ code: 'filesAdded', message }];
}

/** A book as one JSON text: what `bookText` gives, and what earlier programs gave her as a backup. */
function openBookFile(bytes: Uint8Array): OpenedBackup | BackupRefusal {
  if (bytes.length > BACKUP_LIMITS.unpacked) return unsafe('it is too large');
  const file = jsonIn(bytes);
  if (file === undefined) return seemsABook(bytes) ? CUT_OFF : notABackup('a text of another sort');
  const read = readBook(file);
  if (!isRefusal(read)) return openedFrom(read, { made: null, name: '', attachments: new Map() });
  return read.code === 'newerBook' ? NEWER : notABackup('a file of another program');
}

function looksLikeJson(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*\{/u.test(textOf(bytes.subarray(0, 100)));
}

function seemsABook(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*\{\s*"(?:format|schema|records)"/u.test(textOf(bytes.subarray(0, 100)));
}
