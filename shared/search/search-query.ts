import { isPartialDate } from '../model/partial-date';
import { SEARCH_PLACES, type SearchPlace } from './search-doc';
import { searchWords } from './search-words';

/** Words that must be found, side by side where there are several; or must not. */
export interface QueryWords {
  /** As they were typed, without quotes and signs. */
  readonly said: string;
  /** In quotes: as they stand, and never nearly so. */
  readonly isPhrase: boolean;
  /** Followed by `*`: the last of them may go on. */
  readonly goesOn: boolean;
  /** Preceded by `-`: nothing that has them is found. */
  readonly isUnwanted: boolean;
}

/** What narrows what is found: `owner:DCC`, `-in:minutes`. */
export interface QueryFilter {
  readonly name: FilterName;
  readonly value: string;
  readonly isUnwanted: boolean;
}

/** What she asked for. Filters of one name are alternatives, those of different names add up. */
export interface SearchQuery {
  readonly words: readonly QueryWords[];
  readonly filters: readonly QueryFilter[];
  /** What was not understood, in words for her; it was looked for as words, or left out. */
  readonly remarks: readonly string[];
}

/** The names of the filters. */
export const FILTER_NAMES = [
  'in',
  'is',
  'owner',
  'meeting',
  'committee',
  'verb',
  'from',
  'to',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** What `is:` takes. */
export const ACTION_STATES = ['open', 'closed', 'overdue', 'snoozed'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** More words than these are not looked for. */
const MOST_WORDS = 24;

/** A sign, a name with its colon, then words in quotes (perhaps not closed yet) or up to a space. */
const PIECE = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/giu;

/** Reads what she typed. Nothing of it is an error: what is no filter is looked for as words. */
export function readQuery(typed: string): SearchQuery {
  const pieces = [...typed.matchAll(PIECE)].map(pieceOf);
  const words = pieces.flatMap(piece => ('said' in piece && isWord(piece.said) ? [piece] : []));
  const filters = pieces.flatMap(piece => ('value' in piece && piece.value !== '' ? [piece] : []));
  const remarks = [...filters.flatMap(remarksOn), ...pieces.flatMap(noSuchFilter)];
  if (words.length > MOST_WORDS)
    remarks.push(`Only the first ${MOST_WORDS} words were looked for.`);
  return {
    words: words.slice(0, MOST_WORDS).map(({ name: _, ...said }) => said),
    filters: filters.filter(filter => remarksOn(filter).length === 0),
    remarks,
  };
}

/** What she could have typed to ask this. */
export function queryInWords({ words, filters }: Pick<SearchQuery, 'words' | 'filters'>): string {
  const said = words.map(({ said, isPhrase, goesOn, isUnwanted }) => {
    const text = isPhrase ? `"${said}"` : `${said}${goesOn ? '*' : ''}`;
    return `${isUnwanted ? '-' : ''}${text}`;
  });
  return [...said, ...filters.map(filterInWords)].join(' ');
}

/** A filter as she could have typed it. */
export function filterInWords({ name, value, isUnwanted }: QueryFilter): string {
  return `${isUnwanted ? '-' : ''}${name}:${/\s/u.test(value) ? `"${value}"` : value}`;
}

/** The places that a value of `in:` begins: `act` means actions. */
export function placesMeant(value: string): readonly SearchPlace[] {
  return SEARCH_PLACES.filter(place => place.startsWith(value.toLowerCase()));
}

/** The states that a value of `is:` begins. */
export function statesMeant(value: string): readonly ActionState[] {
  return ACTION_STATES.filter(state => state.startsWith(value.toLowerCase()));
}

interface NamedWords extends QueryWords {
  /** What stood before its colon, where that is no filter. */
  readonly name: string | null;
}

function pieceOf([, sign, before, quoted, bare = '']: RegExpExecArray): NamedWords | QueryFilter {
  const isUnwanted = sign === '-';
  const name = before?.toLowerCase() ?? (quoted === undefined ? nameAlone(bare) : null);
  if (name !== null && isFilterName(name)) {
    const value = quoted ?? (before === undefined ? '' : bare);
    return { name, value: value.trim(), isUnwanted };
  }
  const said = `${before === undefined ? '' : `${before}:`}${quoted ?? bare}`;
  if (quoted !== undefined) return { name, said, isPhrase: true, goesOn: false, isUnwanted };
  const goesOn = said.endsWith('*');
  return { name, said: said.replace(/\*+$/u, ''), isPhrase: false, goesOn, isUnwanted };
}

/** A filter whose value is not typed yet. */
function nameAlone(bare: string): string | null {
  return /^([a-z]+):$/iu.exec(bare)?.[1]?.toLowerCase() ?? null;
}

function isFilterName(name: string): name is FilterName {
  return (FILTER_NAMES as readonly string[]).includes(name);
}

function isWord(said: string): boolean {
  return searchWords(said).length > 0;
}

function noSuchFilter(piece: NamedWords | QueryFilter): string[] {
  // An address has a colon too, and so has a word before a remark.
  if (!('said' in piece) || piece.name === null || /^[^:]*:(?:$|\/)/u.test(piece.said)) return [];
  const known = FILTER_NAMES.map(name => `${name}:`).join(', ');
  return [
    `There is no filter “${piece.name}:”, so it was looked for as words. There are ${known}.`,
  ];
}

function remarksOn({ name, value }: QueryFilter): string[] {
  if (name === 'in' && placesMeant(value).length === 0)
    return [`“in:${value}” names no place. There are ${SEARCH_PLACES.join(', ')}.`];
  if (name === 'is' && statesMeant(value).length === 0)
    return [`“is:${value}” is no state. There are ${ACTION_STATES.join(', ')}.`];
  if ((name === 'from' || name === 'to') && !isPartialDate(value))
    return [`“${name}:${value}” is no date. Write 2018, 2018-08 or 2018-08-14.`];
  return [];
}
