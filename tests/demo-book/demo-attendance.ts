import { setAlternate } from '../../shared/commands/alternates';
import { addGuest, arrive, leave, setPresence } from '../../shared/commands/attendance';
import { setAttendee } from '../../shared/commands/attendee-details';
import { declareInterest } from '../../shared/commands/declarations';
import type { Book } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { Person } from '../../shared/model/party';
import { done } from '../support/command-context';
import { contextOf, type Making, meetingIn } from './making';

/** The book after the exceptions were marked: who is away, who stands in, who dials in, who else attends. */
export function withAttendance(book: Book, making: Making, itemIds: readonly Id[]): Book {
  const { members } = making.of;
  const seated = members.reduce((so, member, seat) => withMember(so, making, member, seat), book);
  return withOthers(seated, making, itemIds);
}

/** The book after someone came or left at this item, or declared an interest in it, as it happened. */
export function withComingsAndGoings(
  book: Book,
  making: Making,
  { itemId, minutes }: { itemId: Id; minutes: number },
): Book {
  const { of, meetingId, chance } = making;
  const here = meetingIn(book, making).attendance.filter(
    ({ presence, movements, capacity }) =>
      presence === 'present' && movements.length === 0 && capacity !== 'Chair',
  );
  if (here.length === 0) return book;
  const { name } = chance.oneOf(here);
  if (chance.happens(0.06)) {
    const interest = `${of.members[0]?.organisation} had taken part in the trial.`;
    const declared = { name, itemId, interest, withdrew: chance.happens(0.4) };
    return done(book, declareInterest(book, { meetingId, ...declared }));
  }
  if (!chance.happens(0.12)) return book;
  const who = { meetingId, name, itemId };
  const go = chance.happens(0.5) ? arrive : leave;
  return done(book, go(book, who, contextOf(making, minutes)));
}

function withMember(book: Book, making: Making, member: Person, seat: number): Book {
  const { of, meetingId, chance } = making;
  const who = { meetingId, name: member.name };
  const alternate = of.alternates[seat];
  if (chance.happens(0.12)) {
    if (alternate && (seat === 0 || chance.happens(0.6))) {
      const { name, id: partyId, organisation } = alternate;
      return done(book, setAlternate(book, { ...who, alternate: { name, partyId, organisation } }));
    }
    const presence = chance.happens(0.7) ? 'apologies' : 'absent';
    return seat === 0 ? book : done(book, setPresence(book, { ...who, presence }));
  }
  if (!chance.happens(0.15)) return book;
  return done(book, setAttendee(book, { ...who, details: { dialIn: true } }));
}

function withOthers(book: Book, { of, meetingId, chance }: Making, itemIds: readonly Id[]): Book {
  const here = of.others.filter((_, at) => at < 2 || chance.happens(0.5));
  return here.reduce((so, { name, organisation }, at) => {
    const capacity = ['Secretary', 'Technical Analyst'][at] ?? 'Guest';
    const from = chance.below(itemIds.length);
    const attended = at < 2 ? [] : itemIds.slice(from, from + 1 + chance.below(3));
    const guest = { meetingId, name, organisation, capacity, itemIds: attended };
    return done(so, addGuest(so, guest));
  }, book);
}
