import type { IParagraphOptions, ITableRowOptions, ParagraphChild, XmlComponent } from 'docx';
import { element } from './element';

/** What a reviewer did to a part of a document. */
export type Revision = 'inserted' | 'deleted';

/**
 * Which parts of a report are written as revisions, and as whose. A part is known by the object that
 * it is: a run, a block, a point of a list, a row of a table. `date` is an ISO 8601 instant.
 */
export interface Revisions {
  readonly author: string;
  readonly date: string;
  readonly of: ReadonlyMap<object, Revision>;
}

/** Revisions of a file that is being written: what is written now is one of this sort. */
export interface Revising extends Revisions {
  now: Revision | null;
  count: number;
}

/** A file that may be written with revisions. */
interface Revisable {
  readonly revising: Revising | null;
}

/** Begins to write revisions. */
export function revising(revisions: Revisions): Revising {
  return { ...revisions, now: null, count: 0 };
}

/** Writes a part of the report as the revision that it is, or as what it is part of. */
export function revised<T>(writing: Revisable, part: object, write: () => T): T {
  const own = writing.revising?.of.get(part);
  return own === undefined ? write() : writtenAs(writing, own, write);
}

/** Writes something as that revision; as none where it is no part of the text around it. */
export function writtenAs<T>(writing: Revisable, revision: Revision | null, write: () => T): T {
  const { revising } = writing;
  if (!revising) return write();
  const before = revising.now;
  revising.now = revision;
  const written = write();
  revising.now = before;
  return written;
}

/** Runs as the revision that is being written. */
export function revisedRuns(writing: Revisable, runs: readonly ParagraphChild[]): ParagraphChild[] {
  const { revising } = writing;
  if (!revising?.now || runs.length === 0) return [...runs];
  const { id, author, date } = nextRevision(revising);
  const name = revising.now === 'inserted' ? 'w:ins' : 'w:del';
  const attributes = { 'w:id': id, 'w:author': author, 'w:date': date };
  // docx has a class for a run that is a revision, and none for what is more than words.
  return [element(name, attributes, ...(runs as readonly XmlComponent[])) as ParagraphChild];
}

/** The mark of a paragraph, or a row of a table, as the revision that is being written. */
export function revisedMark({
  revising,
}: Revisable): Pick<ITableRowOptions, 'insertion' | 'deletion'> {
  if (!revising?.now) return {};
  const mark = nextRevision(revising);
  return revising.now === 'inserted' ? { insertion: mark } : { deletion: mark };
}

/** The same for the options of a paragraph. */
export function paragraphMark(writing: Revisable): Pick<IParagraphOptions, 'run'> {
  return writing.revising?.now ? { run: revisedMark(writing) } : {};
}

/** What is deleted is text of another element (ISO 29500-1, 17.4.20 delText); docx writes no such. */
export function withDeletedText(part: string): string {
  return part.replace(/<w:del [^>]*[^/]>.*?<\/w:del>/gs, deleted =>
    deleted.replaceAll(/(<\/?)w:t(?=[ >])/g, '$1w:delText'),
  );
}

function nextRevision(revising: Revising) {
  revising.count += 1;
  return { id: FIRST_ID + revising.count, author: revising.author, date: revising.date };
}

/** Word counts revisions and bookmarks alike; ours begin above those of the contents. */
const FIRST_ID = 200_000;
