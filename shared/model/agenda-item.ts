import * as z from 'zod/mini';
import { Id } from './id';

/** What the committee is asked to do with an item. */
export const Purpose = z.enum(['decision', 'discussion', 'information']);
export type Purpose = z.infer<typeof Purpose>;

/**
 * A point of a meeting's agenda. `number` is fixed where the record fixes it (`7`, `14.i`,
 * `206/19`), empty for an item that carries none, and `null` for one that is counted by its place.
 * `place` orders the items under one parent; only its order means anything. `confidential` says why
 * the item is left out of the public version. `skippedEmpty` has it left out, and its number given to
 * the next, while nothing is minuted under it or inside it; absent where it always stands.
 */
export const AgendaItem = z.object({
  kind: z.literal('agendaItem'),
  id: Id,
  meetingId: Id,
  parentId: z.nullable(Id),
  place: z.number(),
  number: z.nullable(z.string()),
  title: z.string(),
  purpose: Purpose,
  presenter: z.string(),
  papers: z.array(z.string()),
  plannedMinutes: z.nullable(z.int().check(z.minimum(0))),
  confidential: z.nullable(z.string()),
  skippedEmpty: z.exactOptional(z.literal(true)),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

type Heading = Pick<AgendaItem, 'number' | 'title'>;

/**
 * Whether an item is text alone, with neither number nor title, as what stands above the first item of
 * other minutes. It is printed where it stands, without a heading, and counts nowhere.
 */
export function isTextAlone({ number, title }: Heading): boolean {
  return number === '' && title.trim() === '';
}

/** What an item is called where it has to be called something: its title, or that it has none. */
export function titleInWords(item: Heading): string {
  if (item.title.trim() !== '') return item.title;
  return isTextAlone(item) ? 'Text without a title' : UNTITLED;
}

/** What the heading of an item says that has a number and no title. */
export const UNTITLED = 'Untitled item';

/** An item for discussion, counted by its place, with nothing known but its title. */
export function agendaItem(
  given: Pick<AgendaItem, 'id' | 'meetingId' | 'place' | 'title'> & Partial<AgendaItem>,
): AgendaItem {
  return {
    parentId: null,
    number: null,
    purpose: 'discussion',
    presenter: '',
    papers: [],
    plannedMinutes: null,
    confidential: null,
    ...given,
    kind: 'agendaItem',
  };
}
