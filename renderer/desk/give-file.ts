import type { NewFile } from '../../shared/host';
import { say, sayDone } from '../store/said';
import type { Desk } from './desk';

/**
 * Saves a file where she says, and says where it went with these remarks, or why it did not; a file
 * that she did not want after all is not spoken of. Tells whether she has it.
 */
export async function giveFile(
  { host, view }: Desk,
  { name, bytes }: NewFile,
  remarks: readonly string[],
): Promise<boolean> {
  const saved = await host.saveFile({ name, bytes });
  if (!saved.ok) say(view, saved.message, true);
  else if (saved.value) {
    const where = saved.value.folder === null ? '' : ` in ${saved.value.folder}`;
    sayDone(view, `${saved.value.name} was written${where}.`, remarks);
  }
  return saved.ok && saved.value !== null;
}
