import type { Purpose } from '../../model/agenda-item';
import type { ClockTime } from '../../model/partial-date';
import { type LineMark, markOf } from './line-mark';
import { type PlannedTime, plannedTime } from './planned-time';
import { presenterIn } from './presenter';

/** What one line of an agenda tells of its item. */
export interface ItemFacts {
  readonly mark: LineMark;
  readonly title: string;
  /** Empty where nobody is named. */
  readonly presenter: string;
  readonly minutes: number | null;
  readonly startsAt: ClockTime | null;
  readonly papers: readonly string[];
  /** `null` where it is not said. */
  readonly purpose: Purpose | null;
  /** The words that stand as no words of the item: its mark, its time, a label. In their order. */
  readonly left: readonly string[];
}

/** The time that a line may begin with, and what parts it from the title. */
const TIME_FIRST =
  /^(\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]m)?(?:\s*[-–—]\s*\d{1,2}[:.]\d{2}\s?(?:[ap]m)?)?)\s*[:–—|-]?\s+(?=\p{L})/iu;
/** What may stand in brackets at the end of a line. */
const BRACKETED = /\s*[([]([^()[\]]{1,60})[)\]]\.?$/;
/** What may stand after a dash, a bar or a tab at the end of a line. */
const PARTED = /(?:\s+[-–—|]+\s*|\s*\t\s*|\s{3,}|\s*\|\s*)([^\t|–—]{1,60}?)\s*$/;
const MINUTES_LAST = /[\s,;:–—-]+(\d{1,3}\s?(?:min|mins|minutes)\.?)$/i;
const SPAN_LAST =
  /[\s,;:–—-]+(\d{1,2}[:.]\d{2}\s?(?:[ap]m)?\s*[-–—]\s*\d{1,2}[:.]\d{2}\s?(?:[ap]m)?)$/i;
/** A title that ends so goes on with what follows: `Meeting of 10 minutes`. */
const GOES_ON = /\b(?:of|in|for|the|an?|to|by|from|at|with|every|within|about|last|first|next)$/i;
/** What is left at the end of a title when what came after it is taken off. */
const PARTING = /[\s,;:|–—-]+$/;

/**
 * What the line of an agenda tells: `3.1 Finance (Jane Doe) – 10 min`. `known` are names, in lower case,
 * that are somebody's. What is not surely a time or a person stays in the title.
 */
export function itemFacts(line: string, known: ReadonlySet<string>): ItemFacts {
  const whole = line.trim();
  const { time: first, rest: unmarked } = timeFirst(whole);
  const mark = markOf(unmarked);
  const { time: second, rest } = first
    ? { time: null, rest: '' }
    : timeFirst(unmarked.slice(mark.length));
  const reading: Reading = {
    title: (first ? unmarked.slice(mark.length) : rest).trim(),
    presenter: '',
    minutes: null,
    startsAt: null,
    left: [],
  };
  const ends = withoutEnds(reading, known);
  const time = first ?? second;
  const before = time && ends.title !== '' ? withTime(ends, time.planned) : ends;
  if (before.title === '') return plainFacts(whole, mark);
  const printed = unmarked.slice(0, mark.length).trim();
  const left = [
    ...(first ? [first.words, printed] : [printed, second?.words ?? '']),
    ...before.left,
  ];
  const title = before.title.replace(/\s+/g, ' ');
  return {
    ...before,
    title,
    mark,
    papers: [],
    purpose: null,
    left: left.filter(each => each !== ''),
  };
}

type Reading = Pick<ItemFacts, 'title' | 'presenter' | 'minutes' | 'startsAt' | 'left'>;

function plainFacts(line: string, mark: LineMark): ItemFacts {
  const printed = line.slice(0, mark.length).trim();
  return {
    mark,
    title: line.slice(mark.length).trim(),
    presenter: '',
    minutes: null,
    startsAt: null,
    papers: [],
    purpose: null,
    left: printed === '' ? [] : [printed],
  };
}

function timeFirst(text: string): {
  time: { planned: PlannedTime; words: string } | null;
  rest: string;
} {
  const found = TIME_FIRST.exec(text);
  const words = found?.[1]?.trim() ?? '';
  const planned = plannedTime(words);
  if (!found || !planned) return { time: null, rest: text };
  return { time: { planned, words }, rest: text.slice(found[0].length) };
}

/** What stands after the title, from the last on, as long as it is a time or a person. */
function withoutEnds(reading: Reading, known: ReadonlySet<string>): Reading {
  for (const pattern of [BRACKETED, MINUTES_LAST, SPAN_LAST, PARTED]) {
    const end = pattern.exec(reading.title);
    const without = end && taken(reading, end, known);
    if (without && without.title !== '' && !GOES_ON.test(without.title))
      return withoutEnds(without, known);
  }
  return reading;
}

function taken(reading: Reading, end: RegExpExecArray, known: ReadonlySet<string>): Reading | null {
  const words = end[1]?.trim() ?? '';
  const title = reading.title.slice(0, end.index).replace(PARTING, '');
  const time = plannedTime(words);
  if (time && reading.minutes === null && reading.startsAt === null) {
    return { ...withTime(reading, time), title, left: [words, ...reading.left] };
  }
  const somebody = reading.presenter === '' ? presenterIn(words, known) : null;
  if (!somebody) return bothIn(reading, title, words, known);
  const left = somebody.label === '' ? reading.left : [somebody.label, ...reading.left];
  return { ...reading, title, presenter: somebody.name, left };
}

/** `(Jane Doe, 10 min)` says both. */
function bothIn(
  reading: Reading,
  title: string,
  words: string,
  known: ReadonlySet<string>,
): Reading | null {
  const [, first = '', last = ''] = /^(.+?)[,;–—-]\s*(\S.*)$/.exec(words) ?? [];
  const time = plannedTime(last);
  const somebody = presenterIn(first, known);
  if (!time || !somebody || reading.minutes !== null || reading.presenter !== '') return null;
  const left = [somebody.label, last.trim(), ...reading.left].filter(each => each !== '');
  return { ...withTime(reading, time), title, presenter: somebody.name, left };
}

function withTime(reading: Reading, { minutes, startsAt }: PlannedTime): Reading {
  return {
    ...reading,
    minutes: reading.minutes ?? minutes,
    startsAt: reading.startsAt ?? startsAt,
  };
}
