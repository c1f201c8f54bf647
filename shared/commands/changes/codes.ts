import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Change } from '../../model/change';
import type { Code } from '../../model/code';
import type { Id } from '../../model/id';
import { codeUse, type Use } from '../../registers/changes/code-use';
import { committeesOf } from '../../registers/committees';
import { puttingChecked } from '../checked-change';

/**
 * Takes up a code, one that is delivered or one of her own, or changes one that is there. `null` where
 * it is no sound code, another has its short name, or a stage, path or body would go that a
 * modification is told with.
 */
export function setCode(book: Book, code: Code): Change | null {
  const before = recordOf(book, 'code', code.id);
  if (before && losesWhatIsUsed(book, before, code)) return null;
  const isTaken = recordsOf(book, 'code').some(
    ({ id, shortName }) => id !== code.id && shortName === code.shortName,
  );
  return isTaken ? null : puttingChecked(code);
}

function losesWhatIsUsed(book: Book, before: Code, after: Code): boolean {
  const { stages, paths, bodies } = codeUse(book, before.id);
  const loses = (use: Use, had: readonly Named[], has: readonly Named[]) =>
    had.some(({ id }) => use.has(id) && !has.some(each => each.id === id));
  return (
    loses(stages, stagesIn(before), stagesIn(after)) ||
    loses(paths, before.paths, after.paths) ||
    loses(bodies, before.bodies, after.bodies)
  );
}

type Named = { readonly id: Id };

function stagesIn({ stageSets }: Code): readonly Named[] {
  return stageSets.flatMap(({ stages }) => stages);
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
