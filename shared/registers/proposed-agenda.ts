import { type AgendaItem, isTextAlone } from '../model/agenda-item';
import type { AgendaLine } from '../model/agenda-line';
import type { Book } from '../model/book';
import { recordOf } from '../model/book';
import type { Committee, StandingItem } from '../model/committee';
import type { Id } from '../model/id';
import { plainText } from '../model/inline';
import { isToBeApproved, type Meeting, meeting } from '../model/meeting';
import { ownersInWords } from '../model/owner';
import type { Action } from './actions';
import { agendaOf } from './agenda';
import { isToDo, turnsBetween } from './ahead/duty-turns';
import { dutiesOf } from './ahead/forward-agenda';
import { meetingsOf } from './meetings';
import { isOtherBusiness } from './other-business';
import { speaksOfMinutes } from './previous-minutes';
import { promisedFor } from './promises';

/** An item that a new meeting may begin with. */
export interface ProposedItem
  extends Pick<AgendaItem, 'title' | 'purpose' | 'presenter' | 'plannedMinutes' | 'number'> {
  readonly depth: number;
  readonly skippedEmpty?: true;
  /** The reference of the action that promised it for this meeting; empty for any other. */
  readonly promisedBy: string;
  /** Whether it is a duty of the year that falls to this meeting. */
  readonly fromPlanner?: true;
}

/** What an agenda is taken from: the usual one, that of another kind, or that of a meeting held. */
export type AgendaSource =
  | { readonly from: 'usual' }
  | { readonly from: 'kind'; readonly name: string }
  | { readonly from: 'meeting'; readonly meetingId: Id };

/** How long the title of a promised item may be, in letters. */
const TITLE = 80;

/** The meeting an agenda is proposed for. */
export type MeetingAhead = Pick<Meeting, 'committeeId' | 'date' | 'number'>;

/**
 * The agenda that a new meeting may begin with: the standing items of its kind or the items of
 * another meeting, and, before Any Other Business, what was promised for it and the duties of the year
 * that fall to its month. The records of that
 * other meeting and of the open actions have to be at hand. Empty where the book has no such
 * committee.
 */
export function proposedAgenda(
  book: Book,
  ahead: MeetingAhead,
  source: AgendaSource = { from: 'usual' },
): ProposedItem[] {
  const committee = recordOf(book, 'committee', ahead.committeeId);
  if (!committee) return [];
  const standing = withMinutes(book, committee.id, itemsFrom(book, committee, source), source);
  const titles = new Set(standing.map(({ title }) => title.toLowerCase()));
  // It is not held in the book yet, so nothing can lead to it by an id.
  const promised = promisedFor(book, meeting({ ...ahead, id: '' }))
    .map(promisedItem)
    .filter(({ title }) => title !== '' && !titles.has(title.toLowerCase()));
  const duties = dutiesFalling(book, ahead).filter(({ title }) => !titles.has(title.toLowerCase()));
  return beforeOtherBusiness(standing, [...promised, ...duties]);
}

/** Where there are minutes to approve, the agenda has an item for them, after the welcome. */
function withMinutes(
  book: Book,
  committeeId: Id,
  items: readonly ProposedItem[],
  { from }: AgendaSource,
): ProposedItem[] {
  const isTheirs = items.length === 0 || items.some(({ title }) => speaksOfMinutes(title));
  const isWanted = from === 'usual' && meetingsOf(book, committeeId).some(isToBeApproved);
  if (isTheirs || !isWanted) return [...items];
  const first = items[0] && /\b(?:welcome|apologies|introductions?)\b/i.test(items[0].title);
  return items.toSpliced(first ? 1 : 0, 0, {
    title: 'Minutes of the previous meeting',
    purpose: 'decision',
    presenter: '',
    plannedMinutes: null,
    number: null,
    depth: 0,
    promisedBy: '',
  });
}

/** The duties of a meeting's month that were not done, as items; none where no month is known. */
function dutiesFalling(book: Book, { committeeId, date }: MeetingAhead): ProposedItem[] {
  const month = date?.slice(0, 7) ?? '';
  if (month.length < 7) return [];
  return dutiesOf(book, committeeId)
    .flatMap(duty => turnsBetween(duty, month, month))
    .filter(isToDo)
    .map(({ duty: { title, purpose, presenter } }) => ({
      title,
      purpose,
      presenter,
      plannedMinutes: null,
      number: null,
      depth: 0,
      promisedBy: '',
      fromPlanner: true,
    }));
}

/** The agenda with these items before Any Other Business, or at its end where it has none. */
export function beforeOtherBusiness(
  agenda: readonly ProposedItem[],
  items: readonly ProposedItem[],
): ProposedItem[] {
  const business = agenda.findIndex(({ title, depth }) => depth === 0 && isOtherBusiness(title));
  return agenda.toSpliced(business < 0 ? agenda.length : business, 0, ...items);
}

/** A typed line as an item of a new meeting. */
export function typedItem(line: AgendaLine): ProposedItem {
  return { ...line, purpose: 'discussion', number: null, promisedBy: '' };
}

function itemsFrom(book: Book, committee: Committee, source: AgendaSource): ProposedItem[] {
  const { standingItems, otherAgendas = [] } = committee;
  switch (source.from) {
    case 'usual':
      return standingItems.map(standingItem);
    case 'kind':
      return (otherAgendas.find(({ name }) => name === source.name)?.items ?? []).map(standingItem);
    case 'meeting':
      return agendaOf(book, source.meetingId)
        .filter(({ item }) => !isTextAlone(item))
        .map(({ item, depth }) => againItem(item, depth));
  }
}

function standingItem({ depth = 0, unnumbered, ...known }: StandingItem): ProposedItem {
  return { ...known, depth, number: unnumbered ? '' : null, promisedBy: '' };
}

/** An item of another meeting: a number that the record fixed was that meeting's own. */
function againItem(item: AgendaItem, depth: number): ProposedItem {
  const { title, purpose, presenter, plannedMinutes, skippedEmpty } = item;
  const known = {
    title,
    purpose,
    presenter,
    plannedMinutes,
    ...(skippedEmpty && { skippedEmpty }),
  };
  return { ...known, depth, number: item.number === '' ? '' : null, promisedBy: '' };
}

function promisedItem({ ref, line, owners }: Action): ProposedItem {
  const presenter = ownersInWords(owners);
  const text = plainText(line).replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const asked = withoutMeeting(withoutOwners(text, presenter));
  const title = shortened(asked.charAt(0).toUpperCase() + asked.slice(1));
  return {
    title,
    purpose: 'discussion',
    presenter,
    plannedMinutes: null,
    number: null,
    depth: 0,
    promisedBy: ref,
  };
}

/** `DCC and the Panel to report` without who is to: they present it. */
function withoutOwners(text: string, owners: string): string {
  const at = text.indexOf(' to ');
  if (owners === '' || at < 0) return text;
  return sameNames(text.slice(0, at), owners) ? text.slice(at + ' to '.length) : text;
}

function sameNames(a: string, b: string): boolean {
  const bare = (names: string) =>
    names
      .toLowerCase()
      .replace(/\b(?:the|and)\b|,/g, ' ')
      .split(/\s+/);
  return bare(a).join(' ').trim() === bare(b).join(' ').trim();
}

/** It stands on the agenda of that meeting, which need not be said again. */
function withoutMeeting(text: string): string {
  return text.replace(
    /\s+(?:at|to|for) (?:the|its) (?:next|\p{L}+ \d{4}) (?:\p{Lu}+ )?meeting\b/iu,
    '',
  );
}

function shortened(text: string): string {
  if (text.length <= TITLE) return text;
  return `${text.slice(0, TITLE).replace(/\s+\S*$/, '')} …`;
}
