import { type Book, recordOf, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import type { KeptMinutes } from '../model/kept-minutes';
import type { KeptVersion, KeptWhy } from '../model/kept-version';
import { dateInWords } from '../model/partial-date';
import { versionDocumentIdOf } from '../model/version-document';
import { STATE_WORDS } from '../registers/meeting-states';

/** The kept versions of a meeting's minutes that are not in the trash, the latest first. */
export function keptVersionsOf(book: Book, meetingId: Id): readonly KeptVersion[] {
  return recordsOf(book, 'keptVersion')
    .filter(version => version.meetingId === meetingId && version.removedAt === undefined)
    .toReversed()
    .toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : 0));
}

/** What a version says; `null` where the book at hand does not hold it. */
export function documentOf(book: Book, versionId: Id): KeptMinutes | null {
  return recordOf(book, 'versionDocument', versionDocumentIdOf(versionId))?.document ?? null;
}

/** Why a version was kept, in a word or two. */
export function whyKept(why: KeptWhy): string {
  if (why === 'byHand') return 'Kept by you';
  return why === 'reopened' ? 'Before it was reopened' : STATE_WORDS[why];
}

/**
 * What a version is called: why it was kept, its name, and when: `With the Chair v0.1, 16 August 2018,
 * 10:05`. One that she kept and named is called by its name alone.
 */
export function versionInWords({ label, why, keptAt }: KeptVersion): string {
  const isNamed = why === 'byHand' && label !== '';
  const name = [isNamed ? '' : whyKept(why), label].filter(part => part !== '').join(' ');
  return `${name}, ${momentInWords(keptAt)}`;
}

/** A moment by the clock on the wall, in words: `16 August 2018, 10:05`. */
export function momentInWords(moment: string): string {
  return `${dateInWords(moment.slice(0, 10))}, ${moment.slice(11, 16)}`;
}
