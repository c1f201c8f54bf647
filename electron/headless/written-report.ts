import { reportBytes } from '../../shared/formats/report-bytes';
import { type FileFormat, inFormat } from '../../shared/report/file-format';
import type { Report } from '../../shared/report/report';
import type { UsedTemplate } from '../../shared/word/template/docx-of';
import { writtenInFolder } from './written-in-folder';

/** Where a report is written to, under which name as a Word file, and in which format. */
export interface WrittenTo {
  readonly folder: string;
  readonly name: string;
  readonly format: FileFormat;
  /** The committee's own Word file, in which a Word file is written. */
  readonly template?: UsedTemplate | null;
}

/**
 * Writes a report as a file into a folder, which is made where it is not there, and gives its path.
 * Throws `Refusal` where that cannot be done.
 */
export async function writtenReport(
  report: Report,
  { folder, name, format, template = null }: WrittenTo,
): Promise<string> {
  const { value } = await reportBytes(report, format, template);
  return writtenInFolder(folder, { name: inFormat(name, format), bytes: value });
}
