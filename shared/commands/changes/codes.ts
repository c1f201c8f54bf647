import { type Book, recordsOf } from '../../model/book';
import type { Change } from '../../model/change';
import type { Code } from '../../model/code';
import { committeesOf } from '../../registers/committees';
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

/**
 * Takes up a code whose changes are kept from now on: the minutes of every committee know its
 * references. `null` where it cannot be taken up, as `setCode` says.
 */
export function takeUpCode(book: Book, code: Code): Change | null {
  const change = setCode(book, code);
  if (!change) return null;
  const knowing = committeesOf(book).flatMap(committee => {
    const missing = code.patterns.filter(each => !committee.changePatterns.includes(each));
    if (missing.length === 0) return [];
    return [{ ...committee, changePatterns: [...committee.changePatterns, ...missing] }];
  });
  return { put: [...change.put, ...knowing], remove: [] };
}
