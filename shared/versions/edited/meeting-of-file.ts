import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Meeting } from '../../model/meeting';
import type { WordText } from '../../reading/word/word-text';
import type { MinutesVersion } from '../../registers/public-version';
import { minutesTitle } from '../../report/heading-block';

/** The minutes of the book that a Word file is a copy of. */
export interface MinutesOfFile {
  readonly meeting: Meeting;
  readonly version: MinutesVersion;
}

/**
 * Whose minutes a Word file holds, by what it calls itself, in its properties or at its head; `null`
 * where the book has none of that name. Of several the latest.
 */
export function minutesOfFile(book: Book, { title, lines }: WordText): MinutesOfFile | null {
  const head = lines.slice(0, 3).map(({ text }) => text.trim());
  const found = [title, ...head].map(name => meetingsNamed(book, name));
  return found.find(each => each !== null) ?? null;
}

function meetingsNamed(book: Book, title: string): MinutesOfFile | null {
  if (title === '') return null;
  const found = recordsOf(book, 'meeting').flatMap(meeting => {
    const committee = recordOf(book, 'committee', meeting.committeeId);
    if (!committee) return [];
    return (['full', 'public'] as const)
      .filter(version => minutesTitle({ meeting, committee, version }) === title)
      .map((version): MinutesOfFile => ({ meeting, version }));
  });
  return (
    found.toSorted((a, b) => ((a.meeting.date ?? '') < (b.meeting.date ?? '') ? 1 : -1))[0] ?? null
  );
}
