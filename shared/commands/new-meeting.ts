import { type AgendaItem, agendaItem } from '../model/agenda-item';
import { type Attendee, attendee } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Committee, Member } from '../model/committee';
import type { Id, NewId } from '../model/id';
import { plainText } from '../model/inline';
import { type Meeting, meeting as meetingRecord } from '../model/meeting';
import { minute } from '../model/minute';
import { ownersInWords } from '../model/owner';
import type { PartialDate } from '../model/partial-date';
import type { Action } from '../registers/actions';
import { meetingsOf } from '../registers/meetings';
import { proposedMeeting } from '../registers/next-meeting';
import { promisedFor } from '../registers/promises';
import type { CommandContext } from './command';

/** The committee, and what of the proposed number and date was written over. */
export interface NewMeeting {
  readonly committeeId: Id;
  readonly number?: string;
  readonly date?: PartialDate | null;
}

type TitledItem = Partial<AgendaItem> & Pick<AgendaItem, 'title'>;

/** How long the title of a promised item may be, in letters. */
const TITLE = 80;

/**
 * The next meeting of a committee, in preparation: its agenda from the standing items and from what
 * was promised for it, its attendance from the membership, everyone present. `null` where the book
 * has no such committee, or a meeting of that number already.
 */
export function newMeeting(
  book: Book,
  { committeeId, ...given }: NewMeeting,
  { newId }: CommandContext,
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee) return null;
  const proposed = { ...proposedMeeting(book, committeeId), ...given };
  if (isTaken(book, committeeId, proposed.number)) return null;
  const attendance = committee.members.flatMap(member => seat(book, member));
  const meeting = meetingRecord({ ...proposed, id: newId(), committeeId, attendance });
  const items = agendaItems(book, committee, meeting, newId);
  const outstanding = items.find(({ title }) => /\boutstanding\b/i.test(title));
  const tables = outstanding
    ? [minute(outstanding.id, meeting.id, [{ type: 'outstandingActions' }])]
    : [];
  return { put: [meeting, ...items, ...tables], remove: [] };
}

function isTaken(book: Book, committeeId: Id, number: string): boolean {
  return number !== '' && meetingsOf(book, committeeId).some(held => held.number === number);
}

function seat(book: Book, { partyId, capacity }: Member): Attendee[] {
  const person = recordOf(book, 'person', partyId);
  const party = person ?? recordOf(book, 'body', partyId);
  const organisation = person?.organisation ?? '';
  return party ? [attendee(party.name, 'present', { partyId, capacity, organisation })] : [];
}

/** What was promised comes before Any Other Business. */
function agendaItems(
  book: Book,
  { standingItems }: Committee,
  meeting: Meeting,
  newId: NewId,
): AgendaItem[] {
  const business = standingItems.findIndex(({ title }) => /^(?:any other|aob\b)/i.test(title));
  const at = business < 0 ? standingItems.length : business;
  const promised = promisedFor(book, meeting)
    .map(promisedItem)
    .filter(({ title }) => title !== '');
  const all: TitledItem[] = [...standingItems];
  return all
    .toSpliced(at, 0, ...promised)
    .map((item, n) => agendaItem({ ...item, id: newId(), meetingId: meeting.id, place: n + 1 }));
}

function promisedItem({ line, owners }: Action): TitledItem {
  const presenter = ownersInWords(owners);
  const text = plainText(line).replace(/\s+/g, ' ').trim();
  const lead = `${presenter} to `.toLowerCase();
  const asked = text.toLowerCase().startsWith(lead) ? text.slice(lead.length) : text;
  const title = shortened(asked.charAt(0).toUpperCase() + asked.slice(1).replace(/\.$/, ''));
  return { title, presenter };
}

function shortened(text: string): string {
  if (text.length <= TITLE) return text;
  return `${text.slice(0, TITLE).replace(/\s+\S*$/, '')} …`;
}
