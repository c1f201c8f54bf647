import { SCHEMA } from '../../shared/model/book';
import { isObject, isRow, type Part, type Row } from './rows';
import { sealed, sha256, unsealed } from './sealed-text';

/** The name of the file that tells what the others hold. */
export const MANIFEST = 'manifest.json';

/** One file of the second copy as the manifest tells it. */
export interface CopiedPart {
  readonly part: Part;
  readonly name: string;
  readonly revision: number;
  readonly count: number;
}

/** What the second copy holds, and of which revision of the book. */
export interface Manifest {
  readonly schema: number;
  readonly revision: number;
  readonly parts: readonly CopiedPart[];
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

/** The file of one part, sealed. */
export function partText(part: Part, revision: number, rows: readonly Row[]): Promise<string> {
  return sealed({ format: 'minutebook-copy', schema: SCHEMA, part, revision, records: rows });
}

/** The manifest's file, sealed. */
export function manifestText(revision: number, parts: readonly CopiedPart[]): Promise<string> {
  return sealed({ format: 'minutebook-manifest', schema: SCHEMA, revision, parts });
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
  const { schema, revision, parts } = content;
  if (typeof schema !== 'number' || typeof revision !== 'number') return null;
  if (!Array.isArray(parts) || !parts.every(isCopiedPart)) return null;
  return { schema, revision, parts };
}

function isPart(value: unknown): value is Part {
  return value === null || typeof value === 'string';
}

function isCopiedPart(value: unknown): value is CopiedPart {
  return (
    isObject(value) &&
    isPart(value['part']) &&
    typeof value['name'] === 'string' &&
    typeof value['revision'] === 'number' &&
    typeof value['count'] === 'number'
  );
}
