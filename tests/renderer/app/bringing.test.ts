import { expect, test } from 'vitest';
import { bringing } from '../../../renderer/app/bringing';
import type { Asking } from '../../../renderer/storage/book-storage';
import { type Book, bookOf, recordsOf } from '../../../shared/model/book';
import type { Change } from '../../../shared/model/change';
import type { Id } from '../../../shared/model/id';
import type { AnyRecord } from '../../../shared/model/record';
import { openSampleBook } from '../../resources/open-sample-book';
import { aDesk } from '../a-desk';

const whole = openSampleBook().value;

/** The sample on this computer, of which a meeting is brought with its own records alone. */
function onThisComputer(removed: ReadonlySet<Id>): Asking {
  const some = async (isWanted: (record: AnyRecord) => boolean) => {
    const there = [...whole.records.values()].filter(({ id }) => !removed.has(id));
    return { records: there.filter(isWanted), setAside: [] };
  };
  return {
    headers: () => some(({ kind }) => LIGHT.includes(kind)),
    around: (_headers, id) => some(record => 'meetingId' in record && record.meetingId === id),
    openActions: () => some(() => false),
    holders: () => some(() => false),
    bearers: () => some(() => false),
    trash: () => some(() => false),
    changes: () => some(() => false),
    mentioners: () => some(() => false),
    journal: () => Promise.resolve([]),
  };
}

const LIGHT = ['committee', 'person', 'body', 'meeting'];

function meetingsAtHand(book: Book): Id[] {
  return [...new Set(recordsOf(book, 'minute').map(({ meetingId }) => meetingId))];
}

async function atMeeting33() {
  const desk = aDesk(bookOf([]), 'stsc-33');
  const removed = new Set<Id>();
  const bring = bringing(onThisComputer(removed), desk.book, desk.view);
  await bring.again();
  const run = (change: Change) => desk.book.getState().run(() => change, { label: 'a change' });
  return { bring, run, removed, book: () => desk.book.getState().book };
}

test('what another window saved of a meeting that is not at hand is not taken in by halves', async () => {
  const { bring, book } = await atMeeting33();
  const [minute] = recordsOf(whole, 'minute').filter(({ meetingId }) => meetingId === 'stsc-31');
  await bring.changed({ put: minute ? [minute] : [], remove: [] });
  expect(meetingsAtHand(book())).toEqual(['stsc-33']);
});

test('what another window saved of the meeting at hand stands here, and what it removed is gone', async () => {
  const { bring, book, removed } = await atMeeting33();
  const [first, second] = recordsOf(book(), 'minute');
  if (!first || !second) throw new Error('The sample has no minutes.');
  removed.add(second.id);
  await bring.changed({ put: [{ ...first, blocks: [] }], remove: [second.id] });
  expect(book().records.get(first.id)).toMatchObject({ blocks: [] });
  expect(book().records.has(second.id)).toBe(false);
});

test('what she removed does not come back with what is brought later', async () => {
  const { bring, book, run } = await atMeeting33();
  const [first] = recordsOf(book(), 'minute');
  run({ put: [], remove: [first?.id ?? ''] });
  await bring.again();
  expect(book().records.has(first?.id ?? '')).toBe(false);
});

test('what she removed comes back when another window puts it back', async () => {
  const { bring, book, run } = await atMeeting33();
  const [first] = recordsOf(book(), 'minute');
  run({ put: [], remove: [first?.id ?? ''] });
  await bring.changed({ put: first ? [first] : [], remove: [] });
  expect(book().records.get(first?.id ?? '')).toEqual(first);
});
