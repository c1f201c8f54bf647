import { type Book, recordsOf } from '../../model/book';
import type { Change } from '../../model/change';
import type { Code } from '../../model/code';
import { puttingChecked } from '../checked-change';

/**
 * Takes up a code, one that is delivered or one of her own, or changes one that is there. `null` where
 * it is no sound code, or another has its short name.
 */
export function setCode(book: Book, code: Code): Change | null {
  const isTaken = recordsOf(book, 'code').some(
    ({ id, shortName }) => id !== code.id && shortName === code.shortName,
  );
  return isTaken ? null : puttingChecked(code);
}
