import type { PartialDate } from '../../shared/model/partial-date';
import type { PackPart } from '../../shared/outs/pack-parts';
import type { OutFormat } from '../../shared/outs/registers/register-out';
import type { WantedReport } from '../../shared/outs/wanted-report';
import type { MinutesRows } from '../../shared/registers/across/registers-of-minutes';
import type { MinutesVersion } from '../../shared/registers/public-version';
import type { RegisterFormat } from '../../shared/report/change-register/register-file';
import type { FileFormat } from '../../shared/report/file-format';

/** What the command was asked to do, checked. */
export type Request =
  | ReadRequest
  | ExportRequest
  | PackRequest
  | ListRequest
  | ChangeStatusRequest
  | RegisterRequest;

/** Read a file of minutes and print what it says; `book` is where to keep the book, if anywhere. */
export interface ReadRequest {
  readonly command: 'read';
  readonly file: string;
  readonly book: string | null;
}

/** Write a document about a meeting into a folder: its minutes, a part of them, or its agenda. */
export interface ExportRequest {
  readonly command: 'export';
  readonly file: string;
  readonly meeting: string | null;
  readonly what: WantedReport['what'];
  /** The number of the item of an extract. */
  readonly item: string | null;
  readonly version: MinutesVersion;
  readonly format: FileFormat;
  readonly out: string;
}

/** Write the pack of a meeting into a folder, as at a day. */
export interface PackRequest {
  readonly command: 'pack';
  readonly file: string;
  readonly meeting: string | null;
  readonly version: MinutesVersion;
  readonly parts: readonly PackPart[];
  readonly formats: readonly FileFormat[];
  readonly asAt: PartialDate;
  readonly out: string;
}

/** Write a register that follows from the minutes, or the chase list, into a folder, as at a day. */
export interface ListRequest {
  readonly command: 'list';
  readonly file: string;
  readonly list: ListName;
  /** The public version has no confidential rows; a chase list is whole. */
  readonly version: MinutesVersion;
  readonly asAt: PartialDate;
  readonly format: OutFormat;
  readonly out: string;
}

/** What is told of a committee rather than of a meeting. */
export type ListName = keyof MinutesRows | 'chase';

/** Write the Change Status Report of a month into a folder, as at a day or the end of the month. */
export interface ChangeStatusRequest {
  readonly command: 'changeStatus';
  readonly file: string;
  readonly month: PartialDate;
  readonly asAt: PartialDate;
  readonly format: FileFormat;
  readonly out: string;
}

/** Write the register of modifications as at a day into a folder. */
export interface RegisterRequest {
  readonly command: 'changeRegister';
  readonly file: string;
  readonly asAt: PartialDate;
  readonly format: RegisterFormat;
  readonly out: string;
}

/** A request that cannot be carried out, in one line for the person at the keyboard. */
export class Refusal extends Error {}
