import type { CommandContext } from '../commands/command';
import type { Book } from '../model/book';
import { apply, type Change, merge } from '../model/change';
import type { Remark } from './check';

/**
 * Mends all of these remarks that can be mended, in one change; `null` where none can be now. The last
 * in the text comes first, so that the places of those before it stay.
 */
export function mendAll(
  book: Book,
  remarks: readonly Remark[],
  context: CommandContext,
): Change | null {
  let [now, change]: [Book, Change | null] = [book, null];
  for (const { mend } of remarks.toReversed()) {
    const next = mend?.doing(now, context) ?? null;
    if (!next) continue;
    now = apply(now, next);
    change = change ? merge(change, next) : next;
  }
  return change;
}
