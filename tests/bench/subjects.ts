import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Book, isRefusal, readBook, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { InputFile } from '../../shared/reading/read-minutes';
import { demoBook } from '../demo-book/demo-book';
import { SIZES } from '../demo-book/sizes';
import { readWell } from '../support/read';
import { minutesAsText } from './minutes-as-text';

/** A meeting to measure with: as a book and, where there is one, as a text of minutes. */
export interface Subject {
  readonly size: string;
  readonly book: Book;
  readonly meetingId: Id;
  readonly text: InputFile | null;
}

/** What there is to measure with, and a line on what is missing. */
export interface Subjects {
  readonly subjects: readonly Subject[];
  readonly skipped: readonly string[];
}

const REAL_MINUTES = '../shared/seed/tabasc-33-minutes.txt';

/**
 * Size S, the sample's meeting 33 and the real one where it lies beside the project; and size M, a
 * very long meeting that is invented.
 */
export async function subjectsOf(root: string): Promise<Subjects> {
  const real = await realSubject(path.join(root, REAL_MINUTES));
  return {
    subjects: [sampleSubject(root), ...(real ? [real] : []), longSubject()],
    skipped: real ? [] : [`S real: skipped, ${REAL_MINUTES} is not there.`],
  };
}

function sampleSubject(root: string): Subject {
  const file = path.join(root, 'resources/sample-book.json');
  const read = readBook(JSON.parse(readFileSync(file, 'utf8')));
  if (isRefusal(read)) throw new Error(read.message);
  const meeting = recordsOf(read.value, 'meeting').find(({ number }) => number === '33');
  if (!meeting) throw new Error('The sample book has no meeting 33.');
  return { size: 'S sample', book: read.value, meetingId: meeting.id, text: null };
}

async function realSubject(file: string): Promise<Subject | null> {
  if (!existsSync(file)) return null;
  const text = { name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) };
  const { book, meetingId } = await readWell(text.name, text.bytes);
  return { size: 'S real', book, meetingId, text };
}

function longSubject(): Subject {
  const book = demoBook(SIZES.M);
  const [meeting] = recordsOf(book, 'meeting');
  if (!meeting) throw new Error('The demo book has no meeting.');
  const bytes = new TextEncoder().encode(minutesAsText(book, meeting.id));
  return { size: 'M', book, meetingId: meeting.id, text: { name: 'long-minutes.txt', bytes } };
}
