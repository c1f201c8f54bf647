import { capital } from '../../model/capital';
import { dueInWords } from '../../model/due';
import type { Id } from '../../model/id';
import { ownerKey, ownersInWords } from '../../model/owner';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import { type Field, orderOfText } from '../listing/field';
import { isOverdue } from './due-on';
import type { ActionEntry, PlaceEntry } from './entries';

/** How an action stands today. One that is overdue is ongoing too. */
export const STANDINGS: ReadonlyMap<string, string> = new Map([
  ['ongoing', 'Ongoing'],
  ['overdue', 'Overdue'],
  ['snoozed', 'Snoozed'],
  ['closed', 'Closed'],
]);

/** What the fields of a register over all meetings are told with. */
export interface FieldsGiven {
  readonly today: PartialDate;
  /** The code of each committee, by its id. */
  readonly codes: ReadonlyMap<Id, string>;
}

/** The columns, filters and groups of the action register. */
export function actionFields({ today, codes }: FieldsGiven): readonly Field<ActionEntry>[] {
  const codeOf = (committeeId: Id) => codes.get(committeeId) ?? '';
  return [
    {
      name: 'standing',
      label: 'Status',
      valuesOf: entry => standingsOf(entry, today),
      orderOf: entry => standingsOf(entry, today).join(),
      always: STANDINGS,
    },
    {
      name: 'ref',
      label: 'Reference',
      valuesOf: () => [],
      orderOf: ({ ref }) => orderOfText(ref),
      wordsOf: ({ ref }) => ref,
    },
    {
      name: 'words',
      label: 'Action',
      valuesOf: () => [],
      orderOf: ({ words }) => orderOfText(words),
      wordsOf: ({ words, lastSaid }) => `${words}\n${lastSaid?.words ?? ''}`,
    },
    {
      name: 'owner',
      label: 'Owner',
      valuesOf: ({ owners }) => [...new Set(owners.map(({ name }) => ownerKey(name)))],
      labelOf: (key, { owners }) =>
        capital(owners.find(({ name }) => ownerKey(name) === key)?.name ?? key),
      orderOfValue: key => orderOfText(key),
      orderOf: ({ owners }) => (owners.length === 0 ? null : orderOfText(ownersInWords(owners))),
      wordsOf: ({ owners }) => owners.map(({ name }) => name).join('\n'),
    },
    {
      name: 'committee',
      label: 'Committee',
      valuesOf: ({ committeeId }) => [committeeId],
      labelOf: codeOf,
      orderOf: ({ committeeId }) => orderOfText(codeOf(committeeId)),
    },
    {
      name: 'raised',
      label: 'Meeting',
      valuesOf: ({ raised }) => (raised ? [raised.meetingId] : []),
      labelOf: (_, { raised, committeeId }) =>
        raised ? meetingLabel(raised, codes.size > 1 ? codeOf(committeeId) : '') : '',
      orderOfValue: (_, { raised }) => lastFirst(raised?.date ?? ''),
      orderOf: ({ raised }) => raised?.date ?? null,
    },
    {
      name: 'due',
      label: 'Due',
      valuesOf: ({ dueOn }) => (dueOn === null ? [] : [dueOn.slice(0, 7)]),
      labelOf: month => dateInWords(month),
      orderOfValue: month => month,
      orderOf: ({ dueOn, dueNow }) => dueOn ?? (dueNow ? `9999 ${dueInWords(dueNow)}` : null),
      wordsOf: ({ dueNow }) => (dueNow ? dueInWords(dueNow) : ''),
    },
    {
      name: 'age',
      label: 'Open for',
      valuesOf: () => [],
      orderOf: ({ meetingsOpen }) => meetingsOpen,
    },
  ];
}

/** How an action stands: one value, or two where it is ongoing and overdue. One left alone is neither. */
export function standingsOf(entry: ActionEntry, today: PartialDate): readonly string[] {
  if (entry.status === 'closed') return CLOSED;
  if (entry.snoozedUntil) return SNOOZED;
  return isOverdue(entry, today) ? OVERDUE : ONGOING;
}

const CLOSED = ['closed'];
const SNOOZED = ['snoozed'];
const ONGOING = ['ongoing'];
const OVERDUE = ['ongoing', 'overdue'];

/** A meeting on a list of those of one committee, or of several: `33 · August 2018`. */
export function meetingLabel({ meetingNumber, date }: PlaceEntry, code: string): string {
  const number = `${code} ${meetingNumber}`.trim();
  const when = date === null ? '' : dateInWords(date);
  return [number, when].filter(part => part !== '').join(' · ') || 'A meeting without a date';
}

/** A date as text by whose order the last comes first. */
export function lastFirst(date: string): string {
  return date.replace(/\d/g, digit => String(9 - Number(digit)));
}
