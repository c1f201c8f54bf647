import type { Book } from '../model/book';
import type { Id } from '../model/id';
import type { MinutesVersion } from '../registers/public-version';
import { minutesContext } from '../report/minutes-report';
import type { Report } from '../report/report';
import { bookmarksIn } from '../report/report-bookmarks';
import { bookmarkNames } from './bookmark-names';

/** The bookmarks of the Word file that the items of a meeting stand at, by their ids. */
export function itemBookmarks(
  { blocks }: Pick<Report, 'blocks'>,
  book: Book,
  { meetingId, version }: { readonly meetingId: Id; readonly version: MinutesVersion },
): Map<Id, string> {
  const context = minutesContext(book, meetingId, version);
  const names = bookmarkNames(bookmarksIn(blocks));
  const items = (context?.agenda ?? []).flatMap(({ item }) => {
    const bookmark = context?.bookmarks.get(item.id);
    const name = bookmark === undefined ? null : names.find(bookmark);
    return name === null ? [] : [[item.id, name] as const];
  });
  return new Map(items);
}
