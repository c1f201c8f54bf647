import { heldLines } from '../model/block-lines';
import type { Book } from '../model/book';
import { confidentialIn } from '../model/confidential-in';
import type { Id } from '../model/id';
import { plainText } from '../model/inline';
import { hiddenItems } from '../report/public-version';
import { agendaOf, itemInWords } from './agenda';
import { referenceLabels } from './reference-labels';

/** Where a line stands: in which block of an item's minute, and which line of that, from 0. */
export interface LinePlace {
  readonly itemId: Id;
  readonly block: number;
  readonly line: number;
}

/** A line of minutes as it can be corrected. */
export interface CorrectableLine extends LinePlace {
  /** What its item is called: `item 3, DCC Update`. */
  readonly place: string;
  readonly text: string;
  /** Why the public version leaves it out; `null` for an open line. */
  readonly confidential: string | null;
}

/** The lines under the items of a meeting that have words, in document order. */
export function correctableLines(book: Book, meetingId: Id): CorrectableLine[] {
  const agenda = agendaOf(book, meetingId);
  const hidden = hiddenItems(agenda, 'public');
  const label = referenceLabels(book, meetingId);
  return agenda.flatMap(({ item, minute }) =>
    (minute?.blocks ?? []).flatMap((block, at) =>
      heldLines(block)
        .map((line, nth) => ({
          itemId: item.id,
          block: at,
          line: nth,
          place: itemInWords(book, item),
          text: plainText(line, label),
          confidential: hidden.get(item.id) ?? confidentialIn(block),
        }))
        .filter(({ text }) => text.trim() !== ''),
    ),
  );
}
