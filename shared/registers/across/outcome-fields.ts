import type { Book } from '../../model/book';
import type { Id } from '../../model/id';
import type { PartialDate } from '../../model/partial-date';
import { committeesOf } from '../committees';
import { type Field, orderOfText } from '../listing/field';
import { lastFirst, meetingLabel } from './action-fields';
import type { OutcomeEntry } from './entries';

/** The columns, filters and groups of the outcome register; `book` holds the committees. */
export function outcomeFields(book: Book, _today: PartialDate): readonly Field<OutcomeEntry>[] {
  const codes = new Map(committeesOf(book).map(({ id, code }) => [id, code]));
  const codeOf = (committeeId: Id) => codes.get(committeeId) ?? '';
  return [
    {
      name: 'number',
      label: 'Number',
      valuesOf: () => [],
      orderOf: ({ number }) => (number === '' ? null : orderOfText(number)),
      wordsOf: ({ number }) => number,
    },
    {
      name: 'words',
      label: 'Outcome',
      valuesOf: () => [],
      orderOf: ({ words }) => orderOfText(words),
      wordsOf: ({ words }) => words,
    },
    {
      name: 'verb',
      label: 'Verb',
      valuesOf: ({ verbs }) => [...new Set(verbs)],
      orderOf: ({ verbs }) => verbs[0] ?? null,
    },
    {
      name: 'year',
      label: 'Year',
      valuesOf: ({ place }) => (place.date === null ? [] : [place.date.slice(0, 4)]),
      orderOfValue: year => lastFirst(year),
    },
    {
      name: 'committee',
      label: 'Committee',
      valuesOf: ({ committeeId }) => [committeeId],
      labelOf: codeOf,
      orderOf: ({ committeeId }) => orderOfText(codeOf(committeeId)),
    },
    {
      name: 'meeting',
      label: 'Meeting',
      valuesOf: ({ place }) => [place.meetingId],
      labelOf: (_, { place, committeeId }) =>
        meetingLabel(place, codes.size > 1 ? codeOf(committeeId) : ''),
      orderOfValue: (_, { place }) => lastFirst(place.date ?? ''),
      orderOf: ({ place }) => place.date,
    },
    {
      name: 'item',
      label: 'Item',
      valuesOf: () => [],
      orderOf: ({ place }) => orderOfText(place.itemTitle),
      wordsOf: ({ place }) => place.itemTitle,
    },
  ];
}
