import { describe, expect, test } from 'vitest';
import { isAction } from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import { type Book, bookText, recordsOf } from '../../shared/model/book';
import { checkedRecord } from '../../shared/model/checked-record';
import type { Id } from '../../shared/model/id';
import { plainText } from '../../shared/model/inline';
import { type Action, actionsOf } from '../../shared/registers/actions';
import { actionsRaisedAt, agendaOf } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { summaryOf } from '../../shared/registers/meeting-summary';
import { meetingsOf } from '../../shared/registers/meetings';
import { minutesReport } from '../../shared/report/minutes-report';
import { REAL_BODIES, SAMPLE_NAME } from '../resources/sample-names';
import { demoBook } from './demo-book';
import { SIZES, USUAL_MEETING } from './sizes';

/** A year and a half. */
const SIZE = { meetings: 18, committees: 1, meeting: USUAL_MEETING };
const book = demoBook(SIZE);
const [committee] = recordsOf(book, 'committee');
const meetings = meetingsOf(book, committee?.id ?? '');
const actions = actionsOf(book, committee?.id ?? '');
const blocks = recordsOf(book, 'minute').flatMap(minute => minute.blocks);
const lines = blocks.flatMap(linesIn);

function wordsOf(of: Book, meetingId: Id): number {
  const items = summaryOf(of, meetingId, [])?.items ?? [];
  return items.reduce((sum, { words }) => sum + words, 0);
}

function kindsOf<T>(values: readonly T[]): Set<T> {
  return new Set(values);
}

describe('a demo book', () => {
  test('is letter by letter the same for the same seed, and another for another', () => {
    expect(bookText(demoBook(SIZE))).toBe(bookText(book));
    expect(bookText(demoBook(SIZE, 2))).not.toBe(bookText(book));
  });

  test('holds only records that check, whatever the seed', () => {
    const several = demoBook({ ...SIZE, meetings: 5, committees: 3 }, 7);
    for (const record of [...book.records.values(), ...several.records.values()]) {
      expect(checkedRecord(record)).toEqual({ record });
    }
    expect(recordsOf(several, 'committee')).toHaveLength(3);
    expect(recordsOf(several, 'meeting')).toHaveLength(15);
  });

  test('can be made into Word minutes without a remark, but for what the meeting still has to say', () => {
    for (const { id, state } of meetings) {
      const wanted = { version: 'full', created: '2026-11-17T12:00:00Z' } as const;
      const codes = minutesReport(book, id, wanted)?.notices.map(({ code }) => code);
      const expected = state === 'inSession' || state === 'preparation' ? 'actionNotUpdated' : '';
      expect(codes?.filter(code => code !== expected)).toEqual([]);
    }
  });

  test('says of every name that it is a sample', () => {
    const people = [
      ...recordsOf(book, 'person').map(({ name }) => name),
      ...meetings.flatMap(({ attendance }) => attendance.map(({ name }) => name)),
    ];
    const bodies = [...recordsOf(book, 'body'), ...recordsOf(book, 'committee')];
    expect(people.filter(name => !SAMPLE_NAME.test(name))).toEqual([]);
    expect(bodies.filter(({ name }) => !name.startsWith('Sample '))).toEqual([]);
    expect(bookText(book)).not.toMatch(REAL_BODIES);
  });
});

describe('the sizes', () => {
  test('S is one meeting of 13 items, 3,500 words and 15 actions', () => {
    const small = demoBook(SIZES.S);
    const [meeting] = recordsOf(small, 'meeting');
    expect(meeting && agendaOf(small, meeting.id)).toHaveLength(13);
    expect(near(wordsOf(small, meeting?.id ?? ''), 3_500)).toBe(true);
    expect(near(actionsOf(small, meeting?.committeeId ?? '').length, 15)).toBe(true);
  });

  test('M is one meeting of 40 items, 40,000 words and 200 actions, with tables', () => {
    const long = demoBook(SIZES.M);
    const [meeting] = recordsOf(long, 'meeting');
    expect(meeting && agendaOf(long, meeting.id)).toHaveLength(40);
    expect(near(wordsOf(long, meeting?.id ?? ''), 40_000)).toBe(true);
    expect(near(actionsOf(long, meeting?.committeeId ?? '').length, 200)).toBe(true);
    const tables = recordsOf(long, 'minute').flatMap(minute =>
      minute.blocks.filter(({ type }) => type === 'table'),
    );
    expect(tables.length).toBeGreaterThan(20);
  });

  test('meetings of a longer book are as long as S', () => {
    const held = meetings.slice(0, -1).map(({ id }) => wordsOf(book, id));
    const mean = held.reduce((sum, words) => sum + words, 0) / held.length;
    expect(near(mean, 3_500)).toBe(true);
  });
});

describe('the meetings', () => {
  test('follow each other month by month, the old ones approved, the last under way', () => {
    const months = meetings.map(({ date }) => date?.slice(0, 7));
    expect(new Set(months).size).toBe(18);
    expect(months.at(-1)).toBe('2026-11');
    expect(meetings.slice(0, -3).every(({ state }) => state === 'approved')).toBe(true);
    expect(meetings.slice(-3).map(({ state }) => state)).toEqual([
      'circulated',
      expect.stringMatching(/^(draft|withChair)$/),
      expect.stringMatching(/^(inSession|preparation)$/),
    ]);
  });

  test('have their references fixed once they were circulated, and not before', () => {
    for (const { id, state, lastFixedAction } of meetings) {
      const raised = actionsRaisedAt(book, id);
      const fixed = state === 'approved' || state === 'circulated';
      expect(raised.every(({ attrs }) => (attrs.ref !== null) === fixed)).toBe(true);
      expect(lastFixedAction > 0).toBe(fixed);
    }
    const references = actions.map(({ ref }) => ref);
    expect(new Set(references).size).toBe(references.length);
  });

  test('note the exceptions in who was there', () => {
    const attendance = meetings.flatMap(meeting => meeting.attendance);
    expect(kindsOf(attendance.map(({ presence }) => presence)).size).toBe(4);
    expect(attendance.some(({ alternateFor }) => alternateFor !== null)).toBe(true);
    expect(attendance.some(({ dialIn }) => dialIn)).toBe(true);
    expect(attendance.some(({ itemIds }) => itemIds.length > 0)).toBe(true);
    const movements = attendance.flatMap(who => who.movements.map(({ what }) => what));
    expect(kindsOf(movements)).toEqual(new Set(['arrived', 'left']));
    expect(meetings.some(({ declarations }) => declarations.length > 0)).toBe(true);
  });

  test('were taken by the clock, each item once', () => {
    const [first] = meetings;
    const begun = first?.clock.filter(({ what }) => what === 'itemBegun') ?? [];
    expect(begun).toHaveLength(agendaOf(book, first?.id ?? '').length);
    expect(first?.clock.map(({ at }) => at)).toEqual(first?.clock.map(({ at }) => at).toSorted());
  });
});

describe('the minutes', () => {
  test('hold every kind of block, footnotes, and references to actions, items and modifications', () => {
    expect(kindsOf(blocks.map(({ type }) => type)).size).toBe(8);
    const pieces = lines.flat();
    expect(pieces.some(({ type }) => type === 'footnote')).toBe(true);
    const references = pieces.flatMap(piece => (piece.type === 'reference' ? [piece.attrs] : []));
    expect(kindsOf(references.map(({ to }) => to))).toEqual(
      new Set(['action', 'item', 'modification']),
    );
    const known = new Set([...book.records.keys(), ...actions.map(({ id }) => id)]);
    const lost = references.filter(({ to, target }) => to !== 'modification' && !known.has(target));
    expect(lost).toEqual([]);
  });

  test('begin each sentence with a capital and leave no place unfilled', () => {
    const texts = lines.map(line => plainText(line)).filter(text => text !== '');
    expect(texts.filter(text => !/^[\p{Lu}\d]/u.test(text))).toEqual([]);
    expect(texts.filter(text => /[{}]| {2}/.test(text))).toEqual([]);
  });
});

describe('the actions', () => {
  const closings = recordsOf(book, 'actionUpdate').flatMap(({ closing }) => closing ?? []);

  test('are carried for several meetings, with something said at each', () => {
    const ages = meetings.flatMap(({ id }) => carriedTo(book, id).map(row => row.meetingsOpen));
    expect(Math.max(...ages)).toBeGreaterThan(4);
    for (const { id, state } of meetings.slice(0, -1)) {
      const silent = carriedTo(book, id).filter(({ update }) => (update?.blocks.length ?? 0) === 0);
      expect([state, silent]).toEqual([state, []]);
    }
  });

  test('are closed in all five ways', () => {
    expect(kindsOf(closings.map(({ how }) => how)).size).toBe(5);
  });

  test('that replace another lead back to it', () => {
    const arising = new Map(
      blocks.filter(isAction).map(({ attrs }) => [attrs.id, attrs.arisesFrom] as const),
    );
    const superseded = actions.flatMap(action =>
      action.updates.flatMap(({ update }) =>
        update.closing?.how === 'superseded' ? [[action.id, update.closing.by] as const] : [],
      ),
    );
    expect(superseded.length).toBeGreaterThan(0);
    for (const [id, by] of superseded) expect(arising.get(by)).toBe(id);
  });

  test('are due in every way, and belong to every sort of owner', () => {
    expect(kindsOf(actions.map(({ due }) => due?.by ?? null))).toEqual(
      new Set(['nextMeeting', 'meeting', 'date', 'words', null]),
    );
    expect(kindsOf(actions.map(({ owners }) => owners.length))).toEqual(new Set([1, 2]));
    expect(kindsOf(actions.flatMap(ownerKinds))).toEqual(
      new Set(['body', 'person by name', 'role', 'committee']),
    );
  });
});

function ownerKinds({ owners }: Action): string[] {
  return owners.map(({ name, partyId }) => {
    if (partyId === null) return 'committee';
    if (book.records.get(partyId)?.kind === 'body') return 'body';
    return SAMPLE_NAME.test(name) ? 'person by name' : 'role';
  });
}

/** Within a tenth. */
function near(found: number, wanted: number): boolean {
  return Math.abs(found - wanted) <= wanted / 10;
}
