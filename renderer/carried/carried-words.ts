import type { Closing } from '../../shared/model/action-update';
import type { NestedBlock } from '../../shared/model/block';
import { type Book, recordOf } from '../../shared/model/book';
import { plainText, type ReferenceLabel } from '../../shared/model/inline';
import type { Meeting } from '../../shared/model/meeting';
import type { CarriedAction } from '../../shared/registers/carry-forward';
import { referenceLabels } from '../../shared/registers/reference-labels';

/** What the last meeting that had words for an action said of it. */
export interface LastTime {
  readonly meeting: Meeting;
  readonly words: string;
}

/** What was last said of a carried action before this meeting; `null` where nothing was. */
export function lastTimeOf(book: Book, { before }: CarriedAction): LastTime | null {
  for (const { meeting, update } of before.toReversed()) {
    const words = textOf(update.blocks, referenceLabels(book, meeting.id));
    if (words.trim() !== '') return { meeting, words };
  }
  return null;
}

/** How old an action is: `2 meetings old`. */
export function ageInWords(meetingsOpen: number): string {
  return meetingsOpen <= 1 ? 'From last meeting' : `${meetingsOpen} meetings old`;
}

/** How an action closed, to stand after "Closed": `, handed to the Operations Group`. */
export function closingInWords(closing: Closing | null, book: Book, label: ReferenceLabel): string {
  switch (closing?.how) {
    case 'underItem':
      return `under ${named('item', closing.itemId, label)}`;
    case 'superseded':
      return `replaced by ${named('action', closing.by, label)}`;
    case 'handedOver':
      return `handed to ${partyName(book, closing.to)}`;
    case 'overtaken':
      return 'overtaken by events';
    case 'done':
      return 'done';
    default:
      return '';
  }
}

function named(to: 'item' | 'action', target: string, label: ReferenceLabel): string {
  return label({ type: 'reference', attrs: { to, target, words: null } });
}

function partyName(book: Book, idOrName: string): string {
  const party = recordOf(book, 'body', idOrName) ?? recordOf(book, 'person', idOrName);
  return party?.name ?? idOrName;
}

function textOf(blocks: readonly NestedBlock[], label: ReferenceLabel): string {
  return blocks
    .map(block =>
      block.type === 'paragraph'
        ? plainText(block.content, label)
        : block.content.map(point => textOf(point.content, label)).join('; '),
    )
    .join(' ');
}
