import { namedBackup } from '../../shared/backup/backup-names';
import { outdatedBackups } from '../../shared/backup/rotation';
import { sameBytes } from '../../shared/bytes/same-bytes';
import { type Answer, done, refusal } from '../../shared/host';
import type { FolderBackup } from '../books/kept-backups';
import type { Desk } from '../desk/desk';
import { madeOf, type NamedFile } from './make-backup';

/**
 * Writes a backup to the folder she chose, locked where she wants them locked, reads it back from
 * there, and then removes those that are outdated. Nothing is removed before the new one is known to
 * be whole.
 */
export async function backUpToFolder(desk: Desk): Promise<FolderBackup> {
  const folder = await desk.host.backupFolder();
  // Never open only because it could not be learnt that it is to be locked.
  if (!folder.ok) return { ok: false, message: folder.message };
  const revision = await desk.revision();
  const file = await madeOf(desk, await desk.whole(), folder.value?.lock ?? null);
  const written = await writtenWhole(desk, file);
  if (!written.ok) return { ok: false, message: written.message };
  await removeOutdated(desk, file.name);
  return { ok: true, made: namedBackup(file.name)?.made ?? '', revision };
}

/** The file was opened and counted before it was written: it is whole where it is still the same. */
async function writtenWhole({ host }: Desk, file: NamedFile): Promise<Answer<null>> {
  const written = await host.writeTo('backups', file.name, file.bytes);
  if (!written.ok) return written;
  const back = await host.readFrom('backups', file.name);
  if (!back.ok) return back;
  const isWhole = back.value !== null && sameBytes(back.value, file.bytes);
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
