import type { Id } from '../../shared/model/id';
import type { MinutesVersion } from '../../shared/registers/public-version';
import type { FileFormat } from '../../shared/report/file-format';
import type { Desk } from '../desk/desk';
import { writtenDocument } from '../outs/give-document';
import type { OutFile } from '../outs/out-questions';

/** The minutes of a meeting as a file, not yet saved anywhere. */
export interface WrittenMinutes extends OutFile {
  readonly name: string;
}

/** Writes the minutes of a meeting of the book; `null` where it has no such meeting. */
export function writtenMinutes(
  desk: Desk,
  meetingId: Id,
  version: MinutesVersion,
  format: FileFormat = 'docx',
): Promise<WrittenMinutes | null> {
  return writtenDocument(desk, { what: 'minutes', meetingId, version }, format);
}

/** What is said where the Word file of the minutes could not be written. */
export const NOT_WRITTEN =
  'The Word file could not be written. The minutes are safe in the book. Try again; if it stays so, open Minutebook anew.';
