import type { CommandContext } from '../../shared/commands/command';
import { editMinute } from '../../shared/commands/minutes';
import { type Book, recordOf } from '../../shared/model/book';
import { apply, type Change, isNothing, merge, NO_CHANGE } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { minuteIdOf } from '../../shared/model/minute';
import { agendaOf } from '../../shared/registers/agenda';
import { referenceLabels } from '../../shared/registers/reference-labels';
import type { Query } from '../editor/find/matches';
import { replaced, replacedAll } from '../editor/find/replaced';
import type { FoundPlace } from './found-places';

/** The words at one place put instead of what was found there. `null` where that changes nothing. */
export function replacingOne(
  book: Book,
  { itemId, match }: FoundPlace,
  words: string,
  context: CommandContext,
): Change | null {
  const minute = recordOf(book, 'minute', minuteIdOf(itemId));
  if (!minute || match.isFixed) return null;
  const label = referenceLabels(book, minute.meetingId);
  const blocks = replaced(minute.blocks, match, words, label);
  return editMinute(book, { itemId, blocks }, context);
}

/** The words at all places of a meeting, as one change, and how many those were. */
export function replacingAll(
  book: Book,
  { meetingId, query, words }: { meetingId: Id; query: Query; words: string },
  context: CommandContext,
): { readonly change: Change | null; readonly count: number } {
  const label = referenceLabels(book, meetingId);
  let now = book;
  let whole: Change = NO_CHANGE;
  let count = 0;
  for (const { item, minute } of agendaOf(book, meetingId)) {
    const all = replacedAll(minute?.blocks ?? [], query, words, label);
    if (all.count === 0) continue;
    const change = editMinute(now, { itemId: item.id, blocks: all.blocks }, context);
    if (!change) continue;
    count += all.count;
    whole = merge(whole, change);
    now = apply(now, change);
  }
  return { change: isNothing(whole) ? null : whole, count };
}
