import '../settings/settings.css';
import './backup.css';
import { CommandButton } from '../commands/CommandButton';
import { BackupFolder } from './BackupFolder';
import { BooksHere } from './BooksHere';
import { LockedBackup } from './LockedBackup';

/** Backups of the book: made, kept in a folder, looked into and restored; and the books there are. */
export function BackupsScreen() {
  return (
    <main className="screen settings backups" id="desk" tabIndex={-1}>
      <title>Backups – Minutebook</title>
      <header className="settings-head">
        <h1>Backup and restore</h1>
        <span className="backup-acts">
          <CommandButton name="book.openFile">Open a backup …</CommandButton>
          <CommandButton name="book.backup" kind="main">
            Make a backup now
          </CommandButton>
        </span>
      </header>
      <p className="settings-remark">
        A backup is one file with the whole book. It is read back before it is given to you, and can
        be read without Minutebook. Restoring never destroys anything.
      </p>
      <BackupFolder />
      <LockedBackup />
      <BooksHere />
    </main>
  );
}
