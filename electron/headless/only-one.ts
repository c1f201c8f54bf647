import { type Book, recordsOf } from '../../shared/model/book';
import type { Code } from '../../shared/model/code';
import { Refusal } from './requests';

/** The one code of a book whose changes are kept. Throws `Refusal` where there is none, or several. */
export function onlyCode(book: Book, file: string): Code {
  const used = new Set(recordsOf(book, 'modification').map(({ codeId }) => codeId));
  const kept = recordsOf(book, 'code').filter(({ id }) => used.has(id));
  return onlyOne(kept, file, 'register of modifications');
}

/** The one that was found. Throws `Refusal` where there is none, or several. */
export function onlyOne<T>(found: readonly T[], file: string, what: string): T {
  const [first, second] = found;
  if (first === undefined) throw new Refusal(`${file} holds no ${what}.`);
  if (second !== undefined) throw new Refusal(`${file} holds more than one ${what}.`);
  return first;
}
