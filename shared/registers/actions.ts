import type { ActionStatus, ActionUpdate } from '../model/action-update';
import { type Book, recordsOf } from '../model/book';
import type { Due } from '../model/due';
import type { EarlierAction } from '../model/earlier-action';
import type { Id } from '../model/id';
import type { Inline } from '../model/inline';
import type { Meeting } from '../model/meeting';
import type { Owner } from '../model/owner';
import { actionReferences } from './action-references';
import { agendaOf } from './agenda';
import { meetingsOf } from './meetings';
import { onceABook } from './once-a-book';

/** One action of a committee with all that was said of it: a row of the register. */
export interface Action {
  readonly id: Id;
  readonly ref: string;
  readonly line: readonly Inline[];
  readonly owners: readonly Owner[];
  readonly due: Due | null;
  /** The date it was given last, else the one it was raised with, and the meeting that said so. */
  readonly dueNow: { readonly due: Due; readonly saidAt: Meeting | null } | null;
  /** The meeting that raised it and the item it stands in; `null` where the book holds neither. */
  readonly raisedAt: Meeting | null;
  readonly itemId: Id | null;
  /** The number of the meeting that raised it, as far as its reference or the book tells. */
  readonly raisedAtNumber: string;
  readonly arisesFrom: string | null;
  /** What later meetings said, in their order. */
  readonly updates: readonly UpdateAt[];
  /** How it stands after the last meeting that spoke of it. */
  readonly status: ActionStatus;
}

/** An update and the meeting that gave it. */
export interface UpdateAt {
  readonly meeting: Meeting;
  readonly update: ActionUpdate;
}

/** The actions of a committee, those from before the book first, then in the order they were raised. */
export const actionsOf: (book: Book, committeeId: Id) => readonly Action[] = onceABook(collected);

function collected(book: Book, committeeId: Id): Action[] {
  const meetings = meetingsOf(book, committeeId);
  const updates = updatesByAction(book, meetings);
  const earlier = recordsOf(book, 'earlierAction').filter(
    action => action.committeeId === committeeId,
  );
  const raised = meetings.flatMap(meeting => raisedAt(book, meeting));
  return [...earlier.map(fromBeforeTheBook).sort(byRef), ...raised].map(action => {
    const said = updates.get(action.id) ?? [];
    const status = said.at(-1)?.update.status ?? 'ongoing';
    return { ...action, dueNow: dueNowOf(action, said), updates: said, status };
  });
}

type ActionAlone = Omit<Action, 'updates' | 'status' | 'dueNow'>;

function dueNowOf({ due, raisedAt }: ActionAlone, said: readonly UpdateAt[]): Action['dueNow'] {
  const anew = said.findLast(({ update }) => update.newDue !== undefined);
  if (anew?.update.newDue) return { due: anew.update.newDue, saidAt: anew.meeting };
  return due && { due, saidAt: raisedAt };
}

function raisedAt(book: Book, meeting: Meeting): ActionAlone[] {
  const references = actionReferences(book, meeting.id);
  return agendaOf(book, meeting.id).flatMap(({ item, minute }) =>
    (minute?.blocks ?? [])
      .filter(block => block.type === 'action')
      .map(({ attrs, content }) => ({
        id: attrs.id,
        ref: references.get(attrs.id) ?? attrs.ref ?? '',
        line: content ?? [],
        owners: attrs.owners,
        due: attrs.due,
        raisedAt: meeting,
        itemId: item.id,
        raisedAtNumber: meeting.number,
        arisesFrom: attrs.arisesFrom,
      })),
  );
}

function fromBeforeTheBook(action: EarlierAction): ActionAlone {
  return {
    id: action.id,
    ref: action.ref,
    line: action.content,
    owners: action.owners,
    due: action.due,
    raisedAt: null,
    itemId: null,
    raisedAtNumber: action.raisedAt,
    arisesFrom: null,
  };
}

function updatesByAction(book: Book, meetings: readonly Meeting[]): Map<Id, UpdateAt[]> {
  const order = new Map(meetings.map((meeting, at) => [meeting.id, { meeting, at }]));
  const said = recordsOf(book, 'actionUpdate').flatMap(update => {
    const when = order.get(update.meetingId);
    return when ? [{ ...when, update }] : [];
  });
  said.sort((a, b) => a.at - b.at);
  const byAction = new Map<Id, UpdateAt[]>();
  for (const { meeting, update } of said) {
    const ofAction = byAction.get(update.actionId);
    if (ofAction) ofAction.push({ meeting, update });
    else byAction.set(update.actionId, [{ meeting, update }]);
  }
  return byAction;
}

/** Made once: thousands of references are compared for one register. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

function byRef(a: ActionAlone, b: ActionAlone): number {
  return BY_NUMBER.compare(a.ref, b.ref) || (a.id < b.id ? -1 : 1);
}
