import { titleInWords } from '../../../shared/model/agenda-item';
import { type Book, recordOf } from '../../../shared/model/book';
import { dateInWords } from '../../../shared/model/partial-date';
import { agendaOf } from '../../../shared/registers/agenda';
import type { InterestEntry } from '../../../shared/registers/interests/interest-register';
import { openDialog } from '../../commands/open-places';
import type { Desk } from '../../desk/desk';
import { goTo } from '../../going/go-to';
import { type Anchor, itemAnchor, meetingAnchor } from '../../meeting/anchors';

/** Goes to where it was declared; one that stands is changed. */
export function openInterest(desk: Desk, { declared, id }: InterestEntry): void {
  if (declared) void goTo(desk, placeOf(declared));
  else openDialog(desk, 'interest', id);
}

function placeOf({ itemId, meeting }: NonNullable<InterestEntry['declared']>): Anchor {
  return itemId === null ? meetingAnchor(meeting.id) : itemAnchor(itemId);
}

/** An item in words: `Item 6, Risk Register`; empty where it is not at hand. */
export function itemWords(book: Book, itemId: string): string {
  const item = recordOf(book, 'agendaItem', itemId);
  if (!item) return '';
  const number = agendaOf(book, item.meetingId).find(entry => entry.item.id === itemId)?.number;
  return number ? `Item ${number}, ${titleInWords(item)}` : titleInWords(item);
}

/** Since when and until when an interest stands, in words. */
export function standingInWords({ since, until }: NonNullable<InterestEntry['standing']>): string {
  const from = since === null ? '' : `since ${dateInWords(since)}`;
  const to = until === null ? '' : `until ${dateInWords(until)}`;
  return [from, to].filter(part => part !== '').join(', ') || 'beyond any one meeting';
}
