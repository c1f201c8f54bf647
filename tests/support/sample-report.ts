import { type Book, bookOf } from '../../shared/model/book';
import type { Notice } from '../../shared/model/notice';
import type { AnyRecord } from '../../shared/model/record';
import type { MinutesVersion } from '../../shared/registers/public-version';
import { minutesReport } from '../../shared/report/minutes-report';
import {
  type CellBlock,
  type Report,
  type ReportBlock,
  runsText,
} from '../../shared/report/report';
import { CREATED, SAMPLE_MEETING } from './sample-ids';
import { type SampleChoice, sampleBook } from './sample-minutes';

/** The minutes of the sample meeting, and the remarks on them. */
export function sampleReport(
  choice: SampleChoice = {},
  version: MinutesVersion = 'full',
): { report: Report; notices: readonly Notice[] } {
  return reportOf(sampleBook(choice), version);
}

/** The minutes of the sample meeting in this book. */
export function reportOf(
  book: Book,
  version: MinutesVersion = 'full',
): { report: Report; notices: readonly Notice[] } {
  const made = minutesReport(book, SAMPLE_MEETING, { version, created: CREATED });
  if (!made) throw new Error('The book has no such meeting.');
  return { report: made.value, notices: made.notices };
}

/** The book with these records put in, over those of the same id. */
export function withRecords(book: Book, ...records: AnyRecord[]): Book {
  return bookOf([...book.records.values(), ...records]);
}

/** A report as lines to read: `# 3 Title`, `## Sub-heading`, `* point`, `a | b`, `[note]`. */
export function outline({ blocks }: Pick<Report, 'blocks'>): string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [[hashes(block.level), block.number, runsText(block.runs)].filter(Boolean).join(' ')];
    case 'table':
      return block.rows.map(row =>
        row.map(({ blocks }) => blocks.map(cellText).join(' / ')).join(' | '),
      );
    case 'list':
      return block.points.map(point => `* ${point.map(cellText).join(' / ')}`);
    case 'action':
      return [`${block.label} ${runsText(block.runs)}`];
    case 'contents':
      return [`(${block.title})`];
    case 'chart':
      return [`(${block.alternativeText})`];
    case 'signature':
      return [`(${block.label})`];
    case 'pages':
      return [];
    case 'paragraph':
      return [cellText(block)];
    default:
      return [runsText(block.runs)];
  }
}

function hashes(level: number): string {
  return '#'.repeat(level);
}

function cellText(block: CellBlock): string {
  if (block.kind === 'list') return block.points.map(point => `* ${point.map(cellText)}`).join(' ');
  return block.role === 'note' ? `[${runsText(block.runs)}]` : runsText(block.runs);
}
