import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attendee, attendee, Presence } from '../../shared/model/attendance';
import { type Book, recordOf } from '../../shared/model/book';
import { attendeesByPresence } from '../../shared/report/attendance-table';
import { editsIn } from '../../shared/versions/edited/edits';
import {
  attendedBook,
  bookOfThese,
  compared,
  copyOf,
  editsOf,
  inFile,
  linesOf,
  moved,
  type Rows,
  taken,
  typedOver,
  withCell,
  withoutRow,
  withRow,
} from '../support/attendance-in-word';

const book = attendedBook;

function attendanceOf(of: Book): Attendee[] {
  return recordOf(of, 'meeting', 'm33')?.attendance ?? [];
}

const NAMES = ['Ada Alder', 'Ben Birch', 'Cleo Cedar', 'Dov Damson', 'Eve Elder', 'Finn Fir'];
const NEW_NAMES = ['Gus Gorse', 'Hal Hazel', 'Ivy Ilex'];

/** Somebody of whom there is something in each column. */
const SECRETARY = attendee('Zoe Zelkova', 'inAttendance', {
  organisation: 'The secretariat',
  capacity: 'Secretary',
});

const list = fc.constantFrom(...Presence.options);
const someone = fc.record({
  was: list,
  to: list,
  act: fc.constantFrom(
    'keep',
    'reword',
    'move',
    'moveAndReword',
    'rename',
    'fill',
    'empty',
    'moveAndFill',
    'remove',
  ),
});

function own(name: string, presence: Presence, isReworded = false): Attendee {
  return attendee(name, presence, { organisation: `${isReworded ? 'From' : 'Of'} ${name}` });
}

type Did = typeof someone extends fc.Arbitrary<infer D> ? D : never;

function edited(rows: Rows, name: string, { was, to, act }: Did): Rows {
  if (act === 'remove') return withoutRow(rows, name);
  if (act === 'rename') return typedOver(rows, name, renamed(name));
  const there = act.startsWith('move') && to !== was ? moved(rows, name, to) : rows;
  if (isDone(act, 'fill')) return withCell(there, name, 2, `As ${name}`);
  if (act === 'empty') return withCell(there, name, 1, '');
  return isDone(act, 'reword') ? typedOver(there, `Of ${name}`, `From ${name}`) : there;
}

function isDone(act: Did['act'], what: 'fill' | 'reword'): boolean {
  return act.toLowerCase().includes(what);
}

function isOf(name: string, about: string): boolean {
  return name === about || name === renamed(about);
}

function renamed(name: string): string {
  return `${name}man`;
}

function afterwards(name: string, { was, to, act }: Did): Attendee[] {
  if (act === 'remove') return [];
  if (act === 'rename') return [{ ...own(name, was), name: renamed(name) }];
  const now = own(name, act.startsWith('move') ? to : was, isDone(act, 'reword'));
  if (isDone(act, 'fill')) return [{ ...now, capacity: `As ${name}` }];
  return act === 'empty' ? [{ ...now, organisation: '' }] : [now];
}

test('of any rows that were reworded, moved, put in and taken out, all together are as the file has them, and each alone is only itself', () => {
  const all = fc.record({
    people: fc.array(someone, { minLength: 1, maxLength: 6 }),
    come: fc.array(list, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(all, ({ people, come }) => {
      const named = people.map((did, at): [string, Did] => [NAMES[at] ?? '', did]);
      const news = come.map((where, at) => own(NEW_NAMES[at] ?? '', where));
      const before = [SECRETARY, ...named.map(([name, { was }]) => own(name, was))];
      const of = bookOfThese(before);
      const old = named.reduce((rows, [name, did]) => edited(rows, name, did), copyOf(of));
      const rows = news.reduce(
        (rows, { name, presence, organisation }) =>
          withRow(rows, { list: presence, cells: [name, organisation] }),
        old,
      );
      const { edits, known } = editsIn(linesOf(of), inFile(rows), linesOf(of));
      expect(known).toBe(0);
      const inLists = (some: readonly Attendee[]) =>
        attendeesByPresence(some.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
      const shall = [SECRETARY, ...named.flatMap(([name, did]) => afterwards(name, did)), ...news];
      const now = edits.length === 0 ? of : taken(of, edits);
      expect(inLists(attendanceOf(now))).toEqual(inLists(shall));
      expect(editsIn(linesOf(of), inFile(rows), linesOf(now)).edits).toEqual([]);
      for (const edit of edits) {
        const words = edit.before || (edit.theirs?.text ?? '');
        const about = edit.listed?.person.name ?? words.replace(/^(?:Of|As) /, '');
        const others = (some: readonly Attendee[]) => some.filter(({ name }) => !isOf(name, about));
        const alone = attendanceOf(taken(of, [edit]));
        expect(others(alone)).toEqual(others(before));
        expect(alone).not.toEqual(before);
      }
    }),
    { numRuns: 400 },
  );
});

const words = fc.constantFrom('Mary Jones', 'Bob Ray', 'Hugh Price', 'SECAS', 'Present', 'Guests');
const anyAct = fc.record({
  what: fc.constantFrom('drop', 'twice', 'up', 'empty', 'word'),
  at: fc.nat(20),
  column: fc.nat(3),
  words,
});
type AnyAct = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;

function actedOn(rows: Rows, { what, at, column, words: text }: AnyAct): Rows {
  const row = rows[at] ?? [];
  if (!row[0]?.isInTable) return rows;
  switch (what) {
    case 'drop':
      return rows.toSpliced(at, 1);
    case 'twice':
      return rows.toSpliced(at, 0, row);
    case 'up':
      return rows.toSpliced(at, 1).toSpliced(at - 2, 0, row);
    case 'empty':
      return rows.toSpliced(at, 1, ...emptied(row, column));
    case 'word':
      return rows.with(
        at,
        row.map(line => (line.column === column ? { ...line, text } : line)),
      );
  }
}

function emptied(row: Rows[number], column: number): Rows {
  const others = row.filter(line => line.column !== column);
  return others.length === 0 ? [] : [others];
}

test('whatever she does to the rows, all that can be taken can be taken together', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 5 }), async acts => {
      const { edits } = await compared(acts.reduce(actedOn, copyOf(book)));
      const able = editsOf(edits.filter(({ whyNot }) => whyNot === null));
      if (able.length > 0) expect(attendanceOf(taken(book, able))).toBeDefined();
    }),
    { numRuns: 200 },
  );
});
