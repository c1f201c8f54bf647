import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { approveAtItem } from '../../shared/commands/approve-at-item';
import { correctAtItem, correctionReading } from '../../shared/commands/corrections';
import { reportBytes } from '../../shared/formats/report-bytes';
import { attendee } from '../../shared/model/attendance';
import { type Book, recordOf } from '../../shared/model/book';
import { apply, invert } from '../../shared/model/change';
import { checkedRecord } from '../../shared/model/checked-record';
import { ownerNamed } from '../../shared/model/owner';
import { carriedTo } from '../../shared/registers/carry-forward';
import { correctables } from '../../shared/registers/correctable/correctable';
import type { Correctable } from '../../shared/registers/correctable/spot';
import { findAction } from '../../shared/registers/find-action';
import { sealStanding } from '../../shared/registers/seal';
import { minutesReport } from '../../shared/report/minutes-report';
import { anyText } from '../support/arbitrary-text';
import { action, bookWith, itemId, meeting, p } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { bodyWords } from '../support/docx-text';
import { reportText } from '../support/report-text';

const SEPTEMBER = contextAt('10:20', '2018-09-18');

const may = action('STSC33/01', 'DCC to report on releases.', {
  owners: [ownerNamed('DCC')],
  due: { by: 'date', date: '2018-09-30' },
});

const held = meeting(33, {
  state: 'circulated',
  version: '0.2',
  startTime: '10:00',
  place: 'Room 2',
  attendance: [
    attendee('Mary Jones', 'apologies', { organisation: 'Northshire Power' }),
    attendee('Bob Ray', 'present', { alternateFor: 'Mary Jones' }),
  ],
  declarations: [
    { name: 'Bob Ray', itemId: null, interest: 'Works for a bidder', withdrew: false },
  ],
})
  .item('DCC Updat', p('DCC reported on releases.'), may)
  .item('Actions Outstanding', { type: 'outstandingActions' })
  .said('STSC32/01', { status: 'closed', closing: { how: 'done' } }, 'A paper was sent in July.');

const earlier = meeting(32, { state: 'approved' }).item(
  'Risks',
  action('STSC32/01', 'SECAS to send a paper.', { owners: [ownerNamed('SECAS')] }),
);

const now = meeting(34, { state: 'inSession' })
  .item('Minutes of the last meeting')
  .item('Actions', { type: 'outstandingActions' });

const book = bookWith(earlier, held, now);
const at = { meetingId: 'm33', itemId: itemId(34, 1) };

function partCalled(of: Book, place: string): Correctable {
  const found = correctables(of, 'm33').find(({ group, what }) => `${group}, ${what}` === place);
  return found ?? expect.unreachable(`the minutes have ${place}`);
}

function correcting(before: Book, place: string, shall: string): Book {
  const { spot } = partCalled(before, place);
  return done(before, correctAtItem(before, { ...at, spot, shall }, SEPTEMBER));
}

function textOf(of: Book, meetingId: string): string {
  const wanted = { version: 'full', created: '2018-09-18T12:00:00Z' } as const;
  const report = minutesReport(of, meetingId, wanted);
  return report ? reportText(report.value).body.join(' ') : '';
}

describe('each part of earlier minutes is corrected and recorded in both documents', () => {
  test.each([
    ['the meeting, date', '14 Aug 2018 ', null],
    ['the meeting, date', '15 August 2018', 'for “14 August 2018” read “15 August 2018”.'],
    ['the meeting, start', '9.30', 'for “10:00” read “09:30”.'],
    ['the meeting, close', '12:45', 'add “12:45”.'],
    ['the meeting, place', 'Room 12', 'for “Room 2” read “Room 12”.'],
    ['item 1, DCC Updat, title', 'DCC Update', 'for “DCC Updat” read “DCC Update”.'],
    ['item 1, DCC Updat, owner of STSC33/01', 'DCC, Ofgem', 'for “DCC” read “DCC and Ofgem”.'],
    [
      'item 1, DCC Updat, due date of STSC33/01',
      'October 2018 meeting',
      'for “30 September 2018” read “October 2018 meeting”.',
    ],
    [
      'item 2, Actions Outstanding, update of STSC32/01',
      'A paper was sent in June.',
      'for “A paper was sent in July.” read “A paper was sent in June.”',
    ],
    ['item 2, Actions Outstanding, status of STSC32/01', 'ongoing', 'for “closed” read “ongoing”.'],
    ['attendance, name', 'Mary Johns', 'for “Mary Jones” read “Mary Johns”.'],
    ['attendance, how Mary Jones was there', 'present', 'for “apologies” read “present”.'],
    ['attendance, whom Bob Ray stood in for', 'nobody', 'for “Mary Jones” read “nobody”.'],
    [
      'attendance, organisation of Mary Jones',
      'Northshire Energy',
      'for “Northshire Power” read “Northshire Energy”.',
    ],
    ['attendance, a member who is not listed', 'Ann Lee, Ofgem', 'add “Ann Lee, Ofgem”.'],
    [
      'declarations of interest, Bob Ray',
      'Worked for a bidder',
      'for “Works for a bidder” read “Worked for a bidder”.',
    ],
  ])('%s', (place, shall, words) => {
    const { spot } = partCalled(book, place);
    const change = correctAtItem(book, { ...at, spot, shall }, SEPTEMBER);
    if (words === null) return expect(change).toBeNull();
    const after = done(book, change);
    const said = `Correction to the minutes of meeting 33, ${place}: ${words}`;
    expect(textOf(after, 'm34')).toContain(said);
    const list = textOf(after, 'm33');
    expect(list).toContain('Corrections Where It said It shall say Corrected');
    expect(list).toContain('At meeting 34, 14 September 2018');
    const undone = apply(after, invert(book, change ?? expect.unreachable()));
    expect(new Map(undone.records)).toEqual(new Map(book.records));
  });
});

test('the minutes themselves say what was corrected', () => {
  let after = correcting(book, 'item 1, DCC Updat, title', 'DCC Update');
  after = correcting(after, 'attendance, how Mary Jones was there', 'present');
  after = correcting(after, 'attendance, a guest who is not listed', 'Ann Lee, Ofgem');
  expect(recordOf(after, 'agendaItem', itemId(33, 1))?.title).toBe('DCC Update');
  expect(recordOf(after, 'meeting', 'm33')).toMatchObject({
    state: 'circulated',
    attendance: [
      { name: 'Mary Jones', presence: 'present' },
      { name: 'Bob Ray', alternateFor: 'Mary Jones' },
      { name: 'Ann Lee', organisation: 'Ofgem', presence: 'inAttendance' },
    ],
  });
});

test.each(['md', 'txt', 'docx'] as const)(
  'the list of corrections is in the %s file',
  async format => {
    const after = correcting(book, 'item 1, DCC Updat, owner of STSC33/01', 'Ofgem');
    const wanted = { version: 'full', created: '2018-09-18T12:00:00Z' } as const;
    const report = minutesReport(after, 'm33', wanted)?.value ?? expect.unreachable();
    const { value } = await reportBytes(report, format, null);
    const text = format === 'docx' ? bodyWords(value).join(' ') : strFromU8(value);
    for (const words of ['Corrections', 'owner of STSC33/01', 'DCC', 'Ofgem', 'At meeting 34']) {
      expect(text).toContain(words);
    }
  },
);

test('an action whose words are corrected goes to those whom they name now', () => {
  const said = 'DCC to report on releases.';
  const { spot } =
    correctables(book, 'm33').find(({ text }) => text === said) ?? expect.unreachable();
  const correction = { ...at, spot, shall: 'Ofgem to report on releases.' };
  const after = done(book, correctAtItem(book, correction, SEPTEMBER));
  expect(findAction(after, 'STSC33/01')?.action.owners).toMatchObject([{ name: 'Ofgem' }]);
});

test('an action whose owner or due date was corrected is from then on the right owner’s', () => {
  let after = correcting(book, 'item 1, DCC Updat, owner of STSC33/01', 'Ofgem');
  after = correcting(after, 'item 1, DCC Updat, due date of STSC33/01', '30 October 2018');
  expect(findAction(after, 'STSC33/01')?.action).toMatchObject({
    owners: [{ name: 'Ofgem' }],
    dueNow: { due: { by: 'date', date: '2018-10-30' } },
  });
  const refs = carriedTo(after, 'm34').map(({ action: { ref, owners } }) => [ref, owners[0]?.name]);
  expect(refs).toEqual([['STSC33/01', 'Ofgem']]);
});

test('a date that a later meeting gave an action stays: the correction is of what was first said', () => {
  const moved = bookWith(
    earlier,
    held,
    meeting(34, { state: 'inSession' })
      .item('Minutes')
      .said('STSC33/01', { newDue: { by: 'date', date: '2018-12-01' } }),
  );
  const after = correcting(moved, 'item 1, DCC Updat, due date of STSC33/01', '30 October 2018');
  expect(findAction(after, 'STSC33/01')?.action).toMatchObject({
    due: { date: '2018-10-30' },
    dueNow: { due: { date: '2018-12-01' } },
  });
});

test('an action that was not closed after all is outstanding again at the meeting that says so', () => {
  expect(carriedTo(book, 'm34').map(({ action: { ref } }) => ref)).toEqual(['STSC33/01']);
  const after = correcting(book, 'item 2, Actions Outstanding, status of STSC32/01', 'ongoing');
  expect(carriedTo(after, 'm34').map(({ action: { ref } }) => ref)).toEqual([
    'STSC32/01',
    'STSC33/01',
  ]);
});

test('approved minutes stay approved and whole whatever part of them is corrected', () => {
  const approved = done(book, approveAtItem(book, at, SEPTEMBER));
  const after = correcting(approved, 'item 1, DCC Updat, owner of STSC33/01', 'Ofgem');
  expect(recordOf(after, 'meeting', 'm33')).toMatchObject({ state: 'approved', version: '1.1' });
  expect(sealStanding(after, 'm33')).toEqual({ standing: 'asApproved' });
});

test('minutes that were approved before there were seals are corrected too, and stay without one', () => {
  const unsealed = bookWith(
    meeting(33, { state: 'approved', version: '1.0' }).item('DCC Updat', p('It went on.')),
    now,
  );
  const after = correcting(unsealed, 'item 1, DCC Updat, title', 'DCC Update');
  const corrected = recordOf(after, 'meeting', 'm33');
  expect(corrected).toMatchObject({ state: 'approved', version: '1.1', corrections: [{}] });
  expect(corrected?.approval).toBeUndefined();
  expect(corrected?.history).toMatchObject([{ to: 'approved', why: 'Corrected at meeting 34.' }]);
});

test.each([
  ['the meeting, date', '31 February 2018'],
  ['the meeting, date', ''],
  ['the meeting, date', '1 October 2018'],
  ['the meeting, start', 'half past'],
  ['attendance, name', 'Bob Ray'],
  ['attendance, how Mary Jones was there', 'asleep'],
  ['item 1, DCC Updat, title', ' '],
  ['item 2, Actions Outstanding, status of STSC32/01', 'perhaps'],
])('%s cannot be “%s”', (place, shall) => {
  const { spot } = partCalled(book, place);
  expect(correctAtItem(book, { ...at, spot, shall }, SEPTEMBER)).toBeNull();
});

test('what a correction would be is told before it is made', () => {
  const { spot } = partCalled(book, 'attendance, name');
  const wanted = { meetingId: 'm33', spot, shall: '' };
  expect(correctionReading(book, wanted, SEPTEMBER)).toMatchObject({
    said: 'Mary Jones',
    shall: '',
  });
});

test('whatever is corrected, approved minutes stay whole, list it, and undo takes it back', () => {
  const approved = done(book, approveAtItem(book, at, SEPTEMBER));
  const shall = fc.oneof(anyText, fc.constantFrom('ongoing', 'present', '3 May 2018', '9.15', ''));
  const property = fc.property(fc.array(fc.tuple(fc.nat(), shall), { maxLength: 8 }), all => {
    let before = approved;
    for (const [which, text] of all) {
      const parts = correctables(before, 'm33');
      const { spot } = parts[which % parts.length] ?? expect.unreachable();
      const change = correctAtItem(before, { ...at, spot, shall: text }, SEPTEMBER);
      if (!change) continue;
      for (const record of change.put) expect(checkedRecord(record)).toEqual({ record });
      const after = apply(before, change);
      const [was, is] = [before, after].map(each => recordOf(each, 'meeting', 'm33'));
      expect(is?.state).toBe('approved');
      expect(is?.corrections?.length).toBe((was?.corrections?.length ?? 0) + 1);
      expect(sealStanding(after, 'm33')).toEqual({ standing: 'asApproved' });
      const undone = apply(after, invert(before, change));
      expect(new Map(undone.records)).toEqual(new Map(before.records));
      before = after;
    }
  });
  fc.assert(property, { numRuns: 100 });
});
