import type { WithNotices } from '../model/notice';
import type { FileFormat } from '../report/file-format';
import type { Report } from '../report/report';
import type { UsedTemplate } from '../word/template/docx-of';

/**
 * The report as a file of this format, a Word file in the committee's own one where there is one: the
 * same bytes for the same report and template. What writes a format is
 * fetched when it is first wanted.
 */
export function reportBytes(
  report: Report,
  format: FileFormat,
  template: UsedTemplate | null = null,
): Promise<WithNotices<Uint8Array>> {
  return WRITERS[format](report, template);
}

const WRITERS: {
  readonly [F in FileFormat]: (
    report: Report,
    template: UsedTemplate | null,
  ) => Promise<WithNotices<Uint8Array>>;
} = {
  docx: async (report, template) =>
    (await import('../word/template/docx-of')).docxOf(report, template),
  pdf: async report => (await import('../pdf/to-pdf')).toPdf(report),
  md: async report => (await import('../outs/markdown/to-markdown')).toMarkdown(report),
  txt: async report => (await import('../outs/plain-text/to-text')).toText(report),
};
