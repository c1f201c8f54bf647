import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/**
 * A bookmark round these runs with an id that is given. docx counts on from one file to the next,
 * and the same minutes would never give the same file.
 */
export class NamedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, id: number, children: readonly ParagraphChild[]) {
    super({ id: name, children: [...children] });
    this.start = new BookmarkStart(name, id);
    this.end = new BookmarkEnd(id);
  }
}
