import { createContext, useContext } from 'react';
import type { CommandContext } from '../../shared/commands/command';
import type { Host } from '../../shared/host';
import type { Book } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { KeptBackups } from '../books/kept-backups';
import type { KnownBooks } from '../books/known-books';
import type { WholeBook } from '../books/whole-book';
import type { Clerk } from '../clerk/clerk';
import type { MinuteEditorHandle } from '../editor/MinuteEditor';
import type { JournalEntry } from '../storage/database';
import type { Rows } from '../storage/register-rows';
import type { RowChange } from '../storage/rows';
import type { StepName } from '../store/book-store';
import type { OpenStores } from '../store/use-book';

/** The open book with all that acts on it: what every command of the program is given. */
export interface Desk extends OpenStores {
  /** The day, the clock and fresh ids, as they are now. */
  readonly now: () => CommandContext;
  /** What the operating system does for us. */
  readonly host: Host;
  /** The live editor of the sheet, while there is one. */
  readonly editor: { current: MinuteEditorHandle | null };
  /** Keeps the registers and the index of the whole book. */
  readonly clerk: Clerk;
  /** Brings all that a meeting and its registers are drawn from into the book in hand. */
  readonly bringMeeting: (meetingId: Id) => Promise<void>;
  /** Brings the record of this id into the book in hand, or the one that holds this action. */
  readonly bringPlace: (id: Id) => Promise<void>;
  /** The same for several ids at once. */
  readonly bringPlaces: (ids: readonly Id[]) => Promise<void>;
  /** Brings the actions of these references into the book in hand, from whichever meeting. */
  readonly bringReferences: (references: readonly string[]) => Promise<void>;
  /** Brings every code, modification and release into the book in hand. */
  readonly bringChanges: () => Promise<void>;
  /** Brings the minutes that name one of these ids or printed references into the book in hand. */
  readonly bringMentions: (targets: readonly Id[]) => Promise<void>;
  /** Brings what lies in the trash into the book in hand. */
  readonly bringTrash: () => Promise<void>;
  /** Brings what is open of a committee into the book: what its next meeting begins with. */
  readonly bringOpenActions: (committeeId: Id) => Promise<void>;
  /** Makes rows of the register anew from the records, where they were found wrong. */
  readonly mendRows: (rows: Rows) => Promise<void>;
  /** Resolves when all is in both copies; rejects with the failure where that cannot be. */
  readonly flush: () => Promise<void>;
  /** Every change of a meeting that was saved here, the earliest first. */
  readonly journal: (meetingId: Id) => Promise<readonly JournalEntry[]>;
  /** Takes the book from the window that has it in hand, which saves first, and opens it here. */
  readonly takeOver: () => Promise<void>;
  /** Notes that this window closed with everything saved; to be called while it closes. */
  readonly closeCleanly: () => void;
  /** The book that is open among the books of this computer. */
  readonly books: KnownBooks;
  /** The whole book as it stands, also what could not be saved. Rejects where it cannot be read. */
  readonly whole: () => Promise<WholeBook>;
  /** The backups that are kept in the folder she chose. */
  readonly keptBackups: KeptBackups;
  /** A number that grows with each saved change. */
  readonly revision: () => Promise<number>;
  /** Saves a change of any rows, at hand or not, in both copies. The page has to be opened anew. */
  readonly saveUnseen: (change: RowChange) => Promise<void>;
}

/** A command of the book, given what it cannot know by itself. */
export type Doing = (book: Book, context: CommandContext) => Change | null;

/** The desk of the book that is open, for the components inside. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk of the open book. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A desk was asked for where no book is open.');
  return desk;
}

/** Does something to the book as one step; tells whether it could be done. */
export function doIt(desk: Desk, name: StepName, doing: Doing): boolean {
  if (desk.view.getState().readOnly) return false;
  return desk.book.getState().run(book => doing(book, desk.now()), name);
}

/** What would do it now; `null` where it cannot be done, so that question and act are one. */
export function ifItCan(desk: Desk, name: StepName, doing: Doing): (() => void) | null {
  if (desk.view.getState().readOnly) return null;
  return doing(desk.book.getState().book, desk.now()) ? () => void doIt(desk, name, doing) : null;
}
