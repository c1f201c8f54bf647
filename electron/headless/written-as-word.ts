import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../shared/report/report';
import { writeOrRefuse } from './files';
import { Refusal } from './usage';

/**
 * Writes a report as a Word file of that name into a folder, which is made where it is not there,
 * and gives its path. Throws `Refusal` where that cannot be done.
 */
export async function writtenAsWord(report: Report, folder: string, name: string): Promise<string> {
  const { toDocx } = await import('../../shared/word/to-docx');
  const { value } = await toDocx(report);
  const file = path.join(folder, name);
  await madeFolder(folder);
  await writeOrRefuse(file, value);
  return file;
}

async function madeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new Refusal(`The folder ${folder} could not be made.`);
  }
}
