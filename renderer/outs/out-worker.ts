import { base64 } from '../../shared/bytes/base64';
import { reportBytes } from '../../shared/formats/report-bytes';
import { type BookFile, bookOf } from '../../shared/model/book';
import type { Notice, WithNotices } from '../../shared/model/notice';
import type { OutLine } from '../../shared/outs/registers/register-out';
import { templateOfWanted, usedTemplate } from '../../shared/outs/used-template';
import { type WantedReport, wantedReport } from '../../shared/outs/wanted-report';
import type { Report } from '../../shared/report/report';
import { answering, tellPage } from '../workers/answering';
import type { OutFile, OutQuestions, OutTold } from './out-questions';

/** The lines of a register that were put so far: a worker does one job. */
const lines: OutLine[] = [];

answering<OutQuestions>({
  report: async (report, format, template) =>
    outFile(await reportBytes(report, format, template && usedTemplate(template))),
  document: async (book, wanted, format) => {
    const { value, notices } = documentOf(book, wanted);
    const template = templateOfWanted(bookOf(book.records), wanted);
    return outFile(await reportBytes(value, format, template), notices);
  },
  pack: async (book, wanted) => {
    const { meetingPack } = await import('../../shared/formats/meeting-pack');
    const tell = (share: number) => tellPage<OutTold>({ share });
    const pack = await meetingPack(bookOf(book.records), wanted, tell);
    if (!pack) throw new Error('The page asked for a pack of what it did not send.');
    const { value, notices } = pack;
    return { ...value, notices: notices.map(({ message }) => message) };
  },
  template: async bytes => {
    const { isTemplateFault, readTemplate } = await import(
      '../../shared/word/template/read-template'
    );
    const read = readTemplate(bytes);
    return isTemplateFault(read) ? { refused: read.message } : { docx: base64(bytes) };
  },
  lines: some => {
    for (const line of some) lines.push(line);
  },
  register: async (out, format, template) => {
    const tables = await import('../../shared/outs/registers/register-out');
    if (format === 'docx')
      return outFile(
        await reportBytes(
          tables.registerReport(out, lines),
          format,
          template && usedTemplate(template),
        ),
      );
    return { bytes: tables.registerTable(out, lines, format).bytes, notices: [] };
  },
  chaseList: async (list, format, template) => {
    if (format === 'xlsx' || format === 'csv') {
      const { chaseTable } = await import('../../shared/outs/registers/chase-table');
      return { bytes: chaseTable(list, format).bytes, notices: [] };
    }
    const { chaseReport } = await import('../../shared/report/chase-list/chase-report');
    return outFile(
      await reportBytes(chaseReport(list), format, template && usedTemplate(template)),
    );
  },
  copied: async (book, wanted) => {
    const { value } = documentOf(book, wanted);
    const { htmlOf } = await import('../../shared/outs/html/to-html');
    const { textOf } = await import('../../shared/outs/plain-text/to-text');
    return { html: htmlOf(value), text: textOf(value) };
  },
});

function documentOf({ records }: BookFile, wanted: WantedReport): WithNotices<Report> {
  const document = wantedReport(bookOf(records), wanted);
  if (!document) throw new Error('The page asked for a document of what it did not send.');
  return document;
}

function outFile(written: WithNotices<Uint8Array>, before: readonly Notice[] = []): OutFile {
  const notices = [...before, ...written.notices].map(({ message }) => message);
  return { bytes: written.value, notices };
}
