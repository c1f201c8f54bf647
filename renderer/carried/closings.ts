import { closeAction } from '../../shared/commands/carried-actions';
import type { Closing } from '../../shared/model/action-update';
import { isTextAlone } from '../../shared/model/agenda-item';
import { type Book, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { actionReferences } from '../../shared/registers/action-references';
import { agendaOf } from '../../shared/registers/agenda';
import { type Desk, doIt } from '../desk/desk';

/** A way in which an action can close, and what it is called. */
export interface WayToClose {
  readonly label: string;
  readonly closing: Closing;
}

/** The ways in which an action can close at a meeting that name nobody new, the usual one first. */
export function waysToClose(book: Book, meetingId: Id): WayToClose[] {
  return [
    { label: 'Done', closing: { how: 'done' } },
    { label: 'Overtaken by events', closing: { how: 'overtaken' } },
    ...agendaOf(book, meetingId)
      .filter(({ item }) => !isTextAlone(item))
      .map(({ item, number }) => ({
        label: `Done under ${number === '' ? item.title : `item ${number} ${item.title}`}`,
        closing: { how: 'underItem' as const, itemId: item.id },
      })),
    ...[...actionReferences(book, meetingId)].map(([by, ref]) => ({
      label: `Replaced by ${ref}`,
      closing: { how: 'superseded' as const, by },
    })),
  ];
}

/** The bodies that the book knows and, where another is typed, that one by its name. */
export function whomToHandTo(book: Book, typed: string): WayToClose[] {
  const known = recordsOf(book, 'body').map(({ id, name }) => ({
    label: name,
    closing: { how: 'handedOver' as const, to: id },
  }));
  const name = typed.trim();
  const isKnown = known.some(({ label }) => label.toLowerCase() === name.toLowerCase());
  if (name === '' || isKnown) return known;
  return [...known, { label: name, closing: { how: 'handedOver', to: name } }];
}

/** Closes a carried action so. */
export function closeIn(desk: Desk, meetingId: Id, action: { id: Id; ref: string }, how: Closing) {
  doIt(desk, { label: `close ${action.ref}` }, book =>
    closeAction(book, { actionId: action.id, meetingId, closing: how }),
  );
}
