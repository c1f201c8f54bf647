import { describe, expect, test } from 'vitest';
import { removeGuest, renameAttendee, setAttendee } from '../../shared/commands/attendee-details';
import { takeEdits } from '../../shared/commands/take-edits';
import { type Attendee, attendee, Presence } from '../../shared/model/attendance';
import { type Book, recordOf } from '../../shared/model/book';
import { editsIn } from '../../shared/versions/edited/edits';
import {
  attendedBook,
  bookOfThese,
  compared,
  copyOf,
  editsOf,
  inFile,
  inWords,
  linesOf,
  PEOPLE,
  type Rows,
  rowOf,
  taken,
  typedOver,
  withCell,
  withoutRow,
  withRow,
} from '../support/attendance-in-word';
import { contextAt, done } from '../support/command-context';

const book = attendedBook;

function attendanceOf(of: Book): Attendee[] {
  return recordOf(of, 'meeting', 'm33')?.attendance ?? [];
}

const HUGH = { list: 'inAttendance', cells: ['Hugh Price', 'Ofgem', 'Observer'] } as const;
const hugh = attendee('Hugh Price', 'inAttendance', {
  organisation: 'Ofgem',
  capacity: 'Observer',
});

describe('a row that the Chair put into the attendance', () => {
  test('is one difference, and taking it puts them into that list with what the row says', async () => {
    const { edits, known } = await compared(withRow(copyOf(book), HUGH));
    expect(edits.map(inWords)).toEqual(['Hugh Price, Ofgem, Observer in the list In attendance']);
    expect(edits[0]).toMatchObject({ whyNot: null, goal: { to: 'attendance' }, also: null });
    expect(known).toBe(0);
    expect(attendanceOf(taken(book, editsOf(edits)))).toEqual([...PEOPLE, hugh]);
  });

  test.each(Presence.options)('may stand in the list %s, also where there was none', async list => {
    const { edits } = await compared(withRow(copyOf(book), { ...HUGH, list }));
    const after = attendanceOf(taken(book, editsOf(edits)));
    expect(after.find(({ name }) => name === 'Hugh Price')).toEqual({ ...hugh, presence: list });
    expect(after.filter(({ name }) => name !== 'Hugh Price')).toEqual(PEOPLE);
  });

  test('stands where she put it, below whom', async () => {
    const rows = copyOf(book);
    const [row] = withRow(rows, HUGH).filter(([line]) => line?.text === 'Hugh Price');
    const { edits } = await compared(rows.toSpliced(rowOf(rows, 'Ann Lee') + 1, 0, row ?? []));
    expect(attendanceOf(taken(book, editsOf(edits))).map(({ name }) => name)).toEqual([
      'Mary Jones',
      'Tom Okafor',
      'Bob Ray',
      'Ann Lee',
      'Hugh Price',
      'Imran Sadiq',
    ]);
  });

  test.each([
    [['Hugh Price'], {}],
    [['Hugh Price', '', 'Observer'], { capacity: 'Observer' }],
    [
      ['Hugh Price (alternate for Mary Jones)', 'Ofgem'],
      { organisation: 'Ofgem', alternateFor: 'Mary Jones' },
    ],
    [['Hugh Price', '', '', 'By telephone'], { remark: 'By telephone' }],
  ])('says what stands in which column: %j', async (cells, known) => {
    const { edits } = await compared(withRow(copyOf(book), { list: 'present', cells }));
    expect(edits).toHaveLength(1);
    expect(attendanceOf(taken(book, editsOf(edits)))).toContainEqual(
      attendee('Hugh Price', 'present', known),
    );
  });

  test('is known by the next copy, once it was taken', async () => {
    const rows = withRow(copyOf(book), {
      list: 'present',
      cells: ['Hugh Price', '', '', 'By telephone'],
    });
    const after = taken(book, editsOf((await compared(rows)).edits));
    expect((await compared(rows, after)).edits).toEqual([]);
    const found = editsIn(linesOf(book), inFile(rows), linesOf(after));
    expect(found).toEqual({ edits: [], known: 1 });
  });

  test.each([
    ['Mary Jones', ['Mary Jones', 'Ofgem'], /Mary Jones stands in the attendance already/],
    ['nobody', ['', 'Ofgem', 'Observer'], /no name/],
  ])('is told and not taken where it is of %s', async (_, cells, why) => {
    const since = bookOfThese([...PEOPLE, attendee('Mary Jones', 'absent')]);
    const rows = withRow(copyOf(bookOfThese(PEOPLE.slice(1))), { list: 'present', cells });
    const { edits } = await compared(rows, since, bookOfThese(PEOPLE.slice(1)));
    expect(edits).toMatchObject([
      { whyNot: expect.stringMatching(why), goal: { to: 'attendance' } },
    ]);
    const all = { meetingId: 'm33', edits: editsOf(edits) };
    expect(takeEdits(since, all, contextAt())).toBeNull();
  });
});

test('somebody whose row was put in once more is told on one card, and not put in again', async () => {
  const mary = { list: 'present', cells: ['Mary Jones', 'Northshire Power', 'Chair'] } as const;
  const { edits } = await compared(withRow(copyOf(book), mary));
  expect(edits).toMatchObject([
    {
      edit: { what: 'insert' },
      whyNot: expect.stringMatching(/Mary Jones stands in the attendance/),
    },
  ]);
});

describe('a row that the Chair took out of the attendance', () => {
  test.each(PEOPLE.map(({ name }) => name))(
    'is one difference, and taking it takes %s out and leaves the others',
    async name => {
      const { edits, known } = await compared(withoutRow(copyOf(book), name));
      expect(edits).toHaveLength(1);
      expect(edits[0]).toMatchObject({ edit: { what: 'remove' }, whyNot: null });
      expect(known).toBe(0);
      expect(attendanceOf(taken(book, editsOf(edits)))).toEqual(
        PEOPLE.filter(one => one.name !== name),
      );
    },
  );

  test('is told with what stood in it, also where its list has lost its heading with it', async () => {
    const rows = withoutRow(withoutRow(copyOf(book), 'Mary Jones'), 'Apologies');
    const { edits } = await compared(rows);
    expect(edits.map(inWords)).toEqual([
      'Mary Jones, Northshire Power, Chair from the list Apologies',
    ]);
  });

  test('is known where the secretary took them out too', async () => {
    const now = done(book, removeGuest(book, { meetingId: 'm33', name: 'Ann Lee' }));
    const rows = withoutRow(copyOf(book), 'Ann Lee');
    expect((await compared(rows, now)).edits).toEqual([]);
    expect(editsIn(linesOf(book), inFile(rows), linesOf(now)).known).toBe(1);
  });

  test('is a conflict where she wrote something into it since, and says what', async () => {
    const details = { organisation: 'SECAS Ltd' };
    const now = done(book, setAttendee(book, { meetingId: 'm33', name: 'Ann Lee', details }));
    const { edits } = await compared(withoutRow(copyOf(book), 'Ann Lee'), now);
    expect(edits).toMatchObject([
      { edit: { isConflict: true }, now: 'Ann Lee, SECAS Ltd, Secretary (In attendance)' },
    ]);
  });

  test('is taken of somebody whom she renamed since', async () => {
    const who = { meetingId: 'm33', name: 'Ann Lee', to: 'Ann Leigh' };
    const now = done(book, renameAttendee(book, who));
    const { edits } = await compared(withoutRow(copyOf(book), 'Ann Lee'), now);
    expect(attendanceOf(taken(now, editsOf(edits))).map(({ name }) => name)).not.toContain(
      'Ann Leigh',
    );
  });
});

test('who has another’s row in the place of it is another person', async () => {
  const rows = withoutRow(copyOf(book), 'Ann Lee');
  const { edits } = await compared(withRow(rows, HUGH));
  expect(edits.map(inWords)).toEqual([
    'Ann Lee, SECAS, Secretary from the list In attendance',
    'Hugh Price, Ofgem, Observer in the list In attendance',
  ]);
});

test('a name that was mistyped is the same person, of whom only the name stood there', async () => {
  const alone = bookOfThese([attendee('Jon Smyth', 'present'), attendee('Ann Lee', 'present')]);
  const rows = typedOver(copyOf(alone), 'Jon Smyth', 'John Smith');
  const { edits } = await compared(rows, alone, alone);
  expect(edits.map(({ edit }) => edit.what)).toEqual(['reword']);
});

describe('a cell of someone that the Chair filled or emptied', () => {
  test.each([
    ['Imran Sadiq', 2, 'Observer', 'Imran Sadiq, Capacity: Observer', { capacity: 'Observer' }],
    ['Tom Okafor', 2, 'Member', 'Tom Okafor, Capacity: Member', { capacity: 'Member' }],
    ['Ann Lee', 1, '', 'Ann Lee, Organisation: SECAS', { organisation: '' }],
    ['Ann Lee', 2, '', 'Ann Lee, Capacity: Secretary', { capacity: '' }],
  ])('of %s in column %i is one difference: %s', async (name, column, text, words, now) => {
    const { edits } = await compared(withCell(copyOf(book), name, column, text));
    expect(edits.map(inWords)).toEqual([words]);
    expect(edits[0]).toMatchObject({ whyNot: null, goal: { to: 'attendance' } });
    expect(attendanceOf(taken(book, editsOf(edits)))).toEqual(
      PEOPLE.map(one => (one.name === name ? { ...one, ...now } : one)),
    );
  });

  test('is not the other cell in other words', async () => {
    const rows = withCell(withCell(copyOf(book), 'Tom Okafor', 1, ''), 'Tom Okafor', 2, 'Member');
    const { edits } = await compared(rows);
    expect(edits.map(({ edit }) => edit.what)).toEqual(['remove', 'insert']);
    expect(attendanceOf(taken(book, editsOf(edits)))[1]).toMatchObject({
      organisation: '',
      capacity: 'Member',
    });
  });

  test('is known, or a conflict, where the secretary filled it too', async () => {
    const rows = withCell(copyOf(book), 'Imran Sadiq', 2, 'Observer');
    const filled = (capacity: string) =>
      done(
        book,
        setAttendee(book, { meetingId: 'm33', name: 'Imran Sadiq', details: { capacity } }),
      );
    expect((await compared(rows, filled('Observer'))).edits).toEqual([]);
    const { edits } = await compared(rows, filled('Guest'));
    expect(edits).toMatchObject([{ edit: { what: 'reword', isConflict: true }, now: 'Guest' }]);
    expect(attendanceOf(taken(filled('Guest'), editsOf(edits)))[4]).toMatchObject({
      capacity: 'Observer',
    });
  });

  test('under Notes is told, and changed there', async () => {
    const { edits } = await compared(withCell(copyOf(book), 'Ann Lee', 3, 'Late'));
    expect(edits).toHaveLength(1);
    expect(edits[0]?.whyNot).not.toBeNull();
  });
});

describe('what follows is said beside it', () => {
  const MEMBERS = ['p-mary', 'p-tom', 'p-bob'].map(partyId => ({
    partyId,
    capacity: 'Member',
    category: '',
    alternateIds: [],
  }));
  const ruled = (people: readonly Attendee[], atLeast = 1) =>
    bookOfThese(people, { members: MEMBERS, quorum: { atLeast, chairNeeded: false } });

  async function also(of: Book, rows: Rows): Promise<string | null> {
    const { edits } = await compared(rows, of, of);
    expect(edits).toHaveLength(1);
    return edits[0]?.also ?? null;
  }

  test('of one who goes: what they leave behind, and the quorum', async () => {
    const of = ruled([
      { ...(PEOPLE[1] as Attendee) },
      attendee('Imran Sadiq', 'present', { alternateFor: 'Tom Okafor' }),
      attendee('Bob Ray', 'present'),
    ]);
    expect(await also(of, withoutRow(copyOf(of), 'Tom Okafor'))).toBe(
      'When they arrived or left goes with them. Imran Sadiq stays as standing in for Tom Okafor. Tom Okafor is a member of the committee, and is then in no list.',
    );
    const two = ruled([attendee('Bob Ray', 'present'), attendee('Tom Okafor', 'present')], 2);
    expect(await also(two, withoutRow(copyOf(two), 'Bob Ray'))).toMatch(
      /With this alone the meeting is not quorate: 1 of the 2 members/,
    );
  });

  test('of one who goes and declared something, that it stays', async () => {
    const of = ruled([attendee('Ann Lee', 'inAttendance'), attendee('Bob Ray', 'present')]);
    const record = recordOf(of, 'meeting', 'm33') ?? expect.unreachable();
    const declared = { name: 'Ann Lee', itemId: null, interest: 'shares', withdrew: false };
    const now = done(of, { put: [{ ...record, declarations: [declared] }], remove: [] });
    expect(await also(now, withoutRow(copyOf(now), 'Ann Lee'))).toBe(
      'What Ann Lee declared stays.',
    );
  });

  test('of one who comes: whether they count, and that their notes are words', async () => {
    const of = ruled(
      [attendee('Bob Ray', 'present', { organisation: 'Tamar', remark: 'Late' })],
      2,
    );
    const mary = { list: 'present', cells: ['Mary Jones', '', 'From item 2'] } as const;
    expect(await also(of, withRow(copyOf(of), mary))).toBe(
      'The notes are taken as words: when they came or left is marked in the attendance. With this alone the meeting is quorate.',
    );
    const guest = { list: 'present', cells: ['Hugh Price'] } as const;
    expect(await also(of, withRow(copyOf(of), guest))).toMatch(
      /^Hugh Price is not among the .* members/,
    );
  });

  test('who comes and is a member is known as that', async () => {
    const of = ruled([attendee('Bob Ray', 'present')]);
    const rows = withRow(copyOf(of), { list: 'present', cells: ['Mary Jones'] });
    const { edits } = await compared(rows, of, of);
    expect(attendanceOf(taken(of, editsOf(edits)))[1]).toMatchObject({
      name: 'Mary Jones',
      partyId: 'p-mary',
    });
  });
});
