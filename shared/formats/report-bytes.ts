import type { WithNotices } from '../model/notice';
import type { FileFormat } from '../report/file-format';
import type { Report } from '../report/report';

/**
 * The report as a file of this format: the same bytes for the same report. What writes a format is
 * fetched when it is first wanted.
 */
export function reportBytes(report: Report, format: FileFormat): Promise<WithNotices<Uint8Array>> {
  return WRITERS[format](report);
}

const WRITERS: {
  readonly [F in FileFormat]: (report: Report) => Promise<WithNotices<Uint8Array>>;
} = {
  docx: async report => (await import('../word/to-docx')).toDocx(report),
  pdf: async report => (await import('../pdf/to-pdf')).toPdf(report),
  md: async report => (await import('../outs/markdown/to-markdown')).toMarkdown(report),
  txt: async report => (await import('../outs/plain-text/to-text')).toText(report),
};
