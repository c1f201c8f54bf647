import { renameItem, setItem } from '../../shared/commands/agenda';
import type { AgendaItem, Purpose } from '../../shared/model/agenda-item';
import { type Book, recordOf } from '../../shared/model/book';
import { apply, type Change, isNothing, merge, NO_CHANGE } from '../../shared/model/change';
import { agendaOf } from '../../shared/registers/agenda';

/** How an item is numbered: by its place, not at all, or as she says. */
export type Numbering = 'counted' | 'none' | 'own';

/** The details of an item as she has them in the dialog. */
export interface Draft {
  readonly title: string;
  readonly presenter: string;
  readonly planned: string;
  readonly purpose: Purpose;
  readonly papers: string;
  readonly confidential: string | null;
  readonly numbering: Numbering;
  readonly number: string;
  readonly skippedEmpty: boolean;
}

/** The details as they stand. */
export function draftOf(item: AgendaItem): Draft {
  const { title, presenter, plannedMinutes, purpose, papers, confidential } = item;
  const planned = plannedMinutes === null ? '' : String(plannedMinutes);
  const numbering = item.number === null ? 'counted' : item.number === '' ? 'none' : 'own';
  const { number, skippedEmpty = false } = item;
  const numbered = { numbering, number: number ?? '', skippedEmpty } as const;
  return {
    title,
    presenter,
    planned,
    purpose,
    papers: papers.join(', '),
    confidential,
    ...numbered,
  };
}

function numberIn({ numbering, number }: Draft): string | null {
  if (numbering === 'counted') return null;
  return numbering === 'none' ? '' : number.trim();
}

/** The title and the rest as one change; `null` where nothing is other than before. */
export function changeOf(book: Book, item: AgendaItem, draft: Draft): Change | null {
  const renamed = renameItem(book, { itemId: item.id, title: draft.title }) ?? NO_CHANGE;
  const { presenter, purpose, confidential, skippedEmpty } = draft;
  const details = {
    presenter: presenter.trim(),
    purpose,
    confidential: confidential?.trim() ?? null,
    number: numberIn(draft),
    skippedEmpty,
    plannedMinutes: draft.planned === '' ? null : Number(draft.planned),
    papers: draft.papers
      .split(',')
      .map(paper => paper.trim())
      .filter(paper => paper !== ''),
  };
  const set = setItem(apply(book, renamed), { itemId: item.id, details }) ?? NO_CHANGE;
  const both = merge(renamed, set);
  return isNothing(both) ? null : both;
}

/** The number that the item would have by its place alone; empty where it is left out for now. */
export function numberByPlace(book: Book, item: AgendaItem): string {
  const { skippedEmpty, ...stands } = item;
  const counted = apply(book, { put: [{ ...stands, number: null }], remove: [] });
  return agendaOf(counted, item.meetingId).find(each => each.item.id === item.id)?.number ?? '';
}

/** Who may present: who presents other items, the seats of the committee, and who attends. */
export function presentersOf(book: Book, { meetingId }: AgendaItem): string[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  const names = [
    ...agendaOf(book, meetingId).map(({ item }) => item.presenter),
    ...(committee?.members.map(({ capacity }) => capacity) ?? []),
    ...(meeting?.attendance.map(({ name }) => name) ?? []),
  ];
  return [...new Set(names)].filter(name => name !== '');
}
