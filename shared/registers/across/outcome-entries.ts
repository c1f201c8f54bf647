import type { Book } from '../../model/book';
import type { Id } from '../../model/id';
import { agendaOf } from '../agenda';
import { committeesOf } from '../committees';
import { meetingsOf } from '../meetings';
import { onceABook } from '../once-a-book';
import { outcomesOf } from '../outcomes';
import { hiddenItems } from '../public-version';
import type { OutcomeEntry } from './entries';
import { placesOf } from './places';

/** The outcome register of the whole book: committee after committee, each in the order of its minutes. */
export function allOutcomeEntries(book: Book): readonly OutcomeEntry[] {
  return committeesOf(book).flatMap(({ id }) => outcomeEntries(book, id));
}

/** The rows of a committee in the outcome register over all its meetings. */
export const outcomeEntries: (book: Book, committeeId: Id) => readonly OutcomeEntry[] = onceABook(
  (book, committeeId) =>
    numbered(meetingsOf(book, committeeId).flatMap(({ id }) => entriesOf(book, committeeId, id))),
);

type WithoutNumber = Omit<OutcomeEntry, 'number'>;

function numbered(entries: readonly WithoutNumber[]): OutcomeEntry[] {
  const given = new Map<string, number>();
  return entries.map(entry => {
    const year = entry.place.date?.slice(0, 4);
    if (year === undefined) return { ...entry, number: '' };
    const count = (given.get(year) ?? 0) + 1;
    given.set(year, count);
    return { ...entry, number: `${year}/${String(count).padStart(2, '0')}` };
  });
}

function entriesOf(book: Book, committeeId: Id, meetingId: Id): WithoutNumber[] {
  const { items } = placesOf(book, committeeId);
  const sentences = new Map<Id, number>();
  const hidden = hiddenItems(agendaOf(book, meetingId), 'public');
  return outcomesOf(book, meetingId).map(({ blockId, entry, verbs, text }) => {
    const at = sentences.get(blockId) ?? 0;
    sentences.set(blockId, at + 1);
    const place = items.get(entry.item.id);
    if (!place) throw new Error('An outcome stands in an item that has no place.');
    const isConfidential = hidden.has(entry.item.id) || isHeldBack(entry, blockId);
    return {
      id: `${blockId}.${at}`,
      committeeId,
      blockId,
      place,
      verbs,
      words: text,
      isConfidential,
    };
  });
}

function isHeldBack(
  { minute }: ReturnType<typeof outcomesOf>[number]['entry'],
  blockId: Id,
): boolean {
  return (minute?.blocks ?? []).some(
    block =>
      block.type === 'outcome' && block.attrs.id === blockId && block.attrs.confidential !== null,
  );
}
