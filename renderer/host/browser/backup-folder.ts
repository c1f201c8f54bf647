import { type FolderLock, isLockOrNone } from '../../../shared/backup/folder-lock';
import { type Answer, type BackupFolder, done, refusal } from '../../../shared/host';
import { keep, kept, keptFolder } from './kept-handle';
import { wasLeft } from './pickers';

const NAME = 'backups';
const LOCK = 'lock of backups';

/** Lets her choose the folder for backups, in a browser that can write to one. */
export async function chooseBackupFolder(): Promise<Answer<string | null>> {
  if (!window.showDirectoryPicker) {
    return refusal(
      'notHere',
      'This browser cannot write to a folder by itself. Make backup files by hand, or use the desktop program.',
    );
  }
  try {
    const folder = await window.showDirectoryPicker({ mode: 'readwrite' });
    await keep(NAME, folder);
    return done(folder.name);
  } catch (error) {
    if (wasLeft(error)) return done(null);
    throw error;
  }
}

/**
 * The folder for backups; `null` until she has chosen one, and where what its backups were locked
 * with cannot be read any more: no folder is better than open ones.
 */
export async function backupFolder(): Promise<Answer<BackupFolder | null>> {
  const [folder, found] = await Promise.all([keptFolder(NAME), kept(LOCK)]);
  const lock = found ?? null;
  return done(folder && isLockOrNone(lock) ? { name: folder.name, lock } : null);
}

/** Keeps what backups in the folder are locked with. */
export async function lockBackups(lock: FolderLock | null): Promise<Answer<null>> {
  await keep(LOCK, lock);
  return done(null);
}

/** The folder itself, if the page may write to it: after a new start the browser asks her again. */
export async function openBackupFolder(): Promise<Answer<FileSystemDirectoryHandle>> {
  const folder = await keptFolder(NAME);
  if (!folder) {
    return refusal(
      'notHere',
      'No folder for backups is chosen yet. Choose one, and Minutebook writes them there.',
    );
  }
  const state = await folder.queryPermission?.({ mode: 'readwrite' });
  if (state === undefined || state === 'granted') return done(folder);
  const asked = await folder.requestPermission?.({ mode: 'readwrite' }).catch(() => 'denied');
  if (asked === 'granted') return done(folder);
  return refusal(
    'readOnly',
    `The browser does not let Minutebook write to ${folder.name} any more. Choose the folder for backups again.`,
  );
}
