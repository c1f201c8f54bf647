import type { Attendee, Presence } from '../model/attendance';
import type { Block } from '../model/block';
import { countWords, linesIn, wordsInLine } from '../model/block-lines';
import { type Book, recordOf } from '../model/book';
import { dueInWords } from '../model/due';
import type { Id } from '../model/id';
import { type Inline, plainText, type Reference, type ReferenceLabel } from '../model/inline';
import type { Meeting } from '../model/meeting';
import type { Notice } from '../model/notice';
import { ownersInWords } from '../model/owner';
import { changeExpression } from '../model/reference-pattern';
import { actionReferences } from './action-references';
import { actionsOf } from './actions';
import { type AgendaEntry, agendaOf } from './agenda';
import { type CarriedAction, carriedTo } from './carry-forward';
import { outcomesOf } from './outcomes';
import { referenceLabels } from './reference-labels';

/** A meeting's minutes as plain values for scripts; `null` stands for what is not known. */
export interface MeetingSummary {
  readonly meeting: {
    readonly committee: string;
    readonly number: string;
    readonly title: string;
    readonly date: string | null;
    readonly startTime: string | null;
    readonly closeTime: string | null;
    readonly place: string;
    readonly state: string;
  };
  /** `words` counts all the text under the item: tables, actions, updates and footnotes too. */
  readonly items: readonly {
    readonly number: string;
    readonly title: string;
    readonly words: number;
  }[];
  readonly actions: readonly {
    readonly ref: string;
    readonly owner: string | null;
    readonly due: string | null;
    readonly text: string;
    readonly item: string;
    readonly arisesFrom: string | null;
  }[];
  readonly outstanding: readonly {
    readonly ref: string;
    readonly status: 'ongoing' | 'closed' | null;
    readonly text: string;
    readonly update: string;
    readonly closed: string | null;
  }[];
  readonly outcomes: readonly {
    readonly item: string;
    readonly verbs: readonly string[];
    readonly text: string;
  }[];
  readonly attendance: Readonly<Record<Presence, readonly PersonSummary[]>>;
  readonly references: readonly ReferenceSummary[];
  readonly notices: readonly Notice[];
}

interface PersonSummary {
  readonly name: string;
  readonly organisation: string;
  readonly capacity: string;
}

interface ReferenceSummary {
  readonly to: string;
  readonly ref: string;
  /** The words that stand in the minutes. */
  readonly words: string;
  readonly item: string;
}

/** The minutes of a meeting of the book in plain values; `null` where there is no such meeting. */
export function summaryOf(
  book: Book,
  meetingId: Id,
  notices: readonly Notice[],
): MeetingSummary | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!meeting || !committee) return null;
  const agenda = agendaOf(book, meetingId);
  const carried = carriedTo(book, meetingId);
  const label = referenceLabels(book, meetingId);
  return {
    meeting: meetingFacts(meeting, committee.code),
    items: agenda.map(entry => itemSummary(entry, carried)),
    actions: actionSummaries(book, meeting, agenda, label),
    outstanding: carried.map(one => outstandingSummary(one, label)),
    outcomes: outcomesOf(book, meetingId).map(({ entry, verbs, text }) => ({
      item: entry.number,
      verbs,
      text,
    })),
    attendance: attendanceSummary(meeting.attendance),
    references: referenceSummaries(book, meeting, agenda, carried, label),
    notices,
  };
}

function meetingFacts(meeting: Meeting, committee: string): MeetingSummary['meeting'] {
  const { number, title, date, startTime, closeTime, place, state } = meeting;
  return { committee, number, title, date, startTime, closeTime, place, state };
}

function itemSummary(
  { item, number, minute }: AgendaEntry,
  carried: readonly CarriedAction[],
): MeetingSummary['items'][number] {
  const words = (minute?.blocks ?? []).reduce(
    (sum, block) =>
      sum + (block.type === 'outstandingActions' ? carriedWords(carried) : wordsIn(block)),
    0,
  );
  return { number, title: item.title, words };
}

function wordsIn(block: Block): number {
  return linesIn(block).reduce((sum, line) => sum + wordsInLine(line), 0);
}

function carriedWords(carried: readonly CarriedAction[]): number {
  return carried.reduce((sum, { action, update }) => {
    const said = (update?.blocks ?? []).reduce((words, block) => words + wordsIn(block), 0);
    return sum + countWords(action.ref) + wordsInLine(action.line) + said;
  }, 0);
}

function actionSummaries(
  book: Book,
  meeting: Meeting,
  agenda: readonly AgendaEntry[],
  label: ReferenceLabel,
): MeetingSummary['actions'] {
  const references = actionReferences(book, meeting.id);
  const all = new Map(actionsOf(book, meeting.committeeId).map(({ id, ref }) => [id, ref]));
  return agenda.flatMap(({ number, minute }) =>
    (minute?.blocks ?? [])
      .filter(block => block.type === 'action')
      .map(({ attrs, content }) => ({
        ref: references.get(attrs.id) ?? '',
        owner: attrs.owners.length > 0 ? ownersInWords(attrs.owners) : null,
        due: attrs.due ? dueInWords(attrs.due) : null,
        text: plainText(content, label),
        item: number,
        arisesFrom:
          attrs.arisesFrom === null ? null : (all.get(attrs.arisesFrom) ?? attrs.arisesFrom),
      })),
  );
}

function outstandingSummary(
  { action, update }: CarriedAction,
  label: ReferenceLabel,
): MeetingSummary['outstanding'][number] {
  const said = (update?.blocks ?? []).flatMap(linesIn).map(line => plainText(line, label));
  return {
    ref: action.ref,
    status: update?.status ?? null,
    text: plainText(action.line, label),
    update: said.join('\n'),
    closed: update?.closing?.how ?? null,
  };
}

function attendanceSummary(attendance: readonly Attendee[]): MeetingSummary['attendance'] {
  const of = (presence: Presence) =>
    attendance
      .filter(person => person.presence === presence)
      .map(({ name, organisation, capacity }) => ({ name, organisation, capacity }));
  return {
    present: of('present'),
    apologies: of('apologies'),
    inAttendance: of('inAttendance'),
    absent: of('absent'),
  };
}

function referenceSummaries(
  book: Book,
  meeting: Meeting,
  agenda: readonly AgendaEntry[],
  carried: readonly CarriedAction[],
  label: ReferenceLabel,
): ReferenceSummary[] {
  const changePatterns = recordOf(book, 'committee', meeting.committeeId)?.changePatterns ?? [];
  const printed = new Map([
    ...actionsOf(book, meeting.committeeId).map(({ id, ref }) => [id, ref] as const),
    ...agenda.map(({ item, number }) => [item.id, number] as const),
  ]);
  return agenda.flatMap(({ item, number, minute }) => [
    ...changesInTitle(item.title, changePatterns).map(ref => ({
      to: 'modification',
      ref,
      words: ref,
      item: number,
    })),
    ...(minute?.blocks ?? [])
      .flatMap(block =>
        block.type === 'outstandingActions' ? carriedLines(carried) : linesIn(block),
      )
      .flatMap(referencesOf)
      .map(reference => ({
        to: reference.attrs.to,
        ref: printed.get(reference.attrs.target) ?? reference.attrs.target,
        words: label(reference),
        item: number,
      })),
  ]);
}

/** A title is plain text; the modifications it names count as mentions all the same. */
function changesInTitle(title: string, patterns: readonly string[]): string[] {
  return patterns.flatMap(pattern =>
    [...title.matchAll(new RegExp(`\\b${changeExpression(pattern)}\\b`, 'gu'))].map(
      found => found[0],
    ),
  );
}

function carriedLines(carried: readonly CarriedAction[]): (readonly Inline[])[] {
  return carried.flatMap(({ action, update }) => [
    action.line,
    ...(update?.blocks ?? []).flatMap(linesIn),
  ]);
}

function referencesOf(line: readonly Inline[]): Reference[] {
  return line.flatMap(piece => {
    if (piece.type === 'reference') return [piece];
    return piece.type === 'footnote' ? referencesOf(piece.content ?? []) : [];
  });
}
