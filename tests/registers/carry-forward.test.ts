import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActionUpdate } from '../../shared/model/action-update';
import type { Book } from '../../shared/model/book';
import { actionsRaisedAt } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { wholeBook } from '../support/arbitrary-books';
import { action, bookWith, earlier, meeting, openAction } from '../support/builders';

const closed: Partial<ActionUpdate> = { status: 'closed' };

test('an action is carried to each later meeting until the one that closes it, not beyond', () => {
  const book = bookWith(
    meeting(33).item('A', openAction('a')),
    meeting(34).said('a', {}, 'Still to do.'),
    meeting(35),
    meeting(36).said('a', closed, 'Done.'),
    meeting(37),
  );
  const where = [33, 34, 35, 36, 37].filter(number => ids(book, number).includes('a'));
  expect(where).toEqual([34, 35, 36]);
});

test('an action closed at the very meeting that raised it is not carried', () => {
  const draft = meeting(33).item('A', openAction('a')).said('a', closed);
  expect(ids(bookWith(draft, meeting(34)), 34)).toEqual([]);
});

test('an action of a later meeting is not carried to an earlier one', () => {
  const book = bookWith(meeting(33).item('A', openAction('a')), meeting(32), meeting(34));
  expect(ids(book, 32)).toEqual([]);
  expect(ids(book, 33)).toEqual([]);
  expect(ids(book, 34)).toEqual(['a']);
});

test('closing at a later meeting does not take an action out of an earlier one', () => {
  const book = bookWith(
    meeting(33).item('A', openAction('a')),
    meeting(34),
    meeting(35).said('a', closed),
  );
  expect(carriedTo(book, 'm34')).toMatchObject([{ update: null, before: [] }]);
});

test('what a meeting said stands at that meeting, and at the later ones only as before', () => {
  const book = bookWith(
    meeting(33).item('A', openAction('a'), openAction('b')),
    meeting(34).said('a', {}, 'At 34.').said('b', {}, 'Of b.'),
    meeting(35).said('a', {}, 'At 35.'),
    meeting(36),
  );
  const of35 = carriedTo(book, 'm35').map(({ action, update, before }) => [
    action.id,
    update?.meetingId ?? null,
    before.map(({ meeting }) => meeting.id),
  ]);
  expect(of35).toEqual([
    ['a', 'm35', ['m34']],
    ['b', null, ['m34']],
  ]);
  expect(carriedTo(book, 'm36').map(({ update }) => update)).toEqual([null, null]);
});

test('what a meeting said of an action closed before is not lost from its table', () => {
  const book = bookWith(
    meeting(33).item('A', openAction('a')),
    meeting(34).said('a', closed),
    meeting(35).said('a', {}, 'It must be taken up again.'),
    meeting(36),
  );
  expect(ids(book, 35)).toEqual(['a']);
  expect(ids(book, 36)).toEqual(['a']);
});

test('actions of another committee are not carried', () => {
  const book = bookWith(
    { ...earlier('OPS1/01'), committeeId: 'ops' },
    meeting(32, { committeeId: 'ops' }).item('A', openAction('theirs')),
    meeting(33),
  );
  expect(ids(book, 33)).toEqual([]);
});

describe('how old an action is', () => {
  test('the oldest of the real minutes, 23/01, is ten meetings old at meeting 33', () => {
    const book = bookWith(earlier('STSC23/01'), meeting(33));
    expect(carriedTo(book, 'm33')).toMatchObject([{ meetingsOpen: 10 }]);
  });

  test('an action is one meeting old at the meeting after', () => {
    const book = bookWith(meeting(33).item('A', openAction('a')), meeting(34), meeting(35));
    expect(carriedTo(book, 'm34')).toMatchObject([{ meetingsOpen: 1 }]);
    expect(carriedTo(book, 'm35')).toMatchObject([{ meetingsOpen: 2 }]);
  });

  test('where meetings do not count, the meetings of the book are counted', () => {
    const none = { number: '' };
    const book = bookWith(
      earlier('Matter arising', { id: 'old' }),
      meeting(32, none).item('A', openAction('a')),
      meeting(33, none).item('A', openAction('b')),
      meeting(34, none),
    );
    expect(ages(book, 32)).toEqual([['old', 1]]);
    expect(ages(book, 34)).toEqual([
      ['old', 3],
      ['a', 2],
      ['b', 1],
    ]);
  });

  test('where the count starts again with the year, the meetings of the book are counted', () => {
    const book = bookWith(
      meeting(32, { number: '12' }).item('A', openAction('a')),
      meeting(33, { number: '1' }),
      meeting(34, { number: '12' }),
    );
    expect(ages(book, 33)).toEqual([['a', 1]]);
    expect(ages(book, 34)).toEqual([['a', 2]]);
  });
});

describe('actions from before the book', () => {
  test('are outstanding until a meeting closes them', () => {
    const book = bookWith(earlier('STSC23/01'), meeting(33).said('STSC23/01', closed), meeting(34));
    expect(ids(book, 33)).toEqual(['STSC23/01']);
    expect(ids(book, 34)).toEqual([]);
  });

  test('are not outstanding at a meeting before or at which they were raised', () => {
    const book = bookWith(earlier('STSC33/01'), meeting(32), meeting(33), meeting(34));
    expect([32, 33, 34].filter(number => ids(book, number).length > 0)).toEqual([34]);
  });

  test('are outstanding where nothing tells when they were raised', () => {
    const book = bookWith(earlier('Matter 7', { id: 'old', raisedAt: '' }), meeting(33));
    expect(ids(book, 33)).toEqual(['old']);
  });
});

describe('the order of the table', () => {
  const raised = meeting(32).item('A', openAction('a'), openAction('b'), openAction('c'));

  test('is that of the actions, the oldest first', () => {
    const book = bookWith(meeting(33), raised, earlier('STSC23/01'));
    expect(ids(book, 33)).toEqual(['STSC23/01', 'a', 'b', 'c']);
  });

  test('does not jump when she types what was said of one', () => {
    const book = bookWith(raised, meeting(33).said('b', {}, 'Under way.'));
    expect(ids(book, 33)).toEqual(['a', 'b', 'c']);
  });

  test('is as she chose where she chose one', () => {
    const draft = meeting(33)
      .said('a', { place: 3 })
      .said('b', { place: 1 })
      .said('c', { place: 2 });
    expect(ids(bookWith(raised, draft), 33)).toEqual(['b', 'c', 'a']);
  });

  test('keeps what came later behind what she put in order', () => {
    const draft = meeting(33).said('b', { place: 2 }).said('c', { place: 1 });
    expect(ids(bookWith(raised, draft), 33)).toEqual(['c', 'b', 'a']);
  });
});

test('a meeting that the book does not hold has nothing outstanding', () => {
  expect(carriedTo(bookWith(meeting(33).item('A', action('STSC33/01', 'x'))), 'gone')).toEqual([]);
});

test('outstanding is what was outstanding and not closed, and what was raised since', () => {
  fc.assert(
    fc.property(wholeBook, ({ book, meetingIds }) => {
      for (const [at, id] of meetingIds.entries()) {
        const next = meetingIds[at + 1];
        if (next === undefined) continue;
        const left = carriedTo(book, id)
          .filter(({ update }) => update?.status !== 'closed')
          .map(({ action }) => action.id);
        const raised = actionsRaisedAt(book, id).map(({ attrs }) => attrs.id);
        expect(sorted(carriedTo(book, next))).toEqual([...left, ...raised].toSorted());
      }
    }),
  );
});

test('outstanding is what a plain count from meeting to meeting finds', () => {
  fc.assert(
    fc.property(wholeBook, ({ book, meetingIds, outstanding }) => {
      for (const id of meetingIds) {
        expect(sorted(carriedTo(book, id))).toEqual([...(outstanding.get(id) ?? [])].toSorted());
      }
    }),
  );
});

test('everything outstanding has been so for a meeting at least', () => {
  fc.assert(
    fc.property(wholeBook, ({ book, meetingIds }) => {
      const all = meetingIds.flatMap(id => carriedTo(book, id));
      for (const { meetingsOpen } of all) expect(meetingsOpen).toBeGreaterThan(0);
    }),
    { numRuns: 50 },
  );
});

function ids(book: Book, number: number): string[] {
  return carriedTo(book, `m${number}`).map(({ action }) => action.id);
}

function ages(book: Book, number: number): [string, number][] {
  return carriedTo(book, `m${number}`).map(({ action, meetingsOpen }) => [action.id, meetingsOpen]);
}

function sorted(carried: ReturnType<typeof carriedTo>): string[] {
  return carried.map(({ action }) => action.id).toSorted();
}
