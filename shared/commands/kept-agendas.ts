import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { NamedAgenda, StandingItem } from '../model/committee';
import type { Id } from '../model/id';
import { type AgendaEntry, agendaOf } from '../registers/agenda';
import { puttingChecked } from './checked-change';

/**
 * Has new meetings of a kind begin with the agenda of this one: titles, presenters and times, without
 * what was minuted. The kind is named, new or known; `null` is the usual one. `null` where there is no
 * such meeting, its agenda is empty, or the name is blank.
 */
export function keepAgenda(
  book: Book,
  { meetingId, name }: { meetingId: Id; name: string | null },
): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  const items = agendaOf(book, meetingId).flatMap(standingItem);
  if (!committee || items.length === 0) return null;
  if (name === null) return puttingChecked({ ...committee, standingItems: items });
  const otherAgendas = withAgenda(committee.otherAgendas ?? [], { name: name.trim(), items });
  return puttingChecked({ ...committee, otherAgendas });
}

function withAgenda(agendas: readonly NamedAgenda[], kept: NamedAgenda): NamedAgenda[] {
  const at = agendas.findIndex(({ name }) => name === kept.name);
  return at < 0 ? [...agendas, kept] : agendas.with(at, kept);
}

function standingItem({ item, depth }: AgendaEntry): StandingItem[] {
  const { title, purpose, presenter, plannedMinutes } = item;
  if (title.trim() === '') return [];
  return [
    {
      title,
      purpose,
      presenter,
      plannedMinutes,
      ...(depth > 0 && { depth }),
      ...(item.number === '' && { unnumbered: true as const }),
      ...(item.skippedEmpty && { skippedEmpty: true as const }),
    },
  ];
}
