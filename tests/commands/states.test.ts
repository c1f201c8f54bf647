import { expect, test } from 'vitest';
import { circulate } from '../../shared/commands/circulate';
import { editMinute } from '../../shared/commands/minutes';
import { openMeeting } from '../../shared/commands/open-meeting';
import {
  approveWithoutMeeting,
  backToDraft,
  reopenMinutes,
  sealApproved,
  sendToChair,
} from '../../shared/commands/states';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import type { Meeting, MeetingState } from '../../shared/model/meeting';
import type { AnyRecord } from '../../shared/model/record';
import { actionReferences } from '../../shared/registers/action-references';
import { sealStanding } from '../../shared/registers/seal';
import { minutesReport } from '../../shared/report/minutes-report';
import { bookWith, itemId, meeting, openAction, p } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { reportText } from '../support/report-text';

const draft = bookWith(
  meeting(33, { state: 'draft', version: '0.1' }).item('DCC Update', p('It went on.')),
);

function meeting33(book: Book): Meeting {
  return recordOf(book, 'meeting', 'm33') ?? expect.unreachable('the book has meeting 33');
}

function approvedBook(): Book {
  const by = { meetingId: 'm33', by: 'by correspondence' };
  return done(draft, approveWithoutMeeting(draft, by, contextAt('12:00', '2018-09-18')));
}

test('each step on the way to the members is dated, in order, with its label', () => {
  const chair = done(draft, sendToChair(draft, 'm33', contextAt('09:00', '2018-08-16')));
  const back = done(
    chair,
    backToDraft(chair, { meetingId: 'm33', why: '' }, contextAt('15:00', '2018-08-17')),
  );
  const out = done(back, circulate(back, 'm33', contextAt('10:30', '2018-08-20')));
  expect(meeting33(out)).toMatchObject({
    state: 'circulated',
    version: '0.2',
    history: [
      { to: 'withChair', on: '2018-08-16', at: '09:00', version: '0.1' },
      { to: 'draft', on: '2018-08-17', at: '15:00', version: '0.2' },
      { to: 'circulated', on: '2018-08-20', at: '10:30', version: '0.2' },
    ],
  });
});

test('circulated minutes come back only with a reason, which is kept', () => {
  const out = done(draft, circulate(draft, 'm33', contextAt()));
  expect(backToDraft(out, { meetingId: 'm33', why: ' ' }, contextAt())).toBeNull();
  const why = 'Item 3 named the wrong member.';
  const back = done(out, backToDraft(out, { meetingId: 'm33', why }, contextAt()));
  expect(meeting33(back).history?.at(-1)).toMatchObject({ to: 'draft', why, version: '0.2' });
  expect(openMeeting(back, 'm33')).not.toBeNull();
});

test('minutes that come back and go out again give no reference twice', () => {
  const book = bookWith(
    meeting(33, { state: 'draft' }).item('DCC Update', openAction('one'), openAction('two')),
  );
  const out = done(book, circulate(book, 'm33', contextAt()));
  const back = done(out, backToDraft(out, { meetingId: 'm33', why: 'Wrong.' }, contextAt()));
  const without = done(
    back,
    editMinute(
      back,
      { itemId: itemId(33, 1), blocks: [openAction('three'), openAction('four')] },
      contextAt(),
    ),
  );
  const again = done(without, circulate(without, 'm33', contextAt()));
  expect([...actionReferences(again, 'm33').values()]).toEqual(['STSC33/03', 'STSC33/04']);
});

test('approved minutes have the label of a whole version, a seal, and no way to be changed', () => {
  const book = approvedBook();
  expect(meeting33(book)).toMatchObject({
    state: 'approved',
    version: '1.0',
    approval: { meetingId: null, by: 'by correspondence', on: '2018-09-18' },
  });
  expect(openMeeting(book, 'm33')).toBeNull();
  expect(sealStanding(book, 'm33')).toEqual({ standing: 'asApproved' });
});

test('approving fixes the references that were never circulated', () => {
  const book = bookWith(meeting(33, { state: 'draft' }).item('DCC Update', openAction('one')));
  const by = { meetingId: 'm33', by: 'by correspondence' };
  const after = done(book, approveWithoutMeeting(book, by, contextAt()));
  expect(recordOf(after, 'minute', `${itemId(33, 1)}.minute`)?.blocks).toMatchObject([
    { attrs: { ref: 'STSC33/01' } },
  ]);
  expect(meeting33(after).lastFixedAction).toBe(1);
});

test('minutes whose agenda is not at hand are not approved: what is not seen cannot be sealed', () => {
  const by = { meetingId: 'm33', by: 'by correspondence' };
  const headerOnly = bookWith(meeting(33, { state: 'draft' }));
  expect(approveWithoutMeeting(headerOnly, by, contextAt())).toBeNull();
});

test('reopening asks why, keeps that they were approved, and makes the next draft', () => {
  const book = approvedBook();
  expect(reopenMinutes(book, { meetingId: 'm33', why: '' }, contextAt())).toBeNull();
  const open = done(book, reopenMinutes(book, { meetingId: 'm33', why: 'A vote.' }, contextAt()));
  expect(meeting33(open)).toMatchObject({ state: 'draft', version: '1.1' });
  expect(meeting33(open).approval).toBeUndefined();
  expect(meeting33(open).history?.map(({ to }) => to)).toEqual(['approved', 'draft']);
  const by = { meetingId: 'm33', by: 'by correspondence' };
  const again = done(open, approveWithoutMeeting(open, by, contextAt()));
  expect(meeting33(again).version).toBe('2.0');
});

test('minutes that were approved before there were seals are sealed as they stand, and say so', () => {
  const book = bookWith(
    meeting(31, { state: 'approved', version: '1.0' }).item('DCC Update', p('It went on.')),
    meeting(32, { state: 'circulated' }).item('Minutes'),
  );
  const where = { meetingId: 'm32', itemId: itemId(32, 1), by: '', on: '2018-07-14' };
  const sealing = { meetingId: 'm31', where };
  const after = done(book, sealApproved(book, sealing, contextAt('12:00', '2018-09-18')));
  const sealed = recordOf(after, 'meeting', 'm31') ?? expect.unreachable();
  expect(sealed).toMatchObject({
    state: 'approved',
    version: '1.0',
    approval: { ...where, sealedOn: '2018-09-18' },
  });
  expect(sealed.history).toBeUndefined();
  expect(sealStanding(after, 'm31')).toEqual({ standing: 'asApproved' });
  expect(sealApproved(after, sealing, contextAt())).toBeNull();
  const report = minutesReport(after, 'm31', { version: 'full', created: '2018-09-18T12:00:00Z' });
  expect(reportText(report?.value ?? expect.unreachable()).body.join(' ')).toContain(
    'At meeting 32 on 14 July 2018, as a correct record; sealed on 18 September 2018',
  );
});

test('what is not approved, or not said how, is not sealed', () => {
  const nowhere = { meetingId: null, itemId: null, by: ' ', on: null };
  const unsealed = bookWith(meeting(33, { state: 'approved' }).item('DCC Update'));
  const seal = (book: Book, by: string) =>
    sealApproved(book, { meetingId: 'm33', where: { ...nowhere, by } }, contextAt());
  expect(seal(unsealed, ' ')).toBeNull();
  expect(seal(draft, 'by the Chair')).toBeNull();
  const sealed = done(unsealed, seal(unsealed, 'it is not recorded how'));
  expect(meeting33(sealed).approval).toMatchObject({ on: null, sealedOn: '2018-08-14' });
});

const STATES: readonly MeetingState[] = [
  'preparation',
  'inSession',
  'draft',
  'withChair',
  'circulated',
  'approved',
];

test.each([
  ['sendToChair', ['draft']],
  ['backToDraft', ['withChair', 'circulated']],
  ['circulate', ['draft', 'withChair']],
  ['approve', ['draft', 'withChair', 'circulated']],
  ['reopen', ['approved']],
])('%s is done from %j alone', (name, from) => {
  const can = STATES.filter(state => {
    const book = bookWith(meeting(33, { state }).item('DCC Update'));
    const about = { meetingId: 'm33', why: 'Wrong.', by: 'by correspondence' };
    const ways: Readonly<Record<string, unknown>> = {
      sendToChair: sendToChair(book, 'm33', contextAt()),
      backToDraft: backToDraft(book, about, contextAt()),
      circulate: circulate(book, 'm33', contextAt()),
      approve: approveWithoutMeeting(book, about, contextAt()),
      reopen: reopenMinutes(book, about, contextAt()),
    };
    return ways[name] !== null;
  });
  expect(can).toEqual(from);
});

test('a changed copy is found, with the part that differs', () => {
  const book = approvedBook();
  const changed = (record: AnyRecord) => apply(book, { put: [record], remove: [] });
  const minute = recordOf(book, 'minute', `${itemId(33, 1)}.minute`) ?? expect.unreachable();
  expect(sealStanding(changed({ ...minute, blocks: [p('It stopped.')] }), 'm33')).toEqual({
    standing: 'differs',
    parts: ['item 1, DCC Update'],
  });
  expect(sealStanding(changed({ ...meeting33(book), place: 'Elsewhere' }), 'm33')).toEqual({
    standing: 'differs',
    parts: ['the facts of the meeting'],
  });
  const other = recordsOf(meetingWithMore(), 'agendaItem')[1] ?? expect.unreachable();
  expect(sealStanding(changed(other), 'm33')).toMatchObject({ standing: 'differs' });
});

test('what the seal does not cover may go on: ticked deadlines and the day of retention', () => {
  const book = approvedBook();
  const ticked = [{ deadlineId: 'papers', on: '2018-08-01' }];
  const leftAsIs = ['a remark'];
  const kept = { ...meeting33(book), ticked, leftAsIs, keepUntil: '2030-01-01' };
  expect(sealStanding(apply(book, { put: [kept], remove: [] }), 'm33')).toEqual({
    standing: 'asApproved',
  });
});

function meetingWithMore(): Book {
  return bookWith(meeting(33).item('DCC Update').item('More'));
}
