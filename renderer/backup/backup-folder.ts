import { isBackupRefusal } from '../../shared/backup/backup';
import { namedBackup } from '../../shared/backup/backup-names';
import { sameCounts } from '../../shared/backup/counts';
import { outdatedBackups } from '../../shared/backup/rotation';
import type { Answer } from '../../shared/host';
import { done, refusal } from '../../shared/host';
import type { Desk } from '../desk/desk';
import { inWorker } from './in-worker';
import type { FolderBackup } from './kept-backups';
import { madeOf, type NamedFile } from './make-backup';

/**
 * Writes a backup to the folder she chose, reads it back from there, and then removes those that are
 * outdated. Nothing is removed before the new one is known to be whole.
 */
export async function backUpToFolder(desk: Desk): Promise<FolderBackup> {
  const revision = await desk.revision();
  const file = await madeOf(desk, await desk.whole());
  const written = await writtenWhole(desk, file);
  if (!written.ok) return { ok: false, message: written.message };
  await removeOutdated(desk, file.name);
  return { ok: true, made: namedBackup(file.name)?.made ?? '', revision };
}

async function writtenWhole({ host }: Desk, file: NamedFile): Promise<Answer<null>> {
  const written = await host.writeTo('backups', file.name, file.bytes);
  if (!written.ok) return written;
  const back = await host.readFrom('backups', file.name);
  if (!back.ok) return back;
  const facts = await inWorker(worker => worker.open(back.value ?? new Uint8Array(), ''));
  const isWhole = !isBackupRefusal(facts) && sameCounts(facts.counts, file.counts);
  return isWhole ? done(null) : refusal('failed', NOT_WHOLE);
}

const NOT_WHOLE =
  'The backup in your folder could not be read back as it was written. Your book is safe on this computer. The disk may be failing: please choose another folder.';

async function removeOutdated({ host, now }: Desk, written: string): Promise<void> {
  const names = await host.fileNames('backups');
  const book = namedBackup(written)?.book;
  if (!names.ok || book === undefined) return;
  for (const name of outdatedBackups(names.value, book, now().today)) {
    // One that cannot be removed now is named again next time.
    await host.removeFrom('backups', name);
  }
}
