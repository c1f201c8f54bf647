import { SCHEMA } from '../../shared/model/book';
import { isRow, type Part, type Row } from './rows';
import { sealed, sha256, unsealed } from './sealed-text';

/** The name of the file that tells what the others hold. */
export const MANIFEST = 'manifest.json';

/**
 * What the second copy holds: every file is of that revision of the book or newer, and so many
 * meetings were in the book then. It stays small however long the book is, because each start reads
 * it and each save writes it; what a file holds the file tells itself.
 */
export interface Manifest {
  readonly schema: number;
  readonly revision: number;
  readonly meetings: number;
}

/** The rows of one part as a file of the second copy holds them. */
export interface PartFile {
  readonly part: Part;
  readonly revision: number;
  readonly rows: readonly Row[];
}

/**
 * The name of a part's file. An id that is a safe file name everywhere is seen in it; of any other
 * the name is a hash, because ids are opaque and file systems are not.
 */
export async function nameOf(part: Part): Promise<string> {
  if (part === null) return 'book.json';
  if (/^[a-z0-9-]{1,64}$/.test(part)) return `meeting-${part}.json`;
  return `meeting_${await sha256(JSON.stringify(part))}.json`;
}

/** Whether a file of the second copy holds a part of the book, by its name. */
export function isNameOfPart(name: string): boolean {
  return /^(?:book|meeting[-_].+)\.json$/.test(name);
}

/** The file of one part, sealed. */
export function partText(part: Part, revision: number, rows: readonly Row[]): Promise<string> {
  return sealed({ format: 'minutebook-copy', schema: SCHEMA, part, revision, records: rows });
}

/** The manifest's file, sealed. */
export function manifestText(revision: number, meetings: number): Promise<string> {
  return sealed({ format: 'minutebook-manifest', schema: SCHEMA, revision, meetings });
}

/** What a part's file holds, or `null` where it is torn, changed, newer or something else. */
export async function readPart(text: string): Promise<PartFile | null> {
  const content = await unsealed(text);
  if (content?.['format'] !== 'minutebook-copy') return null;
  const { schema, part, revision, records } = content;
  if (schema !== SCHEMA || typeof revision !== 'number' || !isPart(part)) return null;
  if (!Array.isArray(records) || !records.every(isRow)) return null;
  return { part, revision, rows: records };
}

/** What the manifest says, or `null` where it is torn, changed or something else. */
export async function readManifest(text: string): Promise<Manifest | null> {
  const content = await unsealed(text);
  if (content?.['format'] !== 'minutebook-manifest') return null;
  const { schema, revision, meetings } = content;
  if (typeof schema !== 'number' || typeof revision !== 'number') return null;
  return { schema, revision, meetings: typeof meetings === 'number' ? meetings : 0 };
}

function isPart(value: unknown): value is Part {
  return value === null || typeof value === 'string';
}
