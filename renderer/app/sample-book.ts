import sampleAddress from '../../resources/sample-book.json?url';
import { type BookRefusal, type ReadBook, readBook } from '../../shared/model/book';

/** A sample that could not even be read as a file. */
export interface Unreadable {
  readonly code: 'unreadable';
  readonly message: string;
}

/** Fetches the sample book that comes with the program and checks it. Never throws. */
export async function readSampleBook(): Promise<ReadBook | BookRefusal | Unreadable> {
  try {
    const answer = await fetch(sampleAddress);
    if (!answer.ok) return unreadable(`The program's own files are incomplete (${answer.status}).`);
    return readBook(await answer.json());
  } catch {
    return unreadable('Its file is missing or damaged.');
  }
}

function unreadable(message: string): Unreadable {
  return { code: 'unreadable', message };
}
