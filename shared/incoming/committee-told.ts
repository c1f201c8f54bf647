import type { Committee } from '../model/committee';
import { nameKey } from './known-names';

/** What a reading calls the committee where the file does not say whose minutes they are. */
const UNTOLD = { code: 'C', name: 'Committee' };

/** Whether a file says whose it is. */
export function tellsCommittee({ code, name }: Pick<Committee, 'code' | 'name'>): boolean {
  return code !== UNTOLD.code || name !== UNTOLD.name;
}

/**
 * Which of the committees a file tells of: by its code or its name, else by a name that is part of one,
 * for minutes often say no more than “the Board”. `undefined` where it is none of them, or not told.
 */
export function committeeTold(
  committees: readonly Committee[],
  told: Committee,
): Committee | undefined {
  if (!tellsCommittee(told)) return undefined;
  return (
    committees.find(({ code }) => code === told.code) ??
    committees.find(({ name }) => nameKey(name) === nameKey(told.name)) ??
    committees.find(known => isPartOf(told, known) || isPartOf(known, told))
  );
}

function isPartOf(one: Committee, other: Committee): boolean {
  const words = wordsOf(other);
  return wordsOf(one).every(word => words.includes(word));
}

/** The words of a name, with its code as one of them. */
function wordsOf({ name, code }: Committee): string[] {
  const words = nameKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
  return words.length === 0 ? [code.toLowerCase()] : words;
}
