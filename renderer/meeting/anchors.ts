import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { Minute } from '../../shared/model/minute';

/** The name of a place on the page, as the address bar holds it after `#`. */
export type Anchor = string;

/** Where a meeting's sheet begins. */
export function meetingAnchor(meetingId: Id): Anchor {
  return `meeting:${meetingId}`;
}

/** Where an agenda item begins. */
export function itemAnchor(itemId: Id): Anchor {
  return `item:${itemId}`;
}

/** Where an action was raised. */
export function actionAnchor(actionId: Id): Anchor {
  return `action:${actionId}`;
}

/** A risk, in its register. */
export function riskAnchor(riskId: Id): Anchor {
  return `risk:${riskId}`;
}

/** A numbered issue, in its register. */
export function issueAnchor(issueId: Id): Anchor {
  return `issue:${issueId}`;
}

/** The row of an action in the open meeting's table of outstanding actions. */
export function carriedAnchor(actionId: Id): Anchor {
  return `carried:${actionId}`;
}

/** A name on the list of the open meeting. */
export function attendeeAnchor(name: string): Anchor {
  return `attendee:${name}`;
}

/** The panel beside the sheet. */
export const SIDE_PANEL_ANCHOR: Anchor = 'side-panel';

/** A footnote of the open meeting, at the foot of its item. */
export function noteAnchor(number: number): Anchor {
  return `note:${number}`;
}

/** The mark in the words that calls a footnote. */
export function noteMarkAnchor(number: number): Anchor {
  return `note-mark:${number}`;
}

/** A link to a place on the page. */
export function hrefTo(anchor: Anchor): string {
  // Half a surrogate pair cannot be written in an address at all.
  return `#${encodeURIComponent(anchor.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}

/** The place that the end of an address (`location.hash`) names; empty for none. */
export function anchorInHash(hash: string): Anchor {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** The id of the item or action that a place names; `null` for any other place. */
export function idInAnchor(anchor: Anchor): Id | null {
  return /^(?:item|action):(.+)$/su.exec(anchor)?.[1] ?? null;
}

/** The meeting a place belongs to, or `null` where any meeting may have it. */
export function meetingOfAnchor(book: Book, anchor: Anchor): Id | null {
  const [, kind, id] = /^(meeting|item|action):(.+)$/su.exec(anchor) ?? [];
  if (id === undefined) return null;
  if (kind === 'meeting') return recordOf(book, 'meeting', id)?.id ?? null;
  if (kind === 'item') return recordOf(book, 'agendaItem', id)?.meetingId ?? null;
  return minuteThatRaised(book, id)?.meetingId ?? null;
}

/** The agenda item a place belongs to, or `null` where it is none's. */
export function itemOfAnchor(book: Book, anchor: Anchor): Id | null {
  const [, kind, id] = /^(item|action):(.+)$/su.exec(anchor) ?? [];
  if (id === undefined) return null;
  if (kind === 'item') return recordOf(book, 'agendaItem', id)?.id ?? null;
  return minuteThatRaised(book, id)?.itemId ?? null;
}

function minuteThatRaised(book: Book, actionId: Id): Minute | null {
  const raisedIn = recordsOf(book, 'minute').find(({ blocks }) =>
    blocks.some(block => block.type === 'action' && block.attrs.id === actionId),
  );
  return raisedIn ?? null;
}
