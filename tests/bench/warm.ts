import { unzipSync, zipSync } from 'fflate';
import { bookText, readBook } from '../../shared/model/book';
import { minutesReport } from '../../shared/report/minutes-report';
import type { Report } from '../../shared/report/report';
import { toDocx } from '../../shared/word/to-docx';
import { readWell } from '../support/read';
import { besideFloor, type Job, type Ratio } from './measure';
import type { Subject } from './subjects';

/** What one job on one subject took in a process that is warm, beside the floor. */
export interface WarmFigure extends Ratio {
  readonly size: string;
  readonly job: string;
}

/** The Word file of a subject's full minutes. */
export async function wordFileOf(subject: Subject): Promise<Uint8Array> {
  return (await toDocx(reportOf(subject))).value;
}

/**
 * Reading and export of a subject, each beside the floor: the least that writing its Word file can
 * cost, which is zipping the parts, ready as they are, as tightly as we zip them.
 */
export async function warmFigures(subject: Subject): Promise<WarmFigure[]> {
  const docx = await wordFileOf(subject);
  const parts = unzipSync(docx);
  const floor = () => zipSync(parts, { level: 6 });
  const figures: WarmFigure[] = [];
  for (const [job, work] of jobsOf(subject, docx)) {
    const ratio = await besideFloor(work, floor);
    figures.push({ size: subject.size, job, ...ratio });
  }
  return figures;
}

function jobsOf(subject: Subject, docx: Uint8Array): [string, Job][] {
  const { book, text } = subject;
  const file = bookText(book);
  const readText: [string, Job][] = text
    ? [['read the text', () => readWell(text.name, text.bytes)]]
    : [];
  return [
    ...readText,
    ['read its Word file', () => readWell('minutes.docx', docx)],
    ['open the book', () => readBook(JSON.parse(file))],
    ['make the report', () => reportOf(subject)],
    ['export (report and Word)', () => wordFileOf(subject)],
  ];
}

function reportOf({ book, meetingId }: Subject): Report {
  const wanted = { version: 'full', created: '2018-08-16T12:00:00Z' } as const;
  const report = minutesReport(book, meetingId, wanted);
  if (!report) throw new Error('The book has no such meeting.');
  return report.value;
}
