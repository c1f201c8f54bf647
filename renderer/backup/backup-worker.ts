import { type BackupRefusal, isBackupRefusal, type OpenedBackup } from '../../shared/backup/backup';
import { countsOf, sameCounts } from '../../shared/backup/counts';
import { openBackup } from '../../shared/backup/read-backup';
import { backupFile } from '../../shared/backup/write-backup';
import { type Comparison, compareBooks } from '../../shared/merge/comparison';
import { differencesOf } from '../../shared/merge/differences';
import { groupsOf, type NamedEntry } from '../../shared/merge/groups';
import { chosenByItself, importChange } from '../../shared/merge/import-change';
import { type Book, bookOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import {
  backupLockedBy,
  lockedBackup,
  newFolderLock,
  unlockedBackup,
} from '../../shared/sealing/locked-backup';
import { answering } from '../workers/answering';
import type { BackupFacts, BackupQuestions, Seal, WantedBackup } from './questions';

/** What was opened last, and how it compares with our book. */
let opened: OpenedBackup | null = null;
let comparison: Comparison = new Map();
let names: ReadonlyMap<Id, string> = new Map();

answering<BackupQuestions>({
  write,
  newLock: passphrase => newFolderLock(passphrase),
  open,
  whole: () => {
    const { book, setAside } = openedOne().backup;
    return { records: [...book.records.values()], setAside };
  },
  compare: ours => compared(bookOf(ours)),
  differences: entryId => {
    const entry = comparison.get(entryId);
    return entry ? differencesOf(entry) : [];
  },
  take: (ours, chosen) => {
    const { value, left } = importChange(bookOf(ours), openedOne().backup.book, new Set(chosen));
    const told = [...left].map(([id, fault]) => ({ name: names.get(id) ?? 'something', fault }));
    return { change: value, left: told };
  },
});

async function write(wanted: WantedBackup) {
  const { records, setAside, name, made, seal } = wanted;
  const book = bookOf(records);
  const backup = backupFile({ book, setAside, attachments: new Map(), name, made });
  const bytes = await sealed(backup, seal, made);
  // What the folder's lock has sealed was opened again before it was given, and is this.
  const read = typeof seal === 'string' ? await reading(bytes, seal) : openBackup(backup);
  const counts = countsOf(book);
  if (isBackupRefusal(read)) throw new Error(`A backup could not be read back: ${read.message}`);
  if (!sameCounts(read.counts, counts)) throw new Error('A backup held less than was put into it.');
  return { bytes, counts };
}

async function sealed(backup: Uint8Array, seal: Seal, made: string): Promise<Uint8Array> {
  if (seal === null) return backup;
  return typeof seal === 'string'
    ? lockedBackup(backup, seal, made)
    : backupLockedBy(seal, backup, made);
}

async function open(bytes: Uint8Array, passphrase: string): Promise<BackupFacts | BackupRefusal> {
  const read = await reading(bytes, passphrase);
  if (isBackupRefusal(read)) return read;
  opened = read;
  const { backup, counts, notices } = read;
  const { made, name, setAside } = backup;
  return { made, name, counts, setAside: setAside.length, notices };
}

async function reading(
  bytes: Uint8Array,
  passphrase: string,
): Promise<OpenedBackup | BackupRefusal> {
  if (passphrase === '') return openBackup(bytes);
  const backup = await unlockedBackup(bytes, passphrase);
  return isBackupRefusal(backup) ? backup : openBackup(backup);
}

function compared(ours: Book) {
  const theirs = openedOne().backup.book;
  comparison = compareBooks(ours, theirs);
  const taken = chosenByItself(comparison);
  const groups = groupsOf(comparison, ours, theirs);
  names = new Map(groups.flatMap(({ entries }) => entries.map(({ id, name }) => [id, name])));
  return groups.map(({ id, title, same, entries }) => ({
    id,
    title,
    same,
    entries: entries.flatMap(entry => shown(entry, taken)),
  }));
}

function shown({ id, name, standing }: NamedEntry, taken: ReadonlySet<Id>) {
  return standing === 'same' ? [] : [{ id, name, standing, taken: taken.has(id) }];
}

function openedOne(): OpenedBackup {
  if (!opened) throw new Error('A backup was asked about before one was opened.');
  return opened;
}
