import { describe, expect, test } from 'vitest';
import { setPresence } from '../../shared/commands/attendance';
import { setAttendee } from '../../shared/commands/attendee-details';
import { attendee, Presence } from '../../shared/model/attendance';
import { type Book, recordOf } from '../../shared/model/book';
import { saidKey } from '../../shared/versions/edited/said-line';
import {
  attendedBook,
  bookOfThese,
  compared,
  copyOf,
  editsOf,
  inWords,
  linesOf,
  listsOf,
  moved,
  PEOPLE,
  rowOf,
  taken,
  typedOver,
} from '../support/attendance-in-word';
import { done } from '../support/command-context';

const book = attendedBook;

describe('someone whom the Chair moved to another list of the attendance', () => {
  test('is one difference, and taking it puts them in that list of the meeting', async () => {
    const { edits, known } = await compared(moved(copyOf(book), 'Mary Jones', 'present'));
    expect(edits.map(inWords)).toEqual(['Mary Jones moved from Apologies to Present']);
    expect(edits[0]).toMatchObject({ whyNot: null, goal: { to: 'attendance' } });
    expect(known).toBe(0);
    expect(listsOf(taken(book, editsOf(edits)))).toEqual({
      ...listsOf(book),
      'Mary Jones': 'present',
    });
  });

  test.each(
    PEOPLE.flatMap(({ name, presence }) =>
      Presence.options.filter(to => to !== presence).map(to => [name, to] as const),
    ),
  )(
    '%s, moved to %s, is told and taken whatever the list, also one that was not there',
    async (name, to) => {
      const { edits } = await compared(moved(copyOf(book), name, to));
      expect(edits.map(({ edit }) => edit.what)).toEqual(['move']);
      expect(listsOf(taken(book, editsOf(edits)))[name]).toBe(to);
    },
  );

  test('is told alike where the list that was emptied has lost its heading too', async () => {
    const rows = moved(copyOf(book), 'Mary Jones', 'present');
    const without = rows.filter(([line]) => line?.text !== 'Apologies');
    const { edits } = await compared(without);
    expect(edits.map(inWords)).toEqual(['Mary Jones moved from Apologies to Present']);
  });

  test('keeps what is theirs: whom they are from, and the items they came for', async () => {
    const { edits } = await compared(moved(copyOf(book), 'Imran Sadiq', 'present'));
    const after = recordOf(taken(book, editsOf(edits)), 'meeting', 'm33')?.attendance;
    expect(after).toEqual(
      PEOPLE.map(one => (one.name === 'Imran Sadiq' ? { ...one, presence: 'present' } : one)),
    );
  });

  test('is told beside what was changed of their row, and either is taken without the other', async () => {
    const rows = moved(copyOf(book), 'Mary Jones', 'present');
    const { edits } = await compared(typedOver(rows, 'Northshire Power', 'Northshire Energy'));
    expect(edits.map(({ edit }) => edit.what)).toEqual(['move', 'reword']);
    const [move, rewording] = edits.map(each =>
      recordOf(taken(book, [each.edit]), 'meeting', 'm33'),
    );
    expect(move?.attendance[0]).toEqual({ ...PEOPLE[0], presence: 'present' });
    expect(rewording?.attendance[0]).toEqual({ ...PEOPLE[0], organisation: 'Northshire Energy' });
  });

  test('is known by the rest of their row where their name was changed as well', async () => {
    const rows = typedOver(moved(copyOf(book), 'Ann Lee', 'apologies'), 'Ann Lee', 'Ann Leigh');
    const { edits } = await compared(rows);
    expect(edits.map(({ edit }) => edit.what)).toEqual(['move', 'reword']);
    const after = taken(book, editsOf(edits));
    expect(listsOf(after)).toMatchObject({ 'Ann Leigh': 'apologies' });
    expect(linesOf(after).map(saidKey)).toContain('Ann Leigh');
  });

  test('may stand in for somebody, there and here', async () => {
    const standing = bookOfThese([
      ...PEOPLE.slice(0, 2),
      attendee('Bob Ray', 'present', { alternateFor: 'Mary Jones' }),
    ]);
    const named = 'Bob Ray (alternate for Mary Jones)';
    const rows = typedOver(moved(copyOf(standing), named, 'inAttendance'), named, 'Bob Ray');
    const { edits } = await compared(rows, standing, standing);
    expect(edits.map(({ edit }) => edit.what)).toEqual(['move', 'reword']);
    expect(
      recordOf(taken(standing, editsOf(edits)), 'meeting', 'm33')?.attendance[2],
    ).toMatchObject({
      presence: 'inAttendance',
      alternateFor: null,
    });
  });
});

describe('nobody is told as moved', () => {
  test.each([
    ['where the heading of their list was worded otherwise', 'Apologies', 'Sent apologies'],
    ['where that of many was', 'In attendance', 'Also there'],
  ])('%s', async (_, said, shall) => {
    const { edits } = await compared(typedOver(copyOf(book), said, shall));
    expect(edits.map(({ edit }) => edit.what)).toEqual(['reword']);
    expect(edits[0]?.whyNot).not.toBeNull();
  });

  test('whose row stands in two lists', async () => {
    const rows = copyOf(book);
    const twice = rows.toSpliced(
      rowOf(rows, 'Present') + 1,
      0,
      rows[rowOf(rows, 'Mary Jones')] ?? [],
    );
    const { edits } = await compared(twice);
    expect(edits.map(({ edit }) => edit.what)).not.toContain('move');
    expect(edits.map(({ whyNot }) => whyNot)).not.toContain(null);
  });

  test('whose list stands in another order, and nothing else is told of that', async () => {
    const rows = copyOf(book);
    const at = rowOf(rows, 'Tom Okafor');
    const turned = rows.toSpliced(at, 2, rows[at + 1] ?? [], rows[at] ?? []);
    expect(await compared(turned)).toMatchObject({ edits: [], known: 0 });
  });

  test('who is another, of the same organisation', async () => {
    const rows = copyOf(book);
    const other = typedOver(moved(rows, 'Ann Lee', 'apologies'), 'Ann Lee', 'Hugh Price');
    expect((await compared(other)).edits.map(({ edit }) => edit.what)).not.toContain('move');
  });
});

describe('what else follows from a move is said beside it', () => {
  const MEMBERS = ['p-mary', 'p-tom', 'p-bob'].map(partyId => ({
    partyId,
    capacity: 'Member',
    category: '',
    alternateIds: [],
  }));
  const ruled = bookOfThese(
    PEOPLE.map(one => ({ ...one, movements: one.name === 'Tom Okafor' ? one.movements : [] })),
    { members: MEMBERS, quorum: { atLeast: 1, chairNeeded: false } },
  );

  async function also(of: Book, name: string, to: Presence): Promise<string | null> {
    const { edits } = await compared(moved(copyOf(of), name, to), of, of);
    return edits[0]?.also ?? null;
  }

  test('that they left during the meeting, where they were not there', async () => {
    expect(await also(ruled, 'Tom Okafor', 'apologies')).toBe(
      'The notes then no longer say when they arrived or left.',
    );
    expect(await also(ruled, 'Mary Jones', 'present')).toBeNull();
  });

  test('that the meeting has no quorum, or has one', async () => {
    expect(await also(ruled, 'Bob Ray', 'absent')).toBe(
      'With this alone the meeting is not quorate: 0 of the 1 member needed are here.',
    );
    const away = done(
      ruled,
      setPresence(ruled, { meetingId: 'm33', name: 'Bob Ray', presence: 'absent' }),
    );
    expect(await also(away, 'Mary Jones', 'present')).toBe(
      'With this alone the meeting is quorate.',
    );
  });

  test('that a guest counts as a member does', async () => {
    expect(await also(ruled, 'Ann Lee', 'present')).toMatch(/^Ann Lee is not among the .* members/);
    expect(await also(book, 'Ann Lee', 'present')).toBeNull();
  });

  test('that someone stands in for them still', async () => {
    const attendance = [
      ...PEOPLE.slice(0, 2),
      attendee('Bob Ray', 'present', { alternateFor: 'Mary Jones' }),
    ];
    expect(await also(bookOfThese(attendance), 'Mary Jones', 'present')).toBe(
      'Bob Ray stays as standing in for Mary Jones; the two count once towards the quorum.',
    );
  });
});

test('what is set of someone by a move is what marking them in the panel sets', async () => {
  const { edits } = await compared(moved(copyOf(book), 'Tom Okafor', 'absent'));
  const marked = setPresence(book, { meetingId: 'm33', name: 'Tom Okafor', presence: 'absent' });
  expect(taken(book, editsOf(edits))).toEqual(done(book, marked));
  const named = done(
    book,
    setAttendee(book, { meetingId: 'm33', name: 'Ann Lee', details: { remark: 'Late' } }),
  );
  expect((await compared(copyOf(book), named)).edits).toEqual([]);
});
