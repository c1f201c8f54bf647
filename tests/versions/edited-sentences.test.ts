import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableEdits } from '../../shared/commands/readable-edits';
import { takeEdits } from '../../shared/commands/take-edits';
import { attendee, type Declaration } from '../../shared/model/attendance';
import { type Book, recordOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
import { person } from '../../shared/model/party';
import type { WordLine } from '../../shared/reading/word/word-lines';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { type BookLine, linesOfBook } from '../../shared/versions/edited/book-lines';
import { comparedFile, type ToldEdit } from '../../shared/versions/edited/compared-file';
import { bookWith, meeting, p, stsc } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const KNOWN = {
  state: 'withChair',
  startTime: '10:00',
  closeTime: '12:20',
  nextMeeting: '18 September 2018',
  quorate: true,
  attendance: [attendee('Mary Jones', 'present'), attendee('Bob Ray', 'present')],
  declarations: [
    declared('Mary Jones', 'shares in a supplier'),
    { ...declared('Bob Ray', ''), itemId: 'm33-1' },
    { ...declared('Bob Ray', 'a seat on the Panel'), withdrew: true },
  ],
} satisfies Partial<Meeting>;

function declared(name: string, interest: string): Declaration {
  return { name, itemId: null, interest, withdrew: false };
}

function bookOf(known: Partial<Meeting> = {}, committee: Parameters<typeof stsc>[0] = {}): Book {
  return bookWith(
    stsc({ houseStyle: { ...PLAIN, attendance: true }, ...committee }),
    person('p-mary', 'Mary Jones'),
    person('p-bob', 'Bob Ray'),
    meeting(34, { state: 'preparation', title: 'Minutes of the autumn meeting' }),
    meeting(33, { ...KNOWN, ...known }).item('DCC Update', p('DCC reported on releases.')),
  );
}

const book = bookOf();

function linesOf(of: Book): BookLine[] {
  return linesOfBook(of, 'm33') ?? expect.unreachable('there is a meeting');
}

function copyOf(of: Book): WordLine[] {
  return linesOf(of).map(({ kind, prefix, part, place, ...line }) => ({
    ...line,
    style: kind === 'item' ? 'heading 1' : 'body text',
    isPoint: kind === 'point',
    isInTable: kind === 'cell',
    trackedBy: [],
    remarks: [],
  }));
}

async function toldOf(of: Book, lines: readonly WordLine[]): Promise<ToldEdit[]> {
  const compared = await comparedFile(of, 'm33', { title: '', lines, remarks: [] }, []);
  return readableEdits(of, 'm33', compared?.edits ?? []);
}

/** What is told of a copy in which the line that says this says that instead, or is gone. */
async function changed(said: string, shall: string | null, of = book): Promise<ToldEdit> {
  const lines = copyOf(of).flatMap(line =>
    line.text === said ? (shall === null ? [] : [{ ...line, text: shall }]) : [line],
  );
  const told = await toldOf(of, lines);
  expect(told).toHaveLength(1);
  return told[0] ?? expect.unreachable();
}

function meetingAfter(of: Book, told: readonly ToldEdit[]): Meeting {
  const edits = told.map(({ edit }) => edit);
  const now = done(of, takeEdits(of, { meetingId: 'm33', edits }, contextAt()));
  return recordOf(now, 'meeting', 'm33') ?? expect.unreachable();
}

const MARY = 'Mary Jones declared an interest: shares in a supplier.';
const BOB = 'Bob Ray declared an interest in item 1.';
const PANEL = 'Bob Ray declared an interest: a seat on the Panel. Bob Ray withdrew.';

describe('a sentence around the items that the Chair worded otherwise is taken as what it is', () => {
  test.each<[string, string, Partial<Meeting>]>([
    ['The meeting closed at 12:20.', 'The meeting closed at 12:35.', { closeTime: '12:35' }],
    ['The meeting closed at 12:20.', 'The meeting was closed at 1 pm.', { closeTime: '13:00' }],
    [
      'Next meeting: 18 September 2018.',
      'Next meeting: 25 September 2018 at 10:00.',
      { nextMeeting: '25 September 2018 at 10:00' },
    ],
    [
      'Next meeting: 18 September 2018.',
      'The committee meets again on 25 September 2018',
      { nextMeeting: 'The committee meets again on 25 September 2018.' },
    ],
    ['The meeting was quorate.', 'The meeting was not quorate.', { quorate: false }],
    ['The meeting was quorate.', 'The meeting was inquorate.', { quorate: false }],
    [
      'Minutes of STSC meeting 33',
      'Minutes of the Technical Sub-Committee',
      { title: 'Minutes of the Technical Sub-Committee' },
    ],
    [
      'Minutes of STSC meeting 33',
      'Minutes of the Technical Sub-Committee, August 2018',
      { title: 'Minutes of the Technical Sub-Committee, August 2018' },
    ],
  ])('“%s” made “%s”', async (said, shall, now) => {
    const told = await changed(said, shall);
    expect(told.whyNot).toBeNull();
    const { id, ...rest } = meetingAfter(book, [told]);
    expect(rest).toMatchObject({ ...KNOWN, ...now });
  });

  test.each<[string, string, number, Partial<Declaration>]>([
    [
      MARY,
      'Mary Jones declared an interest: a share in one supplier.',
      0,
      { interest: 'a share in one supplier' },
    ],
    [MARY, 'Mary Jones declared an interest.', 0, { interest: '' }],
    [MARY, `${MARY} Mary Jones withdrew.`, 0, { withdrew: true }],
    [BOB, 'Bob Ray declared an interest in item 1: his employer.', 1, { interest: 'his employer' }],
    [PANEL, 'Bob Ray declared an interest: a seat on the Panel.', 2, { withdrew: false }],
    [
      PANEL,
      'Bob Ray declared an interest: two seats. Bob Ray withdrew.',
      2,
      { interest: 'two seats' },
    ],
  ])('“%s” made “%s”', async (said, shall, at, now) => {
    const told = await changed(said, shall);
    expect(told.whyNot).toBeNull();
    expect(meetingAfter(book, [told]).declarations).toEqual(
      KNOWN.declarations.map((one, nth) => (nth === at ? { ...one, ...now } : one)),
    );
  });
});

describe('one that she took out is no longer said', () => {
  test.each<[string, Partial<Meeting>]>([
    ['The meeting closed at 12:20.', { closeTime: null }],
    ['Next meeting: 18 September 2018.', { nextMeeting: '' }],
    ['The meeting was quorate.', { quorate: null }],
    [BOB, { declarations: [KNOWN.declarations[0], KNOWN.declarations[2]] as Declaration[] }],
  ])('“%s”', async (said, now) => {
    const told = await changed(said, null);
    expect(told).toMatchObject({ edit: { what: 'remove' }, whyNot: null });
    expect(meetingAfter(book, [told])).toMatchObject({ ...KNOWN, ...now });
  });
});

describe('one that she put in where the minutes did not say it is taken as what it is', () => {
  test.each<[string, Partial<Meeting>, string, Partial<Meeting>]>([
    ['Next meeting: 18 September 2018.', { nextMeeting: '' }, 'The meeting closed at 12:20.', {}],
    ['The meeting closed at 12:40', { closeTime: null }, 'Next meeting', { closeTime: '12:40' }],
    ['The meeting was not quorate.', { quorate: null }, 'Bob Ray', { quorate: false }],
  ])('“%s”', async (said, unsaid, above, now) => {
    const of = bookOf(unsaid);
    const line = { text: said, notes: [], style: 'body text', isPoint: false, isInTable: false };
    const lines = copyOf(of).flatMap(each =>
      each.text === above ? [each, { ...line, trackedBy: [], remarks: [] }] : [each],
    );
    const told = await toldOf(of, lines);
    expect(told).toMatchObject([{ edit: { what: 'insert' }, whyNot: null }]);
    expect(meetingAfter(of, told)).toMatchObject({ ...KNOWN, ...now });
  });

  test('but not a second time, nor in other words', async () => {
    const line = { notes: [], style: 'body text', isPoint: false, isInTable: false };
    const put = (text: string) =>
      copyOf(book).flatMap(each =>
        each.text.startsWith('The meeting closed')
          ? [each, { ...line, text, trackedBy: [], remarks: [] }]
          : [each],
      );
    for (const text of ['Next meeting: never.', 'The Chair thanked everybody.']) {
      expect((await toldOf(book, put(text)))[0]?.whyNot).toMatch(/times in its details/);
    }
  });
});

test.each([
  ['The meeting closed at 12:20.', 'The meeting closed at noon or so.', /cannot be read/],
  ['The meeting closed at 12:20.', 'The Chair closed the meeting.', /cannot be read/],
  ['The meeting was quorate.', 'The meeting was quorate until item 3.', /cannot be read/],
  [MARY, 'Mary Smith declared an interest: shares in a supplier.', /Only the interest/],
  [MARY, 'Mary Jones declared an interest in item 1: shares in a supplier.', /Only the interest/],
  [
    MARY,
    'Mary Jones declared an interest: shares. Mary Jones withdrew at once.',
    /Only the interest/,
  ],
  ['Minutes of STSC meeting 33', 'Minutes of STSC meeting 35', /number .* details/],
  ['Minutes of STSC meeting 33', 'Minutes of the STSC, meeting no. 35', /number .* details/],
  ['Minutes of STSC meeting 33', 'Minutes of the autumn meeting', /another meeting/],
  ['Minutes of STSC meeting 33', 'Minutes of STSC meeting 33 – public version', /cannot be read/],
])('“%s” cannot become “%s”, and says why', async (said, shall, why) => {
  expect((await changed(said, shall)).whyNot).toMatch(why);
});

test('a title that is gone is told, and not taken', async () => {
  expect((await changed('Minutes of STSC meeting 33', null)).whyNot).toMatch(/details/);
});

describe('what follows is said beside it', () => {
  const MEMBERS = ['p-mary', 'p-bob'].map(partyId => ({
    partyId,
    capacity: 'Member',
    category: '',
    alternateIds: [],
  }));

  test.each([
    [2, true, null],
    [2, false, 'By the attendance and the committee’s rule it was quorate.'],
    [
      3,
      true,
      'By the attendance and the committee’s rule it was not quorate. 2 of the 3 members needed are here.',
    ],
  ])('with a rule of %i members, of a quorum that becomes %s', async (atLeast, shall, also) => {
    const rule = { members: MEMBERS, quorum: { atLeast, chairNeeded: false } };
    const of = bookOf({ quorate: !shall, declarations: [] }, rule);
    const not = (is: boolean) => `The meeting was ${is ? '' : 'not '}quorate.`;
    expect((await changed(not(!shall), not(shall), of)).also).toBe(also);
  });

  test('of a withdrawal, a close, and a title', async () => {
    expect((await changed(MARY, `${MARY} Mary Jones withdrew.`)).also).toBe(
      'Mary Jones then counts as withdrawn, also for the quorum.',
    );
    expect((await changed(PANEL, null)).also).toMatch(/no longer counts as withdrawn/);
    expect((await changed(MARY, null)).also).toBeNull();
    expect((await changed('The meeting closed at 12:20.', null)).also).toMatch(
      /head of the minutes/,
    );
    expect((await changed('Minutes of STSC meeting 33', 'Minutes')).also).toMatch(
      /keep this title/,
    );
  });
});

test('an interest is read as it was declared, also where another item is put on the agenda with it', async () => {
  const heading = { text: 'Welcome', notes: [], style: 'heading 1', isPoint: false };
  const item = { ...heading, isInTable: false, trackedBy: [], remarks: [] };
  const lines = copyOf(book).flatMap(line => {
    if (line.text === BOB) return [{ ...line, text: `${BOB.slice(0, -1)}: his employer.` }];
    return line.text.endsWith('DCC Update') ? [item, line] : [line];
  });
  const told = await toldOf(book, lines);
  expect(told.map(({ whyNot }) => whyNot)).toEqual([null, null]);
  const now = meetingAfter(book, told);
  expect(now.declarations[1]).toMatchObject({ itemId: 'm33-1', interest: 'his employer' });
});

test('of any declarations that were reworded or taken out, all are as the file has them', async () => {
  const name = fc.constantFrom('Mary Jones', 'Bob Ray', 'Ann Lee');
  const interest = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,3}$/);
  const act = fc.constantFrom('keep', 'reword', 'remove');
  const all = fc.array(fc.record({ name, interest, act, now: interest, withdrew: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(all, async acts => {
      const of = bookOf({
        declarations: acts.map(one => ({
          name: one.name,
          itemId: null,
          interest: one.interest,
          withdrew: one.withdrew,
        })),
      });
      const points = copyOf(of).filter(({ isPoint }) => isPoint);
      const lines = copyOf(of).flatMap(line => {
        const nth = points.findIndex(({ text }) => text === line.text);
        const one = line.isPoint ? acts[nth] : undefined;
        if (!one || one.act === 'keep') return [line];
        if (one.act === 'remove') return [];
        return [{ ...line, text: line.text.replace(`: ${one.interest}.`, `: ${one.now}.`) }];
      });
      const told = await toldOf(of, lines);
      expect(told.map(({ whyNot }) => whyNot)).toEqual(told.map(() => null));
      if (told.length === 0) return;
      const edits = told.map(({ edit }) => edit);
      const now = done(of, takeEdits(of, { meetingId: 'm33', edits }, contextAt()));
      const said = (each: readonly { text: string; kind?: string; isPoint?: boolean }[]) =>
        each.filter(({ kind, isPoint }) => kind === 'point' || isPoint).map(({ text }) => text);
      expect(said(linesOf(now))).toEqual(said(lines));
    }),
    { numRuns: 100 },
  );
});
