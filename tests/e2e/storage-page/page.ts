import { FIRST_BOOK } from '../../../renderer/books/known-books';
import { secondCopyOn } from '../../../renderer/books/second-copy-on';
import { type ClerkAtDatabase, clerkAtDatabase } from '../../../renderer/clerk/clerk-at-database';
import type { ClerkTold } from '../../../renderer/clerk/clerk-questions';
import { knownReferences, partAround } from '../../../renderer/clerk/part-around';
import { factsOf } from '../../../renderer/clerk/search-facts';
import { browserHost } from '../../../renderer/host/browser/browser-host';
import type { BookStorage } from '../../../renderer/storage/book-storage';
import type { InHand } from '../../../renderer/storage/in-hand';
import type { Found } from '../../../renderer/storage/look-over';
import { notesOn } from '../../../renderer/storage/notes';
import { partOf } from '../../../renderer/storage/rows';
import { scribeAtDatabase } from '../../../renderer/storage/scribe-at-database';
import type { SecondCopy } from '../../../renderer/storage/second-copy';
import { isStorageRefusal, openStorage } from '../../../renderer/storage/storage';
import { removeMeeting } from '../../../shared/commands/meetings';
import { skipItem } from '../../../shared/commands/take-off-agenda';
import { type Book, bookOf, recordsOf } from '../../../shared/model/book';
import type { Change } from '../../../shared/model/change';
import type { Id } from '../../../shared/model/id';
import { person } from '../../../shared/model/party';
import { WHOLE_REGISTER } from '../../../shared/model/register-view';
import { allActionEntries } from '../../../shared/registers/across/action-entries';
import { allOutcomeEntries } from '../../../shared/registers/across/outcome-entries';
import { agendaOf } from '../../../shared/registers/agenda';
import { summaryOf } from '../../../shared/registers/meeting-summary';
import { minutesReport } from '../../../shared/report/minutes-report';
import { docsOfPart } from '../../../shared/search/docs-of-part';
import { type SearchAnswer, type SearchQuestion, search } from '../../../shared/search/search';
import { searchDocKey } from '../../../shared/search/search-doc';
import { indexOfParts, type TextIndex } from '../../../shared/search/text-index';
import { rawDatabase } from './raw-database';

/** The second copy as a browser keeps it. */
function copyOf(book: string): SecondCopy {
  return secondCopyOn(browserHost(book), FIRST_BOOK);
}

/** One opened book, as a test asks of it from outside. All answers can leave the page. */
const bookOnPage = {
  events: [] as string[],
  found: [] as Found[],
  told: [] as string[],

  async open(name: string) {
    bookOnPage.found = [];
    const result = await openStorage(name, {
      copy: copyOf(name),
      notes: notesOn(name),
      scribeFor: scribeAtDatabase,
      now: () => new Date().toISOString(),
      tell: event => bookOnPage.events.push(event),
      found: found => bookOnPage.found.push(found),
    });
    if (isStorageRefusal(result)) {
      rescue = result.rescue;
      return { code: result.code, restored: [], notices: [] };
    }
    storage = result.storage;
    hand = storage.takeInHand();
    return { code: 'opened', restored: result.restored, notices: result.notices };
  },

  /** What a refusal gives of the second copy. */
  rescued: () => rescue(),

  journal: (meetingId: Id) => opened().journal(meetingId),

  async load() {
    const { book, setAside, revision } = await opened().load();
    return { records: [...book.records.values()], setAside, revision };
  },

  /**
   * Each meeting as it is brought by index into a book of headers: how many records that takes, and
   * whether its summary and its report are what they are in the whole book.
   */
  async meetingsByIndex() {
    const { book: whole } = await opened().load();
    const { records } = await opened().headers();
    const headers = bookOf(records);
    const found = [];
    for (const { id } of recordsOf(whole, 'meeting')) {
      const around = await opened().around(headers, id);
      const book = bookOf([...records, ...around.records]);
      found.push({
        id,
        records: around.records.length,
        same: asShown(book, id) === asShown(whole, id),
      });
    }
    return found;
  },

  /** Every meeting brought into one book, one after the other, and what then differs from the whole. */
  async allMeetingsAtHand() {
    const { book: whole } = await opened().load();
    const { records } = await opened().headers();
    let book = bookOf(records);
    const differing: string[] = [];
    for (const { id } of recordsOf(whole, 'meeting')) {
      const around = await opened().around(book, id);
      book = bookOf([...around.records, ...book.records.values()]);
      if (asShown(book, id) !== asShown(whole, id)) differing.push(id);
    }
    return differing;
  },

  async trash() {
    const { records } = await opened().trash();
    return [...records];
  },

  async save(change: Change) {
    try {
      return { revision: await inHand().save(change, new Date().toISOString()), code: 'saved' };
    } catch (error) {
      return { revision: 0, code: codeOf(error) };
    }
  },

  /** Takes the book from whichever page has it in hand. */
  async takeInHand() {
    hand = opened().takeInHand();
    await hand.ready();
  },

  /** Takes care of both copies, without waiting for an idle moment. */
  tend: () => inHand().tend(async () => {}),

  closeCleanly: () => inHand().closeCleanly(),

  async copy() {
    try {
      await opened().copy();
      return 'copied';
    } catch (error) {
      return codeOf(error);
    }
  },

  close: () => opened().close(),

  /** Saves one person after the other for ever, and tells the test of each in both copies. */
  async saveOnAndOn(prefix: string) {
    for (let count = 0; ; count += 1) {
      const id = `${prefix}-${count}`;
      await inHand().save({ put: [person(id, 'x'.repeat(5_000))], remove: [] }, '');
      await opened().copy();
      window.saved(id);
    }
  },

  /** Has a clerk of its own begin at a book, with what was kept of it before. */
  beginClerk(name: string) {
    clerk?.end();
    const tell = (told: ClerkTold) => bookOnPage.told.push(told.what);
    clerk = clerkAtDatabase({ name, bucket: null }, { tell, pause: async () => {} });
  },

  /** The registers over all meetings as the clerk has them, and as they are from nothing. */
  async registers(): Promise<Registers> {
    const { book } = await opened().load();
    return {
      kept: { actions: await rowsOf('actions'), outcomes: await rowsOf('outcomes') },
      fromNothing: {
        actions: sorted(allActionEntries(book)),
        outcomes: sorted(allOutcomeEntries(book)),
      },
    };
  },

  /** What the clerk finds in the whole book, once it has read it, and what is found from nothing. */
  async searched(typed: string): Promise<Searched> {
    const question = { typed, isTyping: false, order: 'meeting', from: 0, count: ALL } as const;
    const { book } = await opened().load();
    return {
      kept: piecesIn((await readThrough(question)).value),
      fromNothing: piecesIn(
        search(
          indexFromNothing(book),
          question,
          factsOf(() => book, DAY),
        ),
      ),
    };
  },

  /** Has the clerk look over everything, and puts right what it leaves to the page. */
  async lookOver() {
    const { isWrong, meetings, rows } = await clerkAnswers().lookOver();
    await opened().mendRows(rows);
    return { isWrong, meetings, rows: rows.actions.length + rows.mentions.length };
  },

  readCopy: (book: string, name: string) => copyOf(book).read(name),
  removeCopy: (book: string, name: string) => copyOf(book).remove(name),
  writeCopy: (book: string, name: string, text: string) => copyOf(book).write(name, text),
};

/** All that is shown and written of a meeting, and what of it may go, as one text. */
function asShown(book: Book, meetingId: Id): string {
  const report = minutesReport(book, meetingId, {
    version: 'full',
    created: '2018-08-14T12:00:00.000Z',
  });
  return JSON.stringify([report, summaryOf(book, meetingId, []), whatMayGo(book, meetingId)]);
}

/** Whether the meeting, and each of its items, may be taken out: nothing else leads to it. */
function whatMayGo(book: Book, meetingId: Id): boolean[] {
  const context = { today: '2018-08-14', now: '11:05', newId: () => 'new' };
  const items = agendaOf(book, meetingId).map(({ item }) => skipItem(book, item.id, context));
  return [removeMeeting(book, meetingId, context), ...items].map(change => change !== null);
}

/** Rows of the registers, in the order of their ids. */
export interface Registers {
  readonly kept: RegistersOfMinutes;
  readonly fromNothing: RegistersOfMinutes;
}

interface RegistersOfMinutes {
  readonly actions: readonly unknown[];
  readonly outcomes: readonly unknown[];
}

/** The pieces that were found, each with its words. */
export interface Searched {
  readonly kept: readonly string[];
  readonly fromNothing: readonly string[];
}

function piecesIn({ hits }: SearchAnswer): string[] {
  return hits.map(({ doc }) => `${searchDocKey(doc)} ${doc.text}`).sort();
}

async function readThrough(question: SearchQuestion) {
  for (;;) {
    await clerkAnswers().follow();
    const found = await clerkAnswers().search(question, DAY);
    if (found.progress === null) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

function indexFromNothing(book: Book): TextIndex {
  const references = knownReferences();
  const committees = recordsOf(book, 'committee');
  const rows = [...book.records.values()].map(record => ({ record, part: partOf(record) }));
  const parts = [...new Set(rows.map(({ part }) => part))];
  const recordsIn = (part: Id | null) =>
    rows.filter(row => row.part === part).map(({ record }) => record);
  for (const part of parts) references.learn(recordsIn(part), committees);
  return indexOfParts(
    parts.map(part =>
      docsOfPart(
        part,
        recordsIn(part),
        partAround(references, part, () => book),
      ),
    ),
  );
}

/** The day on which everything is asked. */
const DAY = '2018-08-14';

/** More lines than any book of a test has. */
const ALL = 100_000;

async function rowsOf(register: 'actions' | 'outcomes'): Promise<unknown[]> {
  await clerkAnswers().follow();
  const { key } = await clerkAnswers().list(register, WHOLE_REGISTER, DAY);
  const lines = (await clerkAnswers().lines(key, 0, ALL)) ?? [];
  return sorted(lines.flatMap(line => (line.is === 'row' ? [line.row] : [])));
}

function sorted<T extends { readonly id: Id }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

let clerk: ClerkAtDatabase | null = null;

function clerkAnswers(): ClerkAtDatabase['answers'] {
  if (!clerk) throw new Error('No clerk has begun.');
  return clerk.answers;
}

let storage: BookStorage | null = null;
let rescue = () => Promise.resolve('');
let hand: InHand | null = null;

function opened(): BookStorage {
  if (!storage) throw new Error('No book is open.');
  return storage;
}

function inHand(): InHand {
  if (!hand) throw new Error('No book is in hand.');
  return hand;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

declare global {
  interface Window {
    bookOnPage: typeof bookOnPage;
    rawDatabase: typeof rawDatabase;
    /** Given by the test that wants to be told. */
    saved: (id: string) => void;
  }
}

window.bookOnPage = bookOnPage;
window.rawDatabase = rawDatabase;
