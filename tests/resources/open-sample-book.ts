import { readFileSync } from 'node:fs';
import { isRefusal, type ReadBook, readBook } from '../../shared/model/book';

const SAMPLE_BOOK = new URL('../../resources/sample-book.json', import.meta.url);

/** The sample book as the file holds it, before any check. */
export function sampleBookFile(): unknown {
  return JSON.parse(readFileSync(SAMPLE_BOOK, 'utf8'));
}

/** The sample book, opened; throws where it is no book at all. */
export function openSampleBook(): ReadBook {
  const read = readBook(sampleBookFile());
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}
