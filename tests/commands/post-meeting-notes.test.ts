import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPostMeetingNote } from '../../shared/commands/post-meeting-notes';
import { type Book, recordOf } from '../../shared/model/book';
import type { MeetingState } from '../../shared/model/meeting';
import { minuteIdOf } from '../../shared/model/minute';
import { postMeetingLabel, postMeetingLabelIn } from '../../shared/model/post-meeting-label';
import { minutesReport } from '../../shared/report/minutes-report';
import { toDocx } from '../../shared/word/to-docx';
import { someDate } from '../support/arbitrary-values';
import { bookWith, itemId, meeting, p } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { docxPart } from '../support/docx-text';
import { readWell } from '../support/read';

const AFTER = contextAt('09:00', '2018-09-14');

const note = { itemId: itemId(33, 1), text: 'DCC confirmed the date on 12 September.' };

function bookIn(state: MeetingState): Book {
  return bookWith(meeting(33, { state, version: '0.2' }).item('DCC Update', p('It went on.')));
}

test('a note is a recorded addition to circulated minutes, with its day and a label of its own', () => {
  const after = done(bookIn('circulated'), addPostMeetingNote(bookIn('circulated'), note, AFTER));
  expect(recordOf(after, 'minute', minuteIdOf(note.itemId))?.blocks.at(-1)).toMatchObject({
    type: 'postMeetingNote',
    attrs: { on: '2018-09-14' },
  });
  expect(recordOf(after, 'meeting', 'm33')).toMatchObject({ state: 'circulated', version: '0.3' });
  expect(recordOf(after, 'meeting', 'm33')?.history).toEqual([
    {
      to: 'circulated',
      on: '2018-09-14',
      at: '09:00',
      version: '0.3',
      why: 'Post-meeting note under item 1, DCC Update.',
    },
  ]);
});

test.each<MeetingState>(['preparation', 'inSession', 'draft', 'withChair', 'approved'])(
  'minutes that are %s get none in this way',
  state => {
    expect(addPostMeetingNote(bookIn(state), note, AFTER)).toBeNull();
  },
);

test('the Word file has the note in a style of its own, and reading it finds the note again', async () => {
  const after = done(bookIn('circulated'), addPostMeetingNote(bookIn('circulated'), note, AFTER));
  const report = minutesReport(after, 'm33', {
    version: 'public',
    created: '2018-09-14T12:00:00Z',
  });
  const { value: bytes } = await toDocx(
    report?.value ?? expect.unreachable('the meeting has minutes'),
  );
  const styles = JSON.stringify(docxPart(bytes, 'word/document.xml'));
  expect(styles).toContain('PostMeetingNote');
  const read = await readWell('minutes.docx', bytes);
  const blocks = [...read.book.records.values()].flatMap(record =>
    record.kind === 'minute' ? record.blocks : [],
  );
  expect(blocks.find(({ type }) => type === 'postMeetingNote')).toMatchObject({
    attrs: { on: '2018-09-14' },
    content: [{ text: 'DCC confirmed the date on 12 September.' }],
  });
});

test('the label of any day tells that day again', () => {
  fc.assert(
    fc.property(someDate, on => {
      const label = postMeetingLabel(on);
      expect(postMeetingLabelIn(`${label} Words.`)).toEqual({ length: label.length + 1, on });
    }),
  );
  expect(postMeetingLabelIn('Post-meeting notes are rare.')).toBeNull();
  expect(postMeetingLabelIn('Post-meeting note (soon): Words.')).toBeNull();
});
