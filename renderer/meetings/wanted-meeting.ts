import type { CommandContext } from '../../shared/commands/command';
import { newMeeting } from '../../shared/commands/new-meeting';
import type { Book } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import { type ClockTime, dateInWords, type PartialDate } from '../../shared/model/partial-date';
import { agendaLines } from '../../shared/reading/agenda/agenda-lines';
import { meetingsOf } from '../../shared/registers/meetings';
import { proposedMeeting } from '../../shared/registers/next-meeting';
import {
  type AgendaSource,
  beforeOtherBusiness,
  type ProposedItem,
  proposedAgenda,
  typedItem,
} from '../../shared/registers/proposed-agenda';
import type { Understood } from '../ui/TypedField';
import { dateFact, timeFact } from '../ui/typed-facts';

/** A new meeting as she has it in the dialog, in her words. */
export interface WantedMeeting {
  readonly number: string;
  readonly date: string;
  readonly startTime: string;
  readonly place: string;
  readonly source: AgendaSource;
  /** More items, one a line. */
  readonly lines: string;
  /** The keys of the items that are left out this time. */
  readonly leftOut: ReadonlySet<string>;
}

/** An item of the proposed agenda, with a name of its own to tick it by. */
export interface OfferedItem extends ProposedItem {
  readonly key: string;
}

/** What is made of her words: what each field says, the agenda, and the change. */
export interface Understanding {
  readonly says: { readonly [F in 'number' | 'date' | 'startTime']: Understood };
  /** When it begins, as far as that is understood. */
  readonly startTime: ClockTime | null;
  readonly offered: readonly OfferedItem[];
  /** The new meeting; `null` while something stands in its way. */
  readonly change: Change | null;
}

/** The next meeting as it is proposed, for her to write over. */
export function firstWanted(book: Book, committeeId: Id, today: PartialDate): WantedMeeting {
  const { number, date, startTime, place } = proposedMeeting(book, committeeId);
  return {
    number,
    date: dateInWords(date ?? today),
    startTime: startTime ?? '',
    place,
    source: { from: 'usual' },
    lines: '',
    leftOut: new Set(),
  };
}

/** What her words mean, in the book as it stands. */
export function understand(
  book: Book,
  committeeId: Id,
  wanted: WantedMeeting,
  context: CommandContext,
): Understanding {
  const number = wanted.number.trim();
  const date = dateFact(wanted.date, context.today);
  const startTime = timeFact(wanted.startTime);
  const says = {
    number: numberSays(meetingsOf(book, committeeId), number),
    date: date.says,
    startTime: startTime.says,
  };
  const facts = { committeeId, number, date: date.value };
  const offered = offeredItems(book, facts, wanted);
  const isClear = Object.values(says).every(({ wrong }) => !wrong);
  const agenda = offered.filter(({ key }) => !wanted.leftOut.has(key)).map(withoutKey);
  const place = wanted.place.trim();
  const whole = { ...facts, startTime: startTime.value, place, agenda: withoutOrphans(agenda) };
  const change = isClear ? newMeeting(book, whole, context) : null;
  return { says, startTime: startTime.value, offered, change };
}

function numberSays(held: readonly Meeting[], number: string): Understood {
  const taken = number !== '' && held.some(each => each.number === number);
  return { words: taken ? `There is a meeting ${number} already` : '', wrong: taken };
}

function offeredItems(
  book: Book,
  ahead: Parameters<typeof proposedAgenda>[1],
  { source, lines }: WantedMeeting,
): OfferedItem[] {
  const typed = agendaLines(lines).map(typedItem);
  const counts = new Map<string, number>();
  return beforeOtherBusiness(proposedAgenda(book, ahead, source), typed).map(item => {
    const name = `${item.promisedBy} ${item.title}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { ...item, key: `${name} ${count}` };
  });
}

function withoutKey({ key, ...item }: OfferedItem): ProposedItem {
  return item;
}

/** A sub-item whose item was left out comes up to where that stood. */
function withoutOrphans(agenda: readonly ProposedItem[]): ProposedItem[] {
  let deepest = -1;
  return agenda.map(item => {
    const depth = Math.min(item.depth, deepest + 1);
    deepest = depth;
    return { ...item, depth };
  });
}
