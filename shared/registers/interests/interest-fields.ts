import type { Book } from '../../model/book';
import { recordOf } from '../../model/book';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import { type Field, orderOfText } from '../listing/field';
import { meetingInWords } from '../meetings';
import { type InterestEntry, stillStands } from './interest-register';

const STANDINGS: ReadonlyMap<string, string> = new Map([
  ['declared', 'Declared'],
  ['standing', 'Standing'],
  ['ended', 'Ended'],
]);

/** The columns, filters and groups of the register of interests, on a day. */
export function interestFields(book: Book, today: PartialDate): readonly Field<InterestEntry>[] {
  const codeOf = ({ declared }: InterestEntry) =>
    recordOf(book, 'committee', declared?.meeting.committeeId ?? '')?.code ?? '';
  return [
    {
      name: 'standing',
      label: 'Sort',
      valuesOf: entry => [interestStanding(entry, today)],
      orderOf: entry => interestStanding(entry, today),
      always: STANDINGS,
    },
    {
      name: 'name',
      label: 'Person',
      valuesOf: ({ name }) => [name],
      orderOf: ({ name }) => orderOfText(name),
      wordsOf: ({ name }) => name,
    },
    {
      name: 'interest',
      label: 'Interest',
      valuesOf: () => [],
      orderOf: ({ interest }) => orderOfText(interest),
      wordsOf: ({ interest }) => interest,
    },
    {
      name: 'meeting',
      label: 'Meeting',
      valuesOf: ({ declared }) => (declared ? [declared.meeting.id] : []),
      labelOf: (_, entry) => meetingLabel(entry, codeOf(entry)),
      orderOfValue: (_, { declared }) => declared?.meeting.date ?? '',
      orderOf: ({ declared, standing }) => declared?.meeting.date ?? standing?.since ?? null,
      wordsOf: entry => meetingLabel(entry, codeOf(entry)),
    },
    {
      name: 'withdrew',
      label: 'Withdrew',
      valuesOf: ({ declared }) => (declared ? [declared.withdrew ? 'yes' : 'no'] : []),
      orderOf: ({ declared }) => (declared ? Number(declared.withdrew) : null),
    },
    {
      name: 'committee',
      label: 'Committee',
      valuesOf: ({ declared }) => (declared ? [declared.meeting.committeeId] : []),
      labelOf: (_, entry) => codeOf(entry),
      orderOf: entry => orderOfText(codeOf(entry)),
    },
  ];
}

/** Whether an interest was declared at a meeting, stands, or stood once. */
export function interestStanding({ standing }: InterestEntry, today: PartialDate): string {
  if (standing === null) return 'declared';
  return stillStands(standing, today) ? 'standing' : 'ended';
}

function meetingLabel({ declared }: InterestEntry, code: string): string {
  if (!declared) return '';
  const { number, date } = declared.meeting;
  const when = number === '' || date === null ? '' : `, ${dateInWords(date)}`;
  return `${code} ${meetingInWords(declared.meeting)}${when}`;
}
