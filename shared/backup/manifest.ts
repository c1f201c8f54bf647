import * as z from 'zod/mini';
import { SCHEMA } from '../model/book';
import { BookCounts } from './counts';

/** The version of the file's own form: which parts there are and how they are listed. */
export const BACKUP_VERSION = 1;

/** The names of the parts that hold no records. */
export const MANIFEST = 'manifest.json';
export const README_NAME = 'README.txt';
export const ATTACHMENTS = 'attachments/';

/** What every version of the file says of itself, so that a newer one can be told. */
const Heading = z.object({
  format: z.literal('minutebook-backup'),
  version: z.int().check(z.minimum(1)),
  schema: z.int().check(z.minimum(1)),
});

const Moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/));

/**
 * What a backup says of itself. `schema` is the form of the records; `made` is by the clock on the
 * wall, `2018-08-21T10:12:07`; `book` is what she calls the book; `setAside` counts the records that
 * could not be read when it was made.
 */
export const Manifest = z.extend(Heading, {
  made: Moment,
  book: z.string(),
  counts: BookCounts,
  setAside: z.int().check(z.minimum(0)),
  attachments: z.int().check(z.minimum(0)),
});
export type Manifest = z.infer<typeof Manifest>;

/** What a backup says of itself that needs a passphrase: nothing of what it holds. */
export const LockedManifest = z.extend(Heading, {
  made: Moment,
  locked: z.literal(true),
});
export type LockedManifest = z.infer<typeof LockedManifest>;

/** Whether a manifest, of which nothing is known yet, is one that this program may be too old for. */
export function isNewer(manifest: unknown): boolean {
  const heading = Heading.safeParse(manifest);
  return heading.success && (heading.data.version > BACKUP_VERSION || heading.data.schema > SCHEMA);
}
