import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setPresence } from '../../shared/commands/attendance';
import { removeGuest, renameAttendee } from '../../shared/commands/attendee-details';
import { takeEdits } from '../../shared/commands/take-edits';
import { attendee, Presence } from '../../shared/model/attendance';
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
  listsOf,
  moved,
  PEOPLE,
  type Rows,
  taken,
  typedOver,
} from '../support/attendance-in-word';
import { contextAt, done } from '../support/command-context';

const book = attendedBook;

const list = fc.constantFrom(...Presence.options);
const did = fc.record({ was: list, hers: list, theirs: list, isReworded: fc.boolean() });
type Did = typeof did extends fc.Arbitrary<infer D> ? D : never;

function named(at: number): string {
  return `Person ${'ABCDEFG'[at]}`;
}

function marked(of: Book, name: string, presence: Presence): Book {
  const change = setPresence(of, { meetingId: 'm33', name, presence });
  return change ? done(of, change) : of;
}

function edited(rows: Rows, name: string, { was, theirs, isReworded }: Did): Rows {
  const there = theirs === was ? rows : moved(rows, name, theirs);
  return isReworded ? typedOver(there, `Of ${name}`, `From ${name}`) : there;
}

describe('a move beside what the secretary did since', () => {
  const rows = moved(copyOf(book), 'Mary Jones', 'present');
  const who = { meetingId: 'm33', name: 'Mary Jones' };

  test('is known already where she moved them alike', async () => {
    const now = done(book, setPresence(book, { ...who, presence: 'present' }));
    expect(await compared(rows, now)).toMatchObject({ edits: [] });
    const found = editsIn(linesOf(book), inFile(rows), linesOf(now));
    expect(found).toEqual({ edits: [], known: 1 });
  });

  test('is a conflict where she moved them elsewhere, and says where they stand', async () => {
    const now = done(book, setPresence(book, { ...who, presence: 'absent' }));
    const { edits } = await compared(rows, now);
    expect(edits).toMatchObject([
      { edit: { what: 'move', isConflict: true }, now: 'Mary Jones: Absent', whyNot: null },
    ]);
    expect(listsOf(taken(now, editsOf(edits)))['Mary Jones']).toBe('present');
  });

  test('finds them under the name that she gave them', async () => {
    const now = done(book, renameAttendee(book, { ...who, to: 'Mary Jones-Smith' }));
    const { edits } = await compared(rows, now);
    expect(edits.map(inWords)).toEqual(['Mary Jones-Smith moved from Apologies to Present']);
    expect(listsOf(taken(now, editsOf(edits)))['Mary Jones-Smith']).toBe('present');
  });

  test('is told and not taken where she took them off the list', async () => {
    const guest = moved(copyOf(book), 'Ann Lee', 'present');
    const now = done(book, removeGuest(book, { meetingId: 'm33', name: 'Ann Lee' }));
    const { edits } = await compared(guest, now);
    expect(edits.map(inWords)).toEqual(['Ann Lee moved from In attendance to Present']);
    expect(edits[0]).toMatchObject({ goal: { to: 'attendance' } });
    expect(edits[0]?.whyNot).toMatch(/nobody of that name any more/);
    const all = { meetingId: 'm33', edits: editsOf(edits) };
    expect(takeEdits(now, all, contextAt())).toBeNull();
  });

  test('tells of a copy with nothing changed whom she alone moved as no difference', async () => {
    const full = bookOfThese([...PEOPLE, attendee('Joan Whitby', 'apologies')]);
    const now = marked(full, 'Mary Jones', 'present');
    expect(await compared(copyOf(full), now, full)).toMatchObject({ edits: [], versionId: 'kept' });
  });

  test('whom she alone moved is no difference, whatever else was changed of their row', async () => {
    const now = done(book, setPresence(book, { ...who, presence: 'present' }));
    expect((await compared(copyOf(book), now)).edits).toEqual([]);
    const reworded = typedOver(copyOf(book), 'Northshire Power', 'Northshire Energy');
    const { edits } = await compared(reworded, now);
    expect(edits).toMatchObject([{ edit: { what: 'reword', isConflict: false }, whyNot: null }]);
    expect(recordOf(taken(now, editsOf(edits)), 'meeting', 'm33')?.attendance[0]).toMatchObject({
      presence: 'present',
      organisation: 'Northshire Energy',
    });
  });

  test('takes nothing into minutes that were circulated meanwhile', async () => {
    const { edits } = await compared(rows);
    const record = recordOf(book, 'meeting', 'm33') ?? expect.unreachable();
    const sent = done(book, { put: [{ ...record, state: 'circulated' }], remove: [] });
    const all = { meetingId: 'm33', edits: editsOf(edits) };
    expect(takeEdits(sent, all, contextAt())).toBeNull();
  });

  test('of all that both did, each has theirs, and hers is kept where only she did something', () => {
    fc.assert(
      fc.property(fc.array(did, { minLength: 1, maxLength: 7 }), all => {
        const out = bookOfThese(
          all.map(({ was }, at) => attendee(named(at), was, { organisation: `Of ${named(at)}` })),
        );
        const now = all.reduce((of, { hers }, at) => marked(of, named(at), hers), out);
        const file = all.reduce((rows, each, at) => edited(rows, named(at), each), copyOf(out));
        const { edits } = editsIn(linesOf(out), inFile(file), linesOf(now));
        const after = edits.length === 0 ? now : taken(now, edits);
        expect(recordOf(after, 'meeting', 'm33')?.attendance).toEqual(
          all.map(({ was, hers, theirs, isReworded }, at) =>
            attendee(named(at), theirs === was ? hers : theirs, {
              organisation: `${isReworded ? 'From' : 'Of'} ${named(at)}`,
            }),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });
});
