import { expect, test } from 'vitest';
import { editMinute } from '../../shared/commands/minutes';
import { readableEdits } from '../../shared/commands/readable-edits';
import { takeEdits } from '../../shared/commands/take-edits';
import { attendee } from '../../shared/model/attendance';
import type { Book } from '../../shared/model/book';
import { recordOf } from '../../shared/model/book';
import { ownerNamed } from '../../shared/model/owner';
import type { WordText } from '../../shared/reading/word/word-text';
import { actionsOf } from '../../shared/registers/actions';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { type BookLine, linesOfBook } from '../../shared/versions/edited/book-lines';
import { comparedFile, type ToldEdit } from '../../shared/versions/edited/compared-file';
import { minutesNow } from '../../shared/versions/minutes-now';
import { action, bookWith, meeting, p, STSC, stsc } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { lineInWord } from '../support/line-in-word';

const book = bookWith(
  stsc({ houseStyle: { ...PLAIN, actionSummary: true, attendance: true } }),
  meeting(32, { state: 'approved' }).item(
    'Risks',
    action('STSC32/01', 'SECAS to send a paper.', { owners: [ownerNamed('SECAS')] }),
  ),
  meeting(33, {
    state: 'withChair',
    startTime: '10:00',
    closeTime: '12:20',
    place: 'Room 2',
    attendance: [
      attendee('Mary Jones', 'apologies', { organisation: 'Northshire Power' }),
      attendee('Bob Ray', 'present', { alternateFor: 'Mary Jones', capacity: 'Member' }),
      attendee('Ann Lee', 'inAttendance'),
    ],
  })
    .item(
      'DCC Update',
      p('DCC reported on releases.'),
      action('STSC33/01', 'DCC to report by 30 September 2018.', {
        owners: [ownerNamed('DCC')],
        due: { by: 'date', date: '2018-09-30' },
      }),
    )
    .item('Actions Outstanding', { type: 'outstandingActions' })
    .said('STSC32/01', {}, 'A paper was sent.'),
);

const base = linesOf(book);

function linesOf(of: Book): BookLine[] {
  return linesOfBook(of, 'm33') ?? expect.unreachable('there is a meeting');
}

/** What the book is told of a file in which the last line that says this says that instead. */
async function changed(said: string, shall: string): Promise<ToldEdit> {
  const [told, ...others] = await allChanged(said, shall);
  expect(others).toEqual([]);
  return told ?? expect.unreachable();
}

async function allChanged(said: string, shall: string): Promise<ToldEdit[]> {
  const at = base.findLastIndex(({ text }) => text === said);
  expect(at, said).toBeGreaterThanOrEqual(0);
  const lines = base.map(lineInWord).map((line, n) => (n === at ? { ...line, text: shall } : line));
  const text: WordText = { title: '', lines, remarks: [] };
  const compared = await comparedFile(book, 'm33', text, []);
  return readableEdits(book, 'm33', compared?.edits ?? []);
}

function taken({ edit }: ToldEdit): Book {
  return done(book, takeEdits(book, { meetingId: 'm33', edits: [edit] }, contextAt()));
}

test.each([
  ['Bob Ray (alternate for Mary Jones)', 'Bob Rae (alternate for Mary Jones)'],
  ['Bob Ray (alternate for Mary Jones)', 'Bob Ray'],
  ['Ann Lee', 'Ann Leigh'],
  ['Northshire Power', 'Northshire Energy'],
  ['Member', 'Vice-Chair'],
  ['Place\tRoom 2', 'Place\tRoom 12'],
  ['Time\t10:00 to 12:20', 'Time\t10:15 to 12:30'],
  ['14 August 2018 · Draft', '15 August 2018 · Draft'],
  ['DCC', 'DCC and Ofgem'],
  ['30 September 2018', '31 October 2018'],
  ['Action ONGOING.', 'Action CLOSED.'],
  ['A paper was sent.', 'A paper was sent in July.'],
])('“%s” that the Chair made “%s” is taken as it stands in her file', async (said, shall) => {
  const told = await changed(said, shall);
  expect(told.whyNot).toBeNull();
  const now = linesOf(taken(told)).map(({ text }) => text);
  expect(now).toContain(shall);
});

test.each([
  ['14 August 2018 · Draft', '31 February 2018 · Draft'],
  ['14 August 2018 · Draft', '14 August 2018 · Final'],
  ['Time\t10:00 to 12:20', 'Time\tthe morning'],
  ['Action ONGOING.', 'Action pending.'],
  ['SECAS to send a paper.', 'SECAS to send two papers.'],
  ['Apologies', 'Sent apologies'],
])('“%s” cannot become “%s”, and is told with where to change it', async (said, shall) => {
  const told = await changed(said, shall);
  expect(told.whyNot).toMatch(/there|details|raised/);
  expect(told.goal).not.toBeNull();
});

test('who has the name of somebody else is somebody else, and is told with where to change it', async () => {
  const told = await allChanged('Ann Lee', 'Bob Ray');
  expect(told.map(({ edit }) => edit.what).toSorted()).toEqual(['insert', 'remove']);
  expect(told.find(({ edit }) => edit.what === 'insert')).toMatchObject({
    whyNot: expect.stringMatching(/attendance/),
    goal: { to: 'attendance' },
  });
});

test('of one line that both changed since it went out, what it would replace is said', async () => {
  const document = minutesNow(book, 'm33') ?? expect.unreachable();
  const blocks = [p('DCC reported on its outages.')];
  const now = done(book, editMinute(book, { itemId: 'm33-1', blocks }, contextAt()));
  const lines = base.map(lineInWord).map(line => ({
    ...line,
    text: line.text.replace('on releases', 'on incidents'),
  }));
  const versions = [{ id: 'kept', document }];
  const compared = await comparedFile(now, 'm33', { title: '', lines, remarks: [] }, versions);
  expect(compared).toMatchObject({
    versionId: 'kept',
    edits: [{ edit: { isConflict: true }, now: 'DCC reported on its outages.' }],
  });
});

test('owners and date that an action’s words named go along with its words', async () => {
  const told = await changed(
    'ACTION STSC33/01: DCC to report by 30 September 2018.',
    'ACTION STSC33/01: Ofgem to report by 31 October 2018.',
  );
  const after = taken(told);
  const raised = actionsOf(after, STSC).find(({ ref }) => ref === 'STSC33/01');
  expect(raised).toMatchObject({
    owners: [{ name: 'Ofgem' }],
    due: { by: 'date', date: '2018-10-31' },
  });
});

test('an owner that was set apart from the words stays when they change', async () => {
  const apart = { id: 'STSC33/01', owners: [ownerNamed('The Chair')] };
  const own = bookWith(
    meeting(33, { state: 'draft' }).item('DCC', action('STSC33/01', 'DCC to report.', apart)),
  );
  const lines = linesOf(own);
  const theirs = lines.map(lineInWord).map(line => ({
    ...line,
    text: line.text.replace('DCC to report', 'Ofgem to report'),
  }));
  const compared = await comparedFile(own, 'm33', { title: '', lines: theirs, remarks: [] }, []);
  const edits = compared?.edits.map(({ edit }) => edit) ?? [];
  const after = done(own, takeEdits(own, { meetingId: 'm33', edits }, contextAt()));
  expect(actionsOf(after, STSC)[0]?.owners).toMatchObject([{ name: 'The Chair' }]);
  expect(recordOf(after, 'meeting', 'm33')?.state).toBe('draft');
});
