import { type Book, bookOf, recordOf, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { issueReference } from '../model/numbered-issue';
import { dateInWords } from '../model/partial-date';
import type { AnyRecord } from '../model/record';
import { actionsOf } from '../registers/actions';
import { agendaOf, numberAndTitle } from '../registers/agenda';
import { reportInWords } from '../registers/changes/kept-reports';
import { latestName } from '../registers/changes/release-as-at';
import { meetingInWords, meetingsOf } from '../registers/meetings';
import { onceABook } from '../registers/once-a-book';
import { versionInWords } from '../versions/kept-versions';
import type { Comparison, Entry } from './comparison';

/** What belongs together when two books are compared: a committee, a meeting, or the rest. */
export interface Group {
  readonly id: Id;
  /** `STSC meeting 33, 14 August 2018`. */
  readonly title: string;
  /** How many of its entries are the same in both books. */
  readonly same: number;
  /** The others, each with what it is called. */
  readonly entries: readonly NamedEntry[];
}

/** An entry with what it is called: `item 6, Risk Register`. */
export interface NamedEntry extends Entry {
  readonly name: string;
}

const PEOPLE = 'people';
const CHANGES = 'changes';
const ISSUES = 'issues';
const VIEWS = 'views';
const TRASH = 'trash';
const REST = 'rest';

/**
 * Everything of two books in groups: each committee with its earlier actions, risks and duties, then its meetings by
 * date, then people, the changes of codes, numbered issues, saved views and the trash. A group without entries is not among them.
 */
export function groupsOf(comparison: Comparison, ours: Book, theirs: Book): Group[] {
  const both = bookOf([...theirs.records.values(), ...ours.records.values()]);
  const byGroup = new Map<Id, Entry[]>();
  for (const entry of comparison.values()) {
    const id = groupIdOf(both, entry);
    const group = byGroup.get(id);
    if (group) group.push(entry);
    else byGroup.set(id, [entry]);
  }
  return headings(both).flatMap(([id, title]) => {
    const all = byGroup.get(id);
    return all ? [groupWith(both, id, title, all)] : [];
  });
}

function groupWith(both: Book, id: Id, title: string, all: readonly Entry[]): Group {
  const entries = all
    .filter(({ standing }) => standing !== 'same')
    .map(entry => ({ ...entry, name: nameOf(both, entry) }));
  return { id, title, same: all.length - entries.length, entries: inOrder(both, id, entries) };
}

function headings(both: Book): [Id, string][] {
  const committees = recordsOf(both, 'committee').toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [
    ...committees.flatMap(({ id, code, name }): [Id, string][] => [
      [id, `${code}, ${name}`],
      ...meetingsOf(both, id).map((meeting): [Id, string] => [
        meeting.id,
        `${code} ${titleOf(meeting)}`,
      ]),
    ]),
    [PEOPLE, 'People and bodies'],
    [CHANGES, 'Modifications and releases'],
    [ISSUES, 'Numbered issues'],
    [VIEWS, 'Views of registers'],
    [TRASH, 'Trash'],
    [REST, 'What belongs to none of these'],
  ];
}

function titleOf(meeting: Meeting): string {
  const name = meetingInWords(meeting).replace(/^the /, '');
  return meeting.number === '' || meeting.date === null
    ? name
    : `${name}, ${dateInWords(meeting.date)}`;
}

function groupIdOf(both: Book, { ours, theirs }: Entry): Id {
  const [record] = [...ours, ...theirs];
  const id = record ? groupOf(record) : REST;
  return [PEOPLE, CHANGES, ISSUES, VIEWS, TRASH].includes(id) || hasHeading(both, id) ? id : REST;
}

function groupOf(record: AnyRecord): Id {
  switch (record.kind) {
    case 'committee':
    case 'meeting':
      return record.id;
    case 'earlierAction':
    case 'risk':
    case 'duty':
    case 'snooze':
    case 'wordTemplate':
      return record.committeeId;
    case 'savedView':
      return VIEWS;
    case 'issue':
      return ISSUES;
    case 'person':
    case 'body':
      return PEOPLE;
    case 'code':
    case 'modification':
    case 'release':
    case 'keptReport':
    case 'reportDraft':
      return CHANGES;
    case 'removed':
      return TRASH;
    case 'versionDocument':
      return record.minutesOf;
    default:
      return record.meetingId;
  }
}

function hasHeading(both: Book, id: Id): boolean {
  const meeting = recordOf(both, 'meeting', id);
  return recordOf(both, 'committee', meeting?.committeeId ?? id) !== null;
}

function nameOf(both: Book, { id, ours, theirs }: Entry): string {
  const all = [...ours, ...theirs];
  const record = all.find(one => one.id === id) ?? all[0];
  switch (record?.kind) {
    case 'committee':
      return 'the committee';
    case 'meeting':
      return 'the meeting';
    case 'agendaItem':
      return numberAndTitle(both, record);
    case 'actionUpdate':
      return `update of ${actionName(both, record.meetingId, record.actionId)}`;
    case 'snooze':
      return `snooze of ${referencesOf(both, record.committeeId).get(record.actionId) || 'an action'}`;
    case 'savedView':
      return `“${record.name}”`;
    case 'earlierAction':
      return record.ref;
    case 'modification':
    case 'risk':
      return record.reference;
    case 'issue':
      return issueReference(record);
    case 'duty':
      return `duty: ${record.title}`;
    case 'release':
      return latestName(record);
    case 'keptReport':
      return reportInWords(record);
    case 'reportDraft':
      return `what you wrote for ${reportInWords(record)}`;
    case 'keptVersion':
      return `version kept: ${versionInWords(record)}`;
    case 'person':
    case 'body':
    case 'code':
      return record.name;
    case 'removed':
      return record.what;
    default:
      return 'text without an item';
  }
}

function actionName(both: Book, meetingId: Id, actionId: Id): string {
  const committeeId = recordOf(both, 'meeting', meetingId)?.committeeId ?? '';
  return referencesOf(both, committeeId).get(actionId) || 'an action';
}

const referencesOf = onceABook(
  (book, committeeId) => new Map(actionsOf(book, committeeId).map(({ id, ref }) => [id, ref])),
);

/** The committee or meeting itself first, then the agenda in its order, then the rest by name. */
function inOrder(both: Book, groupId: Id, entries: readonly NamedEntry[]): NamedEntry[] {
  const agenda = agendaOf(both, groupId).map(({ item }) => item.id);
  const placeOf = ({ id }: NamedEntry) => {
    if (id === groupId) return -1;
    const at = agenda.indexOf(id);
    return at < 0 ? agenda.length : at;
  };
  return entries.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || BY_NAME.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
}

/** Made once: thousands of names are compared. */
const BY_NAME = new Intl.Collator('en', { numeric: true });
