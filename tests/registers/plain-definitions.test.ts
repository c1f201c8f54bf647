import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Book, bookOf, recordOf, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import {
  actionReference,
  countsPerMeeting,
  parseActionReference,
} from '../../shared/model/reference-pattern';
import { type Action, actionsOf } from '../../shared/registers/actions';
import { actionsRaisedAt, agendaOf } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { meetingsBefore, meetingsOf } from '../../shared/registers/meetings';
import { wholeBook } from '../support/arbitrary-books';
import { bookWith, earlier, itemId, meeting, openAction, STSC, stsc } from '../support/builders';

/**
 * What the registers keep indexes for, defined as plainly as can be: each action by looking through
 * the whole book. The registers must find the same.
 */
function plainActions(book: Book): Omit<Action, 'status'>[] {
  return plainActionsAlone(book).map(action => {
    const anew = action.updates.filter(({ update }) => update.newDue).at(-1);
    const due = anew?.update.newDue ?? action.due;
    return { ...action, dueNow: due && { due, saidAt: anew?.meeting ?? action.raisedAt } };
  });
}

function plainActionsAlone(book: Book): Omit<Action, 'status' | 'dueNow'>[] {
  const meetings = meetingsOf(book, STSC);
  const before = recordsOf(book, 'earlierAction').map(({ raisedAt, content, ...action }) => ({
    ...{ id: action.id, ref: action.ref, owners: action.owners, due: action.due, line: content },
    ...{ raisedAt: null, itemId: null, raisedAtNumber: raisedAt, arisesFrom: null },
    updates: updatesOf(book, action.id, meetings),
  }));
  const inOrder = before.sort(
    (a, b) => a.ref.localeCompare(b.ref, 'en', { numeric: true }) || (a.id < b.id ? -1 : 1),
  );
  return [...inOrder, ...meetings.flatMap(held => plainActionsAt(book, held, meetings))];
}

function plainActionsAt(book: Book, held: Meeting, meetings: readonly Meeting[]) {
  return actionsRaisedAt(book, held.id).map(({ attrs, content }, at) => ({
    id: attrs.id,
    ref: attrs.ref ?? plainReference(book, held, at),
    line: content ?? [],
    owners: attrs.owners,
    due: attrs.due,
    raisedAt: held,
    itemId: itemHolding(book, held.id, attrs.id),
    raisedAtNumber: held.number,
    arisesFrom: attrs.arisesFrom,
    updates: updatesOf(book, attrs.id, meetings),
  }));
}

function updatesOf(book: Book, actionId: Id, meetings: readonly Meeting[]) {
  return meetings.flatMap(held =>
    recordsOf(book, 'actionUpdate')
      .filter(update => update.actionId === actionId && update.meetingId === held.id)
      .map(update => ({ meeting: held, update })),
  );
}

function itemHolding(book: Book, meetingId: Id, actionId: Id): Id | null {
  const entry = agendaOf(book, meetingId).find(({ minute }) =>
    minute?.blocks.some(block => block.type === 'action' && block.attrs.id === actionId),
  );
  return entry?.item.id ?? null;
}

/** The reference of the open action at this place among those of the meeting. */
function plainReference(book: Book, held: Meeting, at: number): string {
  const { actionPattern, code } = recordOf(book, 'committee', STSC) ?? expect.unreachable();
  const alone = countsPerMeeting(actionPattern);
  const refs = [
    ...recordsOf(book, 'earlierAction').map(({ ref }) => ref),
    ...meetingsOf(book, STSC).flatMap(({ id }) =>
      actionsRaisedAt(book, id).flatMap(({ attrs }) => attrs.ref ?? []),
    ),
  ];
  const read = refs.flatMap(ref => parseActionReference(actionPattern, code, ref) ?? []);
  const counting = read.filter(({ meeting }) => !alone || meeting === held.number);
  const together = alone ? [held] : meetingsOf(book, STSC);
  const fixed = together.map(({ lastFixedAction }) => lastFixedAction);
  const earlierOpen = alone ? [] : meetingsBefore(book, held).flatMap(({ id }) => openAt(book, id));
  const before = actionsRaisedAt(book, held.id)
    .slice(0, at + 1)
    .filter(({ attrs }) => attrs.ref === null);
  const highest = Math.max(0, ...fixed, ...counting.map(({ sequence }) => sequence));
  const sequence = highest + earlierOpen.length + before.length;
  return actionReference(actionPattern, { code, meeting: held.number, sequence });
}

function openAt(book: Book, meetingId: Id) {
  return actionsRaisedAt(book, meetingId).filter(({ attrs }) => attrs.ref === null);
}

function withCounts(book: Book, counts: readonly number[]): Book {
  const meetings = recordsOf(book, 'meeting').map((held, at) => ({
    ...held,
    lastFixedAction: counts[at] ?? 0,
  }));
  return bookOf([...book.records.values(), ...meetings]);
}

test('the register of actions is what looking through the whole book finds', () => {
  fc.assert(
    fc.property(wholeBook, fc.array(fc.nat(9)), ({ book: whole }, counts) => {
      const book = withCounts(whole, counts);
      const found = actionsOf(book, STSC).map(({ status: _, ...action }) => action);
      expect(found).toEqual(plainActions(book));
    }),
  );
});

test('an action counts the meetings it was open at by their order where they have no numbers', () => {
  const unnumbered = (at: number) => meeting(at, { number: '' });
  const draft = unnumbered(30).item('A', openAction('a'));
  const book = bookWith(draft, unnumbered(31), unnumbered(32), unnumbered(33));
  const open = ['m31', 'm32', 'm33'].map(id => carriedTo(book, id)[0]?.meetingsOpen);
  expect(open).toEqual([1, 2, 3]);
});

test('a register asked again of a changed book sees the change', () => {
  const book = bookWith(meeting(33).item('A', openAction('a')));
  expect(actionsOf(book, STSC)).toHaveLength(1);
  const more = bookWith(meeting(33).item('A', openAction('a')), earlier('STSC20/01'));
  expect(actionsOf(more, STSC)).toHaveLength(2);
  const renamed = bookOf([...book.records.values(), stsc({ code: 'TSC' })]);
  expect(actionsOf(renamed, STSC)[0]?.ref).toBe('TSC33/01');
  expect(actionsOf(book, STSC)[0]).toMatchObject({ ref: 'STSC33/01', itemId: itemId(33, 1) });
});
