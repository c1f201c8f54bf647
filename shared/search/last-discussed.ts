import type { Id } from '../model/id';
import type { PartialDate } from '../model/partial-date';
import { piecesWith } from './find-words';
import { type FoundPiece, foundPiece } from './found-piece';
import { dayAsNumber } from './make-segment';
import type { StandingSegment } from './merge-segments';
import { SEARCH_PLACES, type SearchPlace } from './search-doc';
import { searchWords } from './search-words';
import { fieldWord, listOf, NONE, type Segment, wordNumber } from './segment';
import type { TextIndex } from './text-index';
import type { WantedWords } from './wanted';
import { weightOfWords } from './word-weights';

/** What an item of an agenda is about. */
export interface Topic {
  readonly title: string;
  /** Ids of the actions, modifications and so on that its words lead to. */
  readonly targets: readonly string[];
  /** Their references as they are printed, and those of others that are named. */
  readonly references: readonly string[];
  /** The meeting it stands in, which is none of the earlier ones, and its committee. */
  readonly meetingId: Id;
  readonly committeeId: Id;
  /** Its day; where that is not known, every other meeting is an earlier one. */
  readonly before: PartialDate | null;
}

/** Where something was discussed before, and why that is thought to be the same. */
export interface Discussed {
  readonly place: FoundPiece;
  readonly why: 'title' | 'reference';
  /** What they have in common: the title there, or the reference. */
  readonly shared: string;
}

/** Titles with less in common are about something else. */
const LEAST_LIKENESS = 0.7;

/** Where the topic was discussed at earlier meetings, the latest first, each item once. */
export function lastDiscussed(
  index: Pick<TextIndex, 'segments'>,
  topic: Topic,
  count: number,
): Discussed[] {
  const segments = index.segments();
  const weights = weightOfWords(segments);
  const found = segments.flatMap(standing => [
    ...withTitle(standing, topic, weights),
    ...withReference(standing, topic),
  ]);
  return onePerItem(found.filter(isEarlier(topic)).sort(byNewest))
    .slice(0, count)
    .map(discussed);
}

interface Found {
  readonly segment: Segment;
  readonly piece: number;
  readonly why: Discussed['why'];
  /** The reference by which it was found; of a title nothing. */
  readonly reference: string | null;
}

const TITLE = SEARCH_PLACES.indexOf('agenda');

function withTitle(
  { segment, stands }: StandingSegment,
  { title, committeeId }: Topic,
  weights: (word: string) => number,
): Found[] {
  const wanted = new Set(searchWords(title));
  const alike = new Map<Segment['parts'][number], ReadonlySet<number>>();
  for (const [at, part] of segment.parts.entries()) {
    if (stands[at] !== true || part.meeting?.committeeId !== committeeId) continue;
    const items = part.meeting.items.flatMap((item, n) =>
      likeness(wanted, new Set(searchWords(item.title)), weights) >= LEAST_LIKENESS ? [n] : [],
    );
    if (items.length > 0) alike.set(part, new Set(items));
  }
  const found: Found[] = [];
  for (const [piece, place] of segment.place.entries()) {
    const part = segment.parts[segment.part[piece] ?? NONE];
    if (place !== TITLE || !part) continue;
    if (alike.get(part)?.has(segment.item[piece] ?? NONE) === true)
      found.push({ segment, piece, why: 'title', reference: null });
  }
  return found;
}

/** What two titles have in common, 0 to 1: rare words count for more. */
function likeness(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weights: (word: string) => number,
): number {
  const weight = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + weights(word), 0);
  const total = weight(one) + weight(other);
  if (total === 0) return [...one].join() === [...other].join() && one.size > 0 ? 1 : 0;
  return (2 * weight([...one].filter(word => other.has(word)))) / total;
}

function withReference({ segment, stands }: StandingSegment, topic: Topic): Found[] {
  // A bare number is in every list, and speaks of nothing.
  const telling = topic.references.filter(reference => !/^\d+$/.test(reference));
  const named = telling.flatMap(reference => {
    const answers = piecesWith(segment, wordsOf(reference));
    return [...answers.keys()].flatMap(piece =>
      answers[piece] === 0 ? [] : [{ piece, reference }],
    );
  });
  const led = topic.targets.flatMap(target => {
    const list = listOf(segment, wordNumber(segment, fieldWord('target', target)));
    return [...list].map(piece => ({ piece, reference: null }));
  });
  return [...named, ...led]
    .filter(({ piece }) => stands[segment.part[piece] ?? NONE] === true)
    .map(({ piece, reference }) => ({ segment, piece, why: 'reference' as const, reference }));
}

function isEarlier({ meetingId, before }: Topic): (found: Found) => boolean {
  const end = before === null ? Infinity : dayAsNumber(before);
  return ({ segment, piece }) => {
    const part = segment.parts[segment.part[piece] ?? NONE];
    return Boolean(part?.meeting) && part?.part !== meetingId && (segment.day[piece] ?? 0) < end;
  };
}

/** What says most of an item: what was decided, then what was to be done, then what was said. */
const TELLING: readonly SearchPlace[] = ['outcomes', 'actions', 'updates', 'minutes'];

function byNewest(one: Found, other: Found): number {
  const days = (other.segment.day[other.piece] ?? 0) - (one.segment.day[one.piece] ?? 0);
  return days || telling(one) - telling(other) || one.piece - other.piece;
}

/** A sentence that names the reference tells more than a title; a decision more than a discussion. */
function telling({ segment, piece, reference }: Found): number {
  const at = TELLING.findIndex(place => SEARCH_PLACES.indexOf(place) === segment.place[piece]);
  return (at < 0 ? TELLING.length : at) + (reference === null ? TELLING.length : 0);
}

function onePerItem(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ segment, piece }) => {
    const item = `${segment.parts[segment.part[piece] ?? NONE]?.part} ${segment.item[piece]}`;
    const isNew = !seen.has(item);
    seen.add(item);
    return isNew;
  });
}

function discussed({ segment, piece, why, reference }: Found): Discussed {
  const wanted = reference === null ? [] : [wordsOf(reference)];
  const place = foundPiece(segment, why === 'title' ? tellingPiece(segment, piece) : piece, wanted);
  return { place, why, shared: reference ?? place.item?.title ?? place.doc.ref };
}

/** The piece under a title that tells most: its last outcome, else its first words, else itself. */
function tellingPiece(segment: Segment, title: number): number {
  const own: number[] = [];
  for (let at = title + 1; isUnder(segment, title, at); at += 1) own.push(at);
  const at = (place: SearchPlace) => (piece: number) =>
    segment.place[piece] === SEARCH_PLACES.indexOf(place);
  return own.findLast(at('outcomes')) ?? own.find(at('minutes')) ?? own[0] ?? title;
}

function isUnder({ part, item }: Segment, title: number, at: number): boolean {
  return at < part.length && part[at] === part[title] && item[at] === item[title];
}

function wordsOf(reference: string): WantedWords {
  return { words: searchWords(reference), goesOn: false, near: new Map() };
}
