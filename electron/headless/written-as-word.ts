import type { Report } from '../../shared/report/report';
import { writtenInFolder } from './written-in-folder';

/**
 * Writes a report as a Word file of that name into a folder, which is made where it is not there,
 * and gives its path. Throws `Refusal` where that cannot be done.
 */
export async function writtenAsWord(report: Report, folder: string, name: string): Promise<string> {
  const { toDocx } = await import('../../shared/word/to-docx');
  const { value } = await toDocx(report);
  return writtenInFolder(folder, { name, bytes: value });
}
