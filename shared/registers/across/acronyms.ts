import { linesIn } from '../../model/block-lines';
import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Id } from '../../model/id';
import { plainText } from '../../model/inline';
import type { PartialDate } from '../../model/partial-date';
import { agendaOf } from '../agenda';
import { orderOfText } from '../listing/field';
import { sentencesOf } from '../sentences';
import { spelledOutIn } from '../spelled-out';
import type { PlaceEntry } from './entries';
import { placeOf } from './places';

/** Where a short form stands. `block` is counted from 0 in the minute; `null` for a title or an update. */
export interface Mention {
  readonly place: PlaceEntry;
  readonly committeeId: Id;
  readonly block: number | null;
  readonly sentence: string;
}

/** A short form over all meetings: a row of the glossary. Its id is the short form itself. */
export interface AcronymEntry {
  readonly id: string;
  /** The words it was first introduced with; `null` where it never was. */
  readonly long: string | null;
  /** Other words it was introduced with. */
  readonly others: readonly string[];
  readonly first: Mention;
  /** Where it was introduced first. */
  readonly spelled: Mention | null;
  readonly uses: number;
  readonly meetings: number;
}

/** What one meeting says of a short form. */
export interface AcronymAt {
  readonly short: string;
  readonly uses: number;
  readonly first: Mention;
  readonly longs: readonly { readonly long: string; readonly at: Mention }[];
}

/** The short forms in a meeting's agenda and minutes. `book` holds the meeting whole, and its committee. */
export function acronymsAt(book: Book, meetingId: Id): readonly AcronymAt[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!meeting || !committee) return [];
  const noWords = new Set([...NO_ACRONYMS, ...committee.outcomeVerbs]);
  const found = new Map<string, { uses: number; first: Mention; longs: Map<string, Mention> }>();
  for (const { text, ...at } of textsAt(book, meetingId)) {
    const mention = (words: string): Mention => ({
      ...at,
      committeeId: committee.id,
      sentence: sentenceWith(text, words),
    });
    const known = (short: string) => {
      const before = found.get(short) ?? { uses: 0, first: mention(short), longs: new Map() };
      found.set(short, before);
      return before;
    };
    for (const short of shortFormsIn(text, noWords)) known(short).uses += 1;
    for (const { short, long } of spelledOutIn(text)) {
      const { longs } = known(singular(short));
      if (!longs.has(long)) longs.set(long, mention(`(${short})`));
    }
  }
  return [...found].map(([short, { uses, first, longs }]) => ({
    short,
    uses: Math.max(1, uses),
    first,
    longs: [...longs].map(([long, at]) => ({ long, at })),
  }));
}

/** The glossary of all these meetings. */
export function acronymsIn(meetings: readonly (readonly AcronymAt[])[]): AcronymEntry[] {
  const byShort = new Map<string, AcronymAt[]>();
  for (const one of meetings.flat()) {
    const known = byShort.get(one.short);
    if (known) known.push(one);
    else byShort.set(one.short, [one]);
  }
  return [...byShort]
    .map(([short, all]) => entryOf(short, all))
    .sort((a, b) => (orderOfText(a.id) < orderOfText(b.id) ? -1 : 1));
}

function entryOf(short: string, all: readonly AcronymAt[]): AcronymEntry {
  const inTime = all.toSorted((a, b) => (dateOf(a.first) < dateOf(b.first) ? -1 : 1));
  const longs = inTime.flatMap(one => one.longs);
  const [first] = inTime;
  if (!first) throw new Error('A short form was told that no meeting has.');
  const [introduced] = longs;
  const long = introduced?.long ?? null;
  return {
    id: short,
    long,
    others: [...new Set(longs.map(each => each.long))].filter(each => !isSame(each, long)),
    first: first.first,
    spelled: introduced?.at ?? null,
    uses: all.reduce((sum, { uses }) => sum + uses, 0),
    meetings: all.length,
  };
}

/** Words that are written in capitals and stand for nothing else. */
export const NO_ACRONYMS: readonly string[] = [
  'ACTION',
  'ACTIONS',
  'ONGOING',
  'CLOSED',
  'DRAFT',
  'OPEN',
  'CONFIDENTIAL',
];

interface TextAt {
  readonly text: string;
  readonly place: PlaceEntry;
  readonly block: number | null;
}

function textsAt(book: Book, meetingId: Id): TextAt[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return [];
  const agenda = agendaOf(book, meetingId);
  const outstanding = agenda.find(({ minute }) =>
    minute?.blocks.some(({ type }) => type === 'outstandingActions'),
  );
  const updates = recordsOf(book, 'actionUpdate').filter(each => each.meetingId === meetingId);
  return [
    ...agenda.flatMap(entry => {
      const place = placeOf(meeting, entry);
      const blocks = (entry.minute?.blocks ?? []).map((block, at) => ({
        text: textOf(block),
        place,
        block: at,
      }));
      return [{ text: entry.item.title, place, block: null }, ...blocks];
    }),
    ...updates.map(({ blocks }) => ({
      text: blocks.map(textOf).join('\n'),
      place: placeOf(meeting, outstanding ?? null),
      block: null,
    })),
  ];
}

function textOf(block: Parameters<typeof linesIn>[0]): string {
  return linesIn(block)
    .map(line => plainText(line))
    .join('\n');
}

/**
 * The short forms of a text, one for each use: two capitals or more, at most two figures. What names a
 * part of a document, as `Appendix AH` and `Section D6` do, is none.
 */
export function shortFormsIn(text: string, noWords: ReadonlySet<string>): string[] {
  // In a line that is all in capitals every word looks like one.
  if (!/\p{Ll}{2}/u.test(text)) return [];
  return [...text.matchAll(SHORT_FORM)]
    .map(([short]) => singular(short))
    .filter(short => !noWords.has(short) && !/\d{3}|^[IVX]+$/.test(short));
}

const SHORT_FORM =
  /(?<![\p{L}\p{N}&/])(?<!\b(?:Annex|Appendix|Chapter|Clause|Part|Schedule|Section|Table)s? )[A-Z](?:[A-Z0-9&]){1,9}s?(?![\p{L}\p{N}&/])/gu;

/** `MPs` are several MP: the short form of one of them. */
export function singular(short: string): string {
  return /^[A-Z0-9&]{2,}s$/.test(short) ? short.slice(0, -1) : short;
}

function sentenceWith(text: string, words: string): string {
  return sentencesOf(text).find(sentence => sentence.includes(words)) ?? text;
}

function isSame(a: string, b: string | null): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

function dateOf({ place }: Mention): PartialDate {
  return place.date ?? '9999';
}
