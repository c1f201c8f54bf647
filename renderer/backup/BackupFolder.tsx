import { useCallback, useEffect, useState } from 'react';
import { type NamedBackup, namedBackup } from '../../shared/backup/backup-names';
import type { BackupFolder as ChosenFolder } from '../../shared/host';
import { type Desk, useDesk } from '../desk/desk';
import { showGivenFile } from '../going/show-given-file';
import { say } from '../store/said';
import { useView } from '../store/use-book';
import { Problem } from '../ui/Problem';
import { madeInWords } from './backup-words';
import { FolderLockSetting } from './FolderLockSetting';

/** More than this at once is not read; the others are in the folder all the same. */
const MOST = 12;

/** What is known of the folder, and of the backups of this program in it. */
interface Folder {
  readonly chosen: ChosenFolder | null;
  readonly backups: readonly NamedBackup[];
  /** Why they cannot be listed, in words. */
  readonly problem: string | null;
}

/** The folder that backups are written to by themselves, and those that lie in it. */
export function BackupFolder() {
  const desk = useDesk();
  const last = useView(view => view.folderBackup);
  const [folder, setFolder] = useState<Folder | null>(null);
  const [writing, setWriting] = useState(false);
  const look = useCallback(async () => setFolder(await lookedAt(desk)), [desk]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a backup that was written shows at once
  useEffect(() => void look(), [look, last]);
  const choose = async () => {
    const chosen = await desk.host.chooseBackupFolder();
    if (!chosen.ok) say(desk.view, chosen.message, true);
    else if (chosen.value !== null) await write();
  };
  const write = async () => {
    setWriting(true);
    const went = await desk.keptBackups.now();
    if (!went.ok) say(desk.view, went.message, true);
    setWriting(false);
  };
  const chosen = folder?.chosen ?? null;
  const name = chosen?.name ?? null;
  return (
    <section className="setting">
      <h2>Folder for backups</h2>
      <p className="settings-remark">
        {name === null
          ? `Choose a folder, best on a stick or a share, and Minutebook writes a backup there ${whenWritten(desk)}.`
          : `A backup is written here ${whenWritten(desk)}, and read back. Kept are three of today, one of each of the last seven days, and one of every month.`}
      </p>
      <p className="backup-folder">
        {name !== null && <strong>{name}</strong>}
        <button type="button" className="button button-plain" onClick={() => void choose()}>
          {name === null ? 'Choose a folder …' : 'Choose another …'}
        </button>
        {name !== null && (
          <button
            type="button"
            className="button button-plain"
            disabled={writing}
            onClick={() => void write()}
          >
            {writing ? 'Writing …' : 'Write one now'}
          </button>
        )}
      </p>
      {chosen && <FolderLockSetting lock={chosen.lock} changed={write} />}
      <Problem words={folder?.problem} />
      {folder && <BackupRows backups={folder.backups} />}
    </section>
  );
}

/** A browser does not wait for a page that is closed. */
function whenWritten({ host }: Desk): string {
  return host.shell === 'desktop'
    ? 'every ten minutes of work and when it closes'
    : 'every ten minutes of work';
}

function BackupRows({ backups }: { backups: readonly NamedBackup[] }) {
  const desk = useDesk();
  if (backups.length === 0) return null;
  return (
    <>
      <ul className="backup-rows">
        {backups.slice(0, MOST).map(backup => (
          <li key={backup.name}>
            <span>
              <strong>{madeInWords(backup.made)}</strong>
              {backup.book !== desk.books.current().title && ` · ${backup.book}`}
            </span>
            <button
              type="button"
              className="button button-plain"
              aria-label={`Look into it: the backup of ${madeInWords(backup.made)}`}
              onClick={() => showGivenFile(desk, { inFolder: true, name: backup.name })}
            >
              Look into it
            </button>
          </li>
        ))}
      </ul>
      {backups.length > MOST && (
        <p className="settings-remark">… and {backups.length - MOST} older ones</p>
      )}
    </>
  );
}

async function lookedAt({ host }: Desk): Promise<Folder> {
  const folder = await host.backupFolder();
  if (!folder.ok) return { chosen: null, backups: [], problem: folder.message };
  if (folder.value === null) return { chosen: null, backups: [], problem: null };
  const names = await host.fileNames('backups');
  if (!names.ok) return { chosen: folder.value, backups: [], problem: names.message };
  const backups = names.value
    .flatMap(name => namedBackup(name) ?? [])
    .toSorted((a, b) => (a.made < b.made ? 1 : -1));
  return { chosen: folder.value, backups, problem: null };
}
