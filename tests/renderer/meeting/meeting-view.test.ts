import { expect, test } from 'vitest';
import { meetingView } from '../../../renderer/meeting/meeting-view';
import { withSameFrame } from '../../../renderer/meeting/same-frame';
import { agendaItem } from '../../../shared/model/agenda-item';
import { actionBlock, paragraph } from '../../../shared/model/block';
import type { Book } from '../../../shared/model/book';
import { apply } from '../../../shared/model/change';
import type { Footnote, Reference } from '../../../shared/model/inline';
import { plainText, words } from '../../../shared/model/inline';
import { minute } from '../../../shared/model/minute';
import { footnote, oneOfEachBlock, toAction, twoMeetings } from '../a-book';

function view(meetingId: string, book = twoMeetings()) {
  const seen = meetingView(book, meetingId);
  if (!seen) throw new Error(`There is no meeting ${meetingId}.`);
  return seen.frame;
}

function noteWords(notes: ReadonlyMap<Footnote, number>): string[] {
  return [...notes.keys()].map(note => plainText(note.content));
}

test('footnotes are counted through the sheet in the order they are read', () => {
  const { noteNumbers } = view('m42', twoMeetings(oneOfEachBlock()));
  expect(noteWords(noteNumbers)).toEqual([
    'In May.',
    'Note on subheading',
    'Note on paragraph',
    'Note on point',
    'Note on inner',
    'Note on cell',
    'Note on action',
    'Note on outcome',
  ]);
  expect([...noteNumbers.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a section that the document leaves out while empty is still there to be written in', () => {
  const book = apply(twoMeetings(), {
    put: [
      agendaItem({
        id: 'late',
        meetingId: 'm42',
        place: 3,
        title: 'Late papers',
        skippedEmpty: true,
      }),
    ],
    remove: [],
  });
  const seen = meetingView(book, 'm42');
  expect(seen?.entries.map(({ item }) => item.id)).toContain('late');
  expect(seen?.report.agenda.map(({ item }) => item.id)).not.toContain('late');
});

test('an outstanding action is found in its row of the table', () => {
  expect(view('m42').placeOfAction('first')).toBe('carried:first');
});

test('an action is found by its printed reference as well', () => {
  expect(view('m42').placeOfAction('STSC41/01')).toBe('carried:first');
});

test('an action of another meeting is found where it was raised', () => {
  expect(view('m41').placeOfAction('first')).toBe('action:first');
});

test('a reference to what the book does not hold leads nowhere', () => {
  const { placeOf } = view('m42');
  const unknown = toAction('STSC12/03');
  const modification: Reference = {
    type: 'reference',
    attrs: { to: 'modification', target: 'SMP0006', words: null },
  };
  expect(unknown.type === 'reference' && placeOf(unknown)).toBeNull();
  expect(placeOf(modification)).toBeNull();
});

test('a reference to an agenda item leads to the item', () => {
  const { placeOf } = view('m42');
  expect(placeOf({ type: 'reference', attrs: { to: 'item', target: 'new', words: null } })).toBe(
    'item:new',
  );
});

test('a meeting that is not in the book has no view', () => {
  expect(meetingView(twoMeetings(), 'm99')).toBeNull();
});

function typedIn(blocks: Parameters<typeof minute>[2]) {
  const original = twoMeetings();
  const before = view42(original);
  const book = apply(original, { put: [minute('table', 'm42', blocks)], remove: [] });
  return { before, after: withSameFrame(before, view42(book)) };
}

function view42(book: Book) {
  const seen = meetingView(book, 'm42');
  if (!seen) throw new Error('There is no meeting m42.');
  return seen;
}

test('a keystroke in a paragraph leaves all that the other lines are drawn with as it was', () => {
  const { before, after } = typedIn([{ type: 'outstandingActions' }, paragraph(words('Typed.'))]);
  expect(after.frame).toBe(before.frame);
  expect(after.entries[0]?.minute?.blocks).toHaveLength(2);
});

test('a keystroke leaves every other item of the agenda the same object', () => {
  const { before, after } = typedIn([{ type: 'outstandingActions' }, paragraph(words('Typed.'))]);
  expect(after.entries.length).toBeGreaterThan(1);
  expect(after.entries.map((entry, at) => entry === before.entries[at])).toEqual(
    after.entries.map((_, at) => at !== 0),
  );
});

test.each([
  ['an action', [actionBlock('third', words('Write.'))]],
  ['a footnote', [paragraph([footnote('A note.')])]],
])('%s that comes gives the lines another frame, for it moves numbers', (_what, blocks) => {
  const { before, after } = typedIn([{ type: 'outstandingActions' }, ...blocks]);
  expect(after.frame).not.toBe(before.frame);
});
