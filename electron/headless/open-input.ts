import path from 'node:path';
import { type Book, isRefusal, readBook } from '../../shared/model/book';
import type { Notice } from '../../shared/model/notice';
import type { ReadMinutes } from '../../shared/reading/propose-meeting';
import { readMinutes } from '../../shared/reading/read-minutes';
import { isUnreadable } from '../../shared/reading/unreadable';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { bytesOf } from './files';
import { Refusal } from './requests';
import { isBookName } from './usage';

/** A book that was opened, or made of minutes that were read. */
export interface OpenInput {
  readonly book: Book;
  /** A remark on each record of a book that could not be read. */
  readonly setAside: readonly Notice[];
}

/** Opens a book or reads minutes. Throws `Refusal` with the reason where neither can be done. */
export async function openInput(file: string): Promise<OpenInput> {
  if (isBookName(file)) return openBook(file, await bytesOf(file));
  const { book } = await openMinutes(file);
  return { book, setAside: [] };
}

/**
 * Reads minutes, counting ids up so that the same file gives the same records. Throws `Refusal` with
 * the reason where it cannot be done.
 */
export async function openMinutes(file: string): Promise<ReadMinutes> {
  const bytes = await bytesOf(file);
  if (isBookName(file)) throw new Refusal(`${file} is not minutes: .json is the ending of a book.`);
  let last = 0;
  const newId = () => {
    last += 1;
    return `r${last}`;
  };
  const read = await readMinutes(
    { name: path.basename(file), bytes },
    { newId, houseStyle: PLAIN },
  );
  if (isUnreadable(read)) throw new Refusal(read.message);
  return read;
}

function openBook(file: string, bytes: Uint8Array): OpenInput {
  const read = readBook(parsed(file, bytes));
  if (isRefusal(read)) throw new Refusal(`${file}: ${read.message}`);
  const setAside = read.setAside.map(({ at, reason }) => ({
    code: 'recordSetAside',
    message: `Record ${at + 1} of the book could not be read (${reason}) and was set aside.`,
  }));
  return { book: read.value, setAside };
}

function parsed(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refusal(`${file} is not a Minutebook book.`);
  }
}
