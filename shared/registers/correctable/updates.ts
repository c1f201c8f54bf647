import { heldLines } from '../../model/block-lines';
import type { Book } from '../../model/book';
import type { Id } from '../../model/id';
import { plainText } from '../../model/inline';
import { agendaOf, numberAndTitle } from '../agenda';
import { carriedTo } from '../carry-forward';
import { hiddenItems, whyActionIsHidden } from '../public-version';
import { referenceLabels } from '../reference-labels';
import { type Correctable, correctable } from './spot';

/** How an action stood after a meeting, as a correction says it. */
export const STATUS_WORDS = { ongoing: 'ongoing', closed: 'closed' } as const;

/** What minutes say of the actions that came forward, under the item that holds their table. */
export function correctableUpdates(book: Book, meetingId: Id): Correctable[] {
  const agenda = agendaOf(book, meetingId);
  const item = agenda.find(({ minute }) =>
    minute?.blocks.some(({ type }) => type === 'outstandingActions'),
  )?.item;
  if (!item) return [];
  const why = hiddenItems(agenda, 'public').get(item.id);
  const label = referenceLabels(book, meetingId);
  return carriedTo(book, meetingId).flatMap(({ action, update }) => {
    const confidential = why ?? whyActionIsHidden(book, action);
    const around = { itemId: item.id, group: numberAndTitle(book, item), confidential };
    const lines = (update?.blocks ?? []).flatMap(heldLines).map((line, nth) =>
      correctable({
        ...around,
        spot: { of: 'update', actionId: action.id, line: nth },
        what: `update of ${action.ref}`,
        text: plainText(line, label),
      }),
    );
    const status = correctable({
      ...around,
      spot: { of: 'status', actionId: action.id },
      what: `status of ${action.ref}`,
      text: STATUS_WORDS[update?.status ?? 'ongoing'],
      choices: Object.values(STATUS_WORDS),
    });
    return [...lines.filter(({ text }) => text.trim() !== ''), status];
  });
}
