import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { NewFile } from '../../shared/host';
import { writeOrRefuse } from './files';
import { Refusal } from './requests';

/**
 * Writes a file into a folder, which is made where it is not there, and gives its path. Throws
 * `Refusal` where that cannot be done.
 */
export async function writtenInFolder(folder: string, { name, bytes }: NewFile): Promise<string> {
  const file = path.join(folder, name);
  await madeFolder(folder);
  await writeOrRefuse(file, bytes);
  return file;
}

async function madeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new Refusal(`The folder ${folder} could not be made.`);
  }
}
