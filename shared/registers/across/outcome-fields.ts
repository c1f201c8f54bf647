import type { Book } from '../../model/book';
import type { PartialDate } from '../../model/partial-date';
import { type Field, orderOfText } from '../listing/field';
import type { OutcomeEntry } from './entries';

/** What a row of the outcome register tells. `book` holds the committees and meetings. */
export function outcomeFields(_book: Book, _today: PartialDate): readonly Field<OutcomeEntry>[] {
  return [
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
      name: 'date',
      label: 'Meeting',
      valuesOf: ({ place }) => (place.date === null ? [] : [place.date]),
      orderOf: ({ place }) => place.date,
      wordsOf: ({ place }) => place.itemTitle,
    },
  ];
}
