import { safeFileName } from '../files/safe-file-name';
import { type Book, bookFile, readableText, recordOf, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { AnyRecord } from '../model/record';
import { meetingInWords } from '../registers/meetings';

/** What belongs to no one meeting: committees, people, actions from before the book. */
const REST = 'book.json';

const TRASH = 'trash.json';

/** Records that could not be read, as they lay. */
const SET_ASIDE = 'set-aside.json';

/** Whether a part of a backup holds records. */
export function holdsRecords(name: string): boolean {
  return [REST, TRASH, SET_ASIDE].includes(name) || /^meetings\/[^/]+\.json$/u.test(name);
}

/**
 * The records of a book as files of their own: one for each meeting with all that belongs to it, one
 * for the trash, one for the rest, and one for what could not be read. Each is a small book file by
 * itself. Equal books give equal files.
 */
export function recordParts(book: Book, setAside: readonly unknown[]): Map<string, string> {
  const names = meetingNames(book);
  const byPart = new Map<string, AnyRecord[]>([[REST, []]]);
  for (const record of bookFile(book).records) {
    const name = partOf(record, names);
    const part = byPart.get(name);
    if (part) part.push(record);
    else byPart.set(name, [record]);
  }
  const parts = new Map([...byPart].map(([name, records]) => [name, readableText(records)]));
  if (setAside.length > 0) parts.set(SET_ASIDE, readableText(setAside.map(asPlainValue)));
  return parts;
}

/** What lies in a damaged database may be a value that JSON has no form for. */
function asPlainValue(row: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(row));
  } catch {
    return { unreadable: String(row) };
  }
}

function partOf(record: AnyRecord, names: ReadonlyMap<Id, string>): string {
  if (record.kind === 'removed') return TRASH;
  const meetingId = record.kind === 'meeting' ? record.id : meetingIdOf(record);
  // A record whose meeting the book does not hold is kept all the same.
  return (meetingId !== null && names.get(meetingId)) || REST;
}

function meetingIdOf(record: AnyRecord): Id | null {
  if (record.kind === 'versionDocument') return record.minutesOf;
  return 'meetingId' in record ? record.meetingId : null;
}

function meetingNames(book: Book): Map<Id, string> {
  const taken = new Map<string, number>();
  const meetings = recordsOf(book, 'meeting').toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(meetings.map(meeting => [meeting.id, free(nameOf(book, meeting), taken)]));
}

/** `2018-08-14 TABASC meeting 33`, so that a folder shows the meetings by their date. */
function nameOf(book: Book, meeting: Meeting): string {
  const code = recordOf(book, 'committee', meeting.committeeId)?.code ?? '';
  return `${meeting.date ?? 'no date'} ${code} ${meetingInWords({ ...meeting, date: null })}`;
}

/** The name, or with a number behind it; of two that differ only in capitals some disks keep one. */
function free(words: string, taken: Map<string, number>): string {
  const first = safeFileName(words, '.json');
  const times = taken.get(first.toLowerCase()) ?? 0;
  let [name, count] = [first, times];
  while (taken.has(name.toLowerCase())) {
    count += 1;
    name = safeFileName(words, ` (${count}).json`);
  }
  taken.set(name.toLowerCase(), 1);
  taken.set(first.toLowerCase(), Math.max(count, 1));
  return `meetings/${name}`;
}
