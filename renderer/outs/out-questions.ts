import type { PackWanted } from '../../shared/formats/meeting-pack';
import type { BookFile } from '../../shared/model/book';
import type { OutFormat, OutLine, RegisterOut } from '../../shared/outs/registers/register-out';
import type { KeptTemplate } from '../../shared/outs/used-template';
import type { WantedReport } from '../../shared/outs/wanted-report';
import type { ChaseList } from '../../shared/registers/chase-list';
import type { FileFormat } from '../../shared/report/file-format';
import type { Report } from '../../shared/report/report';

/** A file, and what she should know of it, in sentences. */
export interface OutFile {
  readonly bytes: Uint8Array;
  readonly notices: readonly string[];
}

/** How much of a job is done, 0 to 1. */
export interface OutTold {
  readonly share: number;
}

/** The same words for whoever takes formatted text from the clipboard, and for whoever takes plain. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** How a chase list is written: to be read, or as a table for other programs. */
export type ChaseFormat = FileFormat | 'xlsx' | 'csv';

/** What the worker that writes files is asked, one member a question. */
export interface OutQuestions {
  /** A report that the page has, as a file, on the committee's stationery where it has some. */
  readonly report: (report: Report, format: FileFormat, template: KeptTemplate | null) => OutFile;
  /** A document about a meeting of these records, as a file. It is a mistake to ask for none of theirs. */
  readonly document: (book: BookFile, wanted: WantedReport, format: FileFormat) => OutFile;
  /** All that goes out of a meeting, as one zip. */
  readonly pack: (book: BookFile, wanted: PackWanted) => OutFile & { readonly name: string };
  /** Whether a Word file can be a committee's own: in base64, or in words why not. */
  readonly template: (
    bytes: Uint8Array,
  ) => { readonly docx: string } | { readonly refused: string };
  /** Puts lines of a register behind those that were put before. */
  readonly lines: (lines: readonly OutLine[]) => void;
  /** The register whose lines were put, as a file. */
  readonly register: (
    out: RegisterOut,
    format: OutFormat,
    template: KeptTemplate | null,
  ) => OutFile;
  /** A chase list as a file; on stationery where it is a Word file. */
  readonly chaseList: (
    list: ChaseList,
    format: ChaseFormat,
    template: KeptTemplate | null,
  ) => OutFile;
  /** A document about a meeting for the clipboard. */
  readonly copied: (book: BookFile, wanted: WantedReport) => Copied;
}
