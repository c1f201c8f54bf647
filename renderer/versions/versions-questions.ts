import type { MadeMinutes } from '../../shared/commands/kept-versions';
import type { BookFile } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { KeptMinutes } from '../../shared/model/kept-minutes';
import type { Unreadable } from '../../shared/reading/unreadable';
import type { WordText } from '../../shared/reading/word/word-text';
import type { BlockDifference } from '../../shared/versions/difference';
import type { ComparedFile, VersionAtHand } from '../../shared/versions/edited/compared-file';
import type { Edit } from '../../shared/versions/edited/edit';
import type { Reviewer } from '../../shared/versions/merged-report';
import type { OutFile } from '../outs/out-questions';

/** A version to compare: one that was kept, or the minutes of these records as they are now. */
export type Side =
  | { readonly document: KeptMinutes }
  | { readonly book: BookFile; readonly meetingId: Id };

/** What the worker of the versions is asked, one member a question. */
export interface VersionsQuestions {
  /** The minutes of these records, made to be kept; `null` where there are none. */
  readonly made: (book: BookFile, meetingId: Id) => MadeMinutes | null;
  /** The change that takes these edits into the minutes; `null` where they cannot be taken. */
  readonly taken: (book: BookFile, meetingId: Id, edits: readonly Edit[]) => Change | null;
  readonly differ: (before: Side, after: Side) => readonly BlockDifference[];
  /** Both as one Word file, with what differs as revisions, in the committee's own where it has one. */
  readonly revisions: (
    before: Side,
    after: Side,
    reviewer: Reviewer,
    book: BookFile,
    meetingId: Id,
  ) => Promise<OutFile>;
  /** A kept version as a Word file, in the committee's own one where it has one. */
  readonly written: (document: KeptMinutes, book: BookFile, meetingId: Id) => Promise<OutFile>;
  readonly readWord: (name: string, bytes: Uint8Array) => WordText | Unreadable;
  /** `null` where the records have no such meeting. */
  readonly compareFile: (
    book: BookFile,
    meetingId: Id,
    text: WordText,
    versions: readonly VersionAtHand[],
  ) => Promise<ComparedFile | null>;
}
