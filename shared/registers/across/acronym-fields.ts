import { dateInWords } from '../../model/partial-date';
import { type Field, orderOfText } from '../listing/field';
import type { AcronymEntry } from './acronyms';

/** Whether a short form is spelled out anywhere. One of several spellings is spelled out too. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['spelled', 'Spelled out'],
  ['never', 'Never spelled out'],
  ['several', 'In several ways'],
]);

/** The columns and filters of the glossary. */
export const ACRONYM_FIELDS: readonly Field<AcronymEntry>[] = [
  {
    name: 'short',
    label: 'Short form',
    valuesOf: () => [],
    orderOf: ({ id }) => orderOfText(id),
    wordsOf: ({ id }) => id,
  },
  {
    name: 'long',
    label: 'Meaning',
    valuesOf: () => [],
    orderOf: ({ long }) => (long === null ? null : orderOfText(long)),
    wordsOf: ({ long, others }) => [long ?? '', ...others].join('\n'),
  },
  {
    name: 'spelling',
    label: 'Spelling',
    valuesOf: spellingsOf,
    always: SPELLINGS,
  },
  {
    name: 'first',
    label: 'First used',
    valuesOf: ({ first }) => (first.place.date === null ? [] : [first.place.date.slice(0, 4)]),
    labelOf: year => dateInWords(year),
    orderOf: ({ first }) => first.place.date,
    wordsOf: ({ first }) => first.sentence,
  },
  { name: 'uses', label: 'Uses', valuesOf: () => [], orderOf: ({ uses }) => uses },
];

function spellingsOf({ long, others }: AcronymEntry): readonly string[] {
  if (long === null) return ['never'];
  return others.length === 0 ? ['spelled'] : ['spelled', 'several'];
}
