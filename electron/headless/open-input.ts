import path from 'node:path';
import { type Book, isRefusal, readBook } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { Notice } from '../../shared/model/notice';
import { readMinutes } from '../../shared/reading/read-minutes';
import { isUnreadable } from '../../shared/reading/unreadable';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { bytesOf } from './files';
import { Refusal } from './usage';

/** A book that was opened, or made of minutes that were read. */
export interface OpenInput {
  readonly book: Book;
  /** The one meeting of minutes that were read; `null` for a book. */
  readonly meetingId: Id | null;
  readonly notices: readonly Notice[];
}

/** Opens a book or reads minutes. Throws `Refusal` with the reason where neither can be done. */
export async function openInput(file: string): Promise<OpenInput> {
  const bytes = await bytesOf(file);
  return /\.json$/i.test(file) ? openBook(file, bytes) : openMinutes(file, bytes);
}

/** Reads minutes, counting ids up so that the same file gives the same records. */
export async function openMinutes(
  file: string,
  bytes: Uint8Array,
): Promise<OpenInput & { meetingId: Id }> {
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
  const notices = read.setAside.map(({ at, reason }) => ({
    code: 'recordSetAside',
    message: `Record ${at + 1} of the book could not be read (${reason}) and was set aside.`,
  }));
  return { book: read.value, meetingId: null, notices };
}

function parsed(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refusal(`${file} is not a Minutebook book.`);
  }
}
