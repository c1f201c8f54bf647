import type { FolderBackup, KeptBackups } from '../books/kept-backups';
import type { Desk } from '../desk/desk';
import { say } from '../store/said';
import { backUpToFolder } from './backup-folder';

/** Minutes of work between two backups to the folder. */
const EVERY = 10;

const MINUTE = 60_000;

/** What was written last is kept in these words, by book, so that the next start knows of it. */
const LAST = 'last-backup';

/** The keeping of backups of the book of this name, which lies on that desk. */
export function keptBackups(
  bookName: string,
  deskOf: () => Desk,
  kept: Pick<Storage, 'getItem' | 'setItem'>,
): KeptBackups {
  const key = `${bookName}.${LAST}`;
  let told = '';

  async function now(): Promise<FolderBackup> {
    const desk = deskOf();
    const went = await backUpToFolder(desk).catch(
      (): FolderBackup => ({ ok: false, message: NOT_MADE }),
    );
    if (went.ok) kept.setItem(key, String(went.revision));
    desk.view.setState({ folderBackup: went });
    return went;
  }

  async function ifNeeded(): Promise<void> {
    const desk = deskOf();
    const folder = await desk.host.backupFolder();
    if (!folder.ok || folder.value === null || desk.view.getState().readOnly) return;
    if ((await desk.revision()) <= Number(kept.getItem(key) ?? 0)) return;
    const went = await now();
    if (went.ok) told = '';
    else if (went.message !== told) {
      told = went.message;
      say(desk.view, went.message, true);
    }
  }

  return {
    now,
    ifNeeded,
    start: () => {
      const timer = setInterval(() => void ifNeeded(), EVERY * MINUTE);
      return () => clearInterval(timer);
    },
  };
}

const NOT_MADE =
  'A backup could not be made just now. Your book is safe on this computer, in both copies. It is tried again in a few minutes.';
