import { expect, test } from 'vitest';
import { ageInWords, closingInWords, lastTimeOf } from '../../../renderer/carried/carried-words';
import { bookOf } from '../../../shared/model/book';
import { storedLabel } from '../../../shared/model/inline';
import { carriedTo } from '../../../shared/registers/carry-forward';
import { referenceLabels } from '../../../shared/registers/reference-labels';
import { openSampleBook } from '../../resources/open-sample-book';
import { twoMeetings } from '../a-book';

test('an action’s age is told in meetings', () => {
  expect(ageInWords(1)).toBe('From last meeting');
  expect(ageInWords(10)).toBe('10 meetings old');
});

test('how an action closed is told with the names of the book', () => {
  const book = twoMeetings();
  const label = referenceLabels(book, 'm42');
  const words = (closing: Parameters<typeof closingInWords>[0]) =>
    closingInWords(closing, book, label);
  expect(words({ how: 'handedOver', to: 'forum' })).toBe('handed to The Forum');
  expect(words({ how: 'handedOver', to: 'the Panel' })).toBe('handed to the Panel');
  expect(words({ how: 'underItem', itemId: 'new' })).toBe('under agenda item 2');
  expect(words({ how: 'superseded', by: 'first' })).toBe('replaced by STSC41/01');
  expect(words({ how: 'overtaken' })).toBe('overtaken by events');
  expect(closingInWords(null, book, storedLabel)).toBe('');
});

test('last time’s words are those of the last meeting before that spoke of the action', () => {
  const book = openSampleBook().value;
  const [oldest] = carriedTo(book, 'stsc-33');
  const last = oldest && lastTimeOf(book, oldest);
  expect(last?.meeting.number).toBe('32');
  expect(last?.words).toContain('which would consider it on 26 July 2018.');
});

test('a meeting that had no words for an action said nothing', () => {
  const { records } = openSampleBook().value;
  const [oldest] = carriedTo(openSampleBook().value, 'stsc-33');
  const said = oldest?.before.at(-1)?.update;
  if (!oldest || !said) throw new Error('The sample has lost its oldest action.');
  const book = bookOf([...records.values(), { ...said, blocks: [] }]);
  const [now] = carriedTo(book, 'stsc-33');
  expect(now && lastTimeOf(book, now)?.meeting.number).toBe('31');
});

test('an action no meeting has spoken of yet has no last time', () => {
  const book = twoMeetings();
  expect(carriedTo(book, 'm42').map(row => lastTimeOf(book, row))).toEqual([null, null]);
});
