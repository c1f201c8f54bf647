import { recordOf } from '../../../shared/model/book';
import type { Id } from '../../../shared/model/id';
import { committeesOf } from '../../../shared/registers/committees';
import type { Desk } from '../../desk/desk';

/**
 * The committee whose secretary looks: that of the meeting she comes from, else the first. `null` where
 * there is only one, which needs no filter.
 */
export function committeeOfViews(desk: Desk): Id | null {
  const { book } = desk.book.getState();
  const { cameFrom } = desk.view.getState();
  const committees = committeesOf(book);
  if (committees.length < 2) return null;
  return recordOf(book, 'meeting', cameFrom ?? '')?.committeeId ?? committees[0]?.id ?? null;
}
