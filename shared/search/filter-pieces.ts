import type { Id } from '../model/id';
import { dayAsNumber } from './make-segment';
import { SEARCH_PLACES } from './search-doc';
import {
  type ActionState,
  type FilterName,
  placesMeant,
  type QueryFilter,
  statesMeant,
} from './search-query';
import { searchWords } from './search-words';
import { fieldWord, listOf, NONE, pieceCount, type Segment, wordsBeginning } from './segment';

/** What filters ask that no text tells. */
export interface SearchFacts {
  /**
   * Whether the action is in this state now; of one that is not known, none. One function answers
   * always alike: where the register has changed, another stands here.
   */
  readonly isActionNow: (actionId: Id, state: ActionState) => boolean;
  /** Whether the committee is called so, by its code or name. */
  readonly isCommitteeCalled: (committeeId: Id, name: string) => boolean;
}

/** Whether a piece may be found. */
export type PieceFilter = (piece: number) => boolean;

/** What these filters let through, but for those of one name. */
export function pieceFilter(
  segment: Segment,
  filters: readonly QueryFilter[],
  facts: SearchFacts,
  butFor?: FilterName,
): PieceFilter {
  const names = [...new Set(filters.map(({ name }) => name))].filter(name => name !== butFor);
  const tests = names.flatMap(name => {
    const named = filters.filter(filter => filter.name === name);
    const unwanted = named
      .filter(({ isUnwanted }) => isUnwanted)
      .map(filter => filterTest(segment, filter, facts));
    const wanted = named
      .filter(({ isUnwanted }) => !isUnwanted)
      .map(filter => filterTest(segment, filter, facts));
    const alternatives = wanted.length === 0 ? [] : [anyOf(wanted)];
    return [...alternatives, ...unwanted.map(test => (piece: number) => !test(piece))];
  });
  return allOf(tests);
}

/** Every piece of a book is asked: where there is one test, or none, nothing goes around it. */
function allOf(tests: readonly PieceFilter[]): PieceFilter {
  const [only] = tests;
  if (!only) return () => true;
  return tests.length === 1 ? only : piece => tests.every(test => test(piece));
}

function anyOf(tests: readonly PieceFilter[]): PieceFilter {
  const [only] = tests;
  return only && tests.length === 1 ? only : piece => tests.some(test => test(piece));
}

/** How each filter is tested. */
const TESTS: {
  readonly [N in FilterName]: (segment: Segment, value: string, facts: SearchFacts) => PieceFilter;
} = {
  in: ({ place }, value) => {
    const meant = new Set(placesMeant(value));
    const isMeant = SEARCH_PLACES.map(each => meant.has(each));
    return piece => isMeant[place[piece] ?? NONE] === true;
  },
  is: (segment, value, { isActionNow }) => {
    const states = statesMeant(value);
    const known = knownActions(segment, isActionNow, states);
    const { action, ids } = segment;
    return piece => {
      const at = action[piece] ?? NONE;
      // No list has such a place, and to look there is slow.
      if (at === NONE) return false;
      const id = ids[at] ?? '';
      if (known[at] === 0) known[at] = states.some(state => isActionNow(id, state)) ? 1 : -1;
      return known[at] === 1;
    };
  },
  owner: (segment, value) => withField(segment, 'owner', value),
  verb: (segment, value) => withField(segment, 'verb', value),
  meeting: ({ part, parts }, value) => {
    const isMeant = parts.map(
      ({ meeting }) => meeting?.number.toLowerCase() === value.toLowerCase(),
    );
    return piece => isMeant[part[piece] ?? NONE] === true;
  },
  committee: ({ committee, ids }, value, { isCommitteeCalled }) => {
    const isMeant = ids.map(id => isCommitteeCalled(id, value));
    return piece => committee[piece] !== NONE && isMeant[committee[piece] ?? 0] === true;
  },
  from: ({ day }, value) => {
    const first = dayAsNumber(value);
    return piece => lastDay(day[piece] ?? 0) >= first;
  },
  to: ({ day }, value) => {
    const last = lastDay(dayAsNumber(value));
    return piece => (day[piece] ?? 0) > 0 && (day[piece] ?? 0) <= last;
  },
};

function filterTest(
  segment: Segment,
  { name, value }: QueryFilter,
  facts: SearchFacts,
): PieceFilter {
  return TESTS[name](segment, value, facts);
}

/** What was asked of the actions of a segment, by the states that were asked for. */
const KNOWN = new WeakMap<
  SearchFacts['isActionNow'],
  WeakMap<Segment, Map<string, Int8Array<ArrayBuffer>>>
>();

/** An action has a piece of its own and one for each update, and is asked about in many searches. */
function knownActions(
  segment: Segment,
  isActionNow: SearchFacts['isActionNow'],
  states: readonly ActionState[],
): Int8Array {
  const bySegment = KNOWN.get(isActionNow) ?? new WeakMap();
  KNOWN.set(isActionNow, bySegment);
  const byStates = bySegment.get(segment) ?? new Map<string, Int8Array<ArrayBuffer>>();
  bySegment.set(segment, byStates);
  const asked = states.join(' ');
  const known = byStates.get(asked) ?? new Int8Array(segment.ids.length);
  byStates.set(asked, known);
  return known;
}

/** The last day that a month or a year may mean. */
function lastDay(day: number): number {
  if (day % 10_000 === 0) return day === 0 ? 0 : day + 9_999;
  return day % 100 === 0 ? day + 99 : day;
}

/** Each word of the value begins a word of the field. */
function withField(segment: Segment, field: 'owner' | 'verb', value: string): PieceFilter {
  const tests = searchWords(value).map(word => {
    const has = new Uint8Array(pieceCount(segment));
    const [from, to] = wordsBeginning(segment, fieldWord(field, word));
    for (let at = from; at < to; at += 1) for (const piece of listOf(segment, at)) has[piece] = 1;
    return (piece: number) => has[piece] === 1;
  });
  return allOf(tests);
}
