import { expect, test } from 'vitest';
import { setPrivateNote } from '../../shared/commands/private-notes';
import { moveItemToMeeting } from '../../shared/commands/take-off-agenda';
import { type Book, recordOf } from '../../shared/model/book';
import { privateNoteIdOf } from '../../shared/model/private-note';
import { bookWith, itemId, meeting } from '../support/builders';
import { done } from '../support/command-context';

const item = itemId(33, 1);
const book = bookWith(meeting(33).item('A'), meeting(34));

function noted(of: Book) {
  return recordOf(of, 'privateNote', privateNoteIdOf(item));
}

test('she notes something beside an item, changes it and takes it away', () => {
  const first = done(book, setPrivateNote(book, { itemId: item, text: 'Ask Bea.' }));
  expect(noted(first)).toMatchObject({ itemId: item, meetingId: 'm33', text: 'Ask Bea.' });
  const second = done(first, setPrivateNote(first, { itemId: item, text: 'Bea said no.' }));
  expect(noted(second)?.text).toBe('Bea said no.');
  expect(noted(done(second, setPrivateNote(second, { itemId: item, text: '' })))).toBeNull();
});

test('nothing is noted beside no item, and nothing twice', () => {
  const first = done(book, setPrivateNote(book, { itemId: item, text: 'Ask Bea.' }));
  expect(setPrivateNote(first, { itemId: item, text: 'Ask Bea.' })).toBeNull();
  expect(setPrivateNote(book, { itemId: item, text: '' })).toBeNull();
  expect(setPrivateNote(book, { itemId: 'gone', text: 'Ask Bea.' })).toBeNull();
});

test('her notes stay hers after the minutes left the house', () => {
  const sent = bookWith(meeting(33, { state: 'approved' }).item('A'));
  expect(
    setPrivateNote(sent, { itemId: item, text: 'Chris wants a word put right.' }),
  ).not.toBeNull();
});

test('a note goes with its item to another meeting', () => {
  const first = done(book, setPrivateNote(book, { itemId: item, text: 'Ask Bea.' }));
  const moved = done(first, moveItemToMeeting(first, { itemId: item, toMeetingId: 'm34' }));
  expect(noted(moved)).toMatchObject({ meetingId: 'm34', text: 'Ask Bea.' });
});
