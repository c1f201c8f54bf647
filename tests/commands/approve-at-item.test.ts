import { expect, test } from 'vitest';
import { approveAtItem } from '../../shared/commands/approve-at-item';
import { correctAtItem } from '../../shared/commands/corrections';
import { editMinute } from '../../shared/commands/minutes';
import { type Book, recordOf } from '../../shared/model/book';
import { apply, invert } from '../../shared/model/change';
import { plainText } from '../../shared/model/inline';
import type { Meeting } from '../../shared/model/meeting';
import { minuteIdOf } from '../../shared/model/minute';
import { correctables } from '../../shared/registers/correctable/correctable';
import { minutesItem } from '../../shared/registers/previous-minutes';
import { sealStanding } from '../../shared/registers/seal';
import { minutesReport } from '../../shared/report/minutes-report';
import { bookWith, bullets, itemId, meeting, outcome, p, stsc } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { reportText } from '../support/report-text';

const SEPTEMBER = contextAt('10:20', '2018-09-18');

const held = meeting(33, { state: 'circulated', version: '0.2' })
  .item('DCC Update', p('Four members were there. DCC reported on releases.'))
  .item('Risk Register', bullets('Risk 4 was closed.', 'Risk 5 was opened.'));

const now = meeting(34, { state: 'inSession' })
  .item('Welcome')
  .item('Minutes and Actions Outstanding', outcome('The STSC NOTED the actions.'));

const book = bookWith(held, now);
const at = { meetingId: 'm33', itemId: itemId(34, 2) };

function meetingOf(after: Book, id: string): Meeting {
  return recordOf(after, 'meeting', id) ?? expect.unreachable(`the book has ${id}`);
}

function linesUnder(after: Book, item: string): string[] {
  const blocks = recordOf(after, 'minute', minuteIdOf(item))?.blocks ?? [];
  return blocks.map(block => ('content' in block ? plainText(block.content as never) : block.type));
}

function correcting(before: Book, said: string, shall: string): Book {
  const { spot, text } =
    correctables(before, 'm33').find(part => part.text.includes(said)) ??
    expect.unreachable(`nothing says ${said}`);
  const correction = { ...at, spot, shall: text.replace(said, shall) };
  return done(before, correctAtItem(before, correction, SEPTEMBER));
}

test('the previous minutes are approved under an item, in the verb of the committee', () => {
  const after = done(book, approveAtItem(book, at, SEPTEMBER));
  expect(linesUnder(after, itemId(34, 2))).toEqual([
    'The STSC NOTED the actions.',
    'The STSC APPROVED the minutes of meeting 33 as a correct record.',
  ]);
  expect(meetingOf(after, 'm33')).toMatchObject({
    state: 'approved',
    version: '1.0',
    approval: { meetingId: 'm34', itemId: itemId(34, 2), on: '2018-09-14' },
  });
  expect(sealStanding(after, 'm33')).toEqual({ standing: 'asApproved' });
});

test('a committee without that verb uses one of its own', () => {
  const others = bookWith(stsc({ outcomeVerbs: ['NOTED', 'AGREED'] }), held, now);
  const after = done(others, approveAtItem(others, at, SEPTEMBER));
  expect(linesUnder(after, itemId(34, 2)).at(-1)).toBe(
    'The STSC AGREED the minutes of meeting 33 as a correct record.',
  );
});

test('one undo takes both documents back', () => {
  const change = approveAtItem(book, at, SEPTEMBER) ?? expect.unreachable();
  const undone = apply(apply(book, change), invert(book, change));
  expect(new Map(undone.records)).toEqual(new Map(book.records));
});

test('a meeting that is not held yet approves nothing, nor one before, nor one that is out', () => {
  const ahead = bookWith(held, meeting(34, { state: 'preparation' }).item('Minutes'));
  expect(approveAtItem(ahead, { ...at, itemId: itemId(34, 1) }, SEPTEMBER)).toBeNull();
  const out = bookWith(held, meeting(34, { state: 'circulated' }).item('Minutes'));
  expect(approveAtItem(out, { ...at, itemId: itemId(34, 1) }, SEPTEMBER)).toBeNull();
  const before = bookWith(held, meeting(32, { state: 'draft' }).item('Minutes'));
  expect(approveAtItem(before, { ...at, itemId: itemId(32, 1) }, SEPTEMBER)).toBeNull();
});

test('a correction is made in the earlier minutes, listed there, and recorded at the meeting', () => {
  const after = correcting(book, 'Four', 'Five');
  expect(linesUnder(after, itemId(33, 1))).toEqual([
    'Five members were there. DCC reported on releases.',
  ]);
  expect(meetingOf(after, 'm33').corrections).toMatchObject([
    {
      place: 'item 1, DCC Update',
      said: 'Four members were there.',
      shall: 'Five members were there.',
      meetingId: 'm34',
    },
  ]);
  expect(linesUnder(after, itemId(34, 2))).toEqual([
    'Correction to the minutes of meeting 33, item 1, DCC Update: for “Four members were there.” read “Five members were there.”',
    'The STSC NOTED the actions.',
  ]);
});

test('a point of a list can be corrected', () => {
  const after = correcting(book, 'Risk 5 was opened.', 'Risk 6 was opened.');
  expect(correctables(after, 'm33').map(({ text }) => text)).toContain('Risk 6 was opened.');
  expect(correctables(after, 'm33').map(({ text }) => text)).toContain('Risk 4 was closed.');
});

test('what is approved with corrections says so in both documents', () => {
  const two = correcting(correcting(book, 'Four', 'Five'), 'Risk 4', 'Risk 3');
  const after = done(two, approveAtItem(two, at, SEPTEMBER));
  expect(linesUnder(after, itemId(34, 2)).at(-1)).toBe(
    'The STSC APPROVED the minutes of meeting 33 as a correct record, with the 2 corrections recorded above.',
  );
  const text = textOf(after, 'm33', 'full');
  expect(text).toContain(
    'At meeting 34 on 14 September 2018, as a correct record with 2 corrections',
  );
  expect(text).toContain('Five members were there.');
  expect(text).toContain('Item 2, Risk Register');
});

test('approved minutes are corrected at a later meeting under a label and a seal of their own', () => {
  const approved = done(book, approveAtItem(book, at, SEPTEMBER));
  const after = correcting(approved, 'Four', 'Five');
  expect(meetingOf(after, 'm33')).toMatchObject({ state: 'approved', version: '1.1' });
  expect(meetingOf(after, 'm33').history?.at(-1)).toMatchObject({
    to: 'approved',
    why: 'Corrected at meeting 34.',
  });
  expect(sealStanding(after, 'm33')).toEqual({ standing: 'asApproved' });
  expect(meetingOf(after, 'm33').approval?.seal.sha256).not.toBe(
    meetingOf(approved, 'm33').approval?.seal.sha256,
  );
});

test('the correction of a confidential line is in no public version of either meeting', () => {
  const secret = { ...p('The tender was 40 pounds.'), attrs: { confidential: 'Commercial' } };
  const hidden = bookWith(meeting(33, { state: 'circulated' }).item('Tender', secret), now);
  const after = correcting(hidden, '40', '50');
  for (const id of ['m33', 'm34']) {
    const text = textOf(after, id, 'public');
    expect(text).not.toContain('50');
    expect(text).not.toContain('40');
    expect(text).toContain('Commercial');
  }
  expect(textOf(after, 'm33', 'full')).toContain('The tender was 50 pounds.');
});

test('a line that became confidential after it was corrected takes the correction with it', () => {
  const after = correcting(book, 'Four', 'Five');
  const reopened = apply(after, {
    put: [{ ...meetingOf(after, 'm33'), state: 'draft' }],
    remove: [],
  });
  const [block] = recordOf(reopened, 'minute', minuteIdOf(itemId(33, 1)))?.blocks ?? [];
  if (block?.type !== 'paragraph') return expect.unreachable('the item has a paragraph');
  const hidden = { ...block, attrs: { confidential: 'Personal' } };
  const edited = editMinute(reopened, { itemId: itemId(33, 1), blocks: [hidden] }, SEPTEMBER);
  expect(textOf(done(reopened, edited), 'm33', 'public')).not.toMatch(/Four|Five/);
});

test('the item in which minutes are approved is the one with that title, or the one asked for', () => {
  expect(minutesItem(book, 'm34', itemId(34, 1))).toBe(itemId(34, 2));
  expect(minutesItem(book, 'm33', itemId(33, 2))).toBe(itemId(33, 2));
  expect(minutesItem(book, 'm33', null)).toBeNull();
});

function textOf(of: Book, meetingId: string, version: 'full' | 'public'): string {
  const report = minutesReport(of, meetingId, { version, created: '2018-09-18T12:00:00Z' });
  return report ? reportText(report.value).body.join(' ') : '';
}
