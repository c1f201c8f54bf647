import { expect, test } from 'vitest';
import { foundPlaces } from '../../../renderer/find/found-places';
import { replacingAll, replacingOne } from '../../../renderer/find/replacing';
import { apply } from '../../../shared/model/change';
import { bookWith, meeting, p } from '../../support/builders';

const book = bookWith(
  meeting(33)
    .item('DCC Update', p('The DCC told of the CSS.'))
    .item('Report', p('The CSS, again.')),
);
const query = { words: 'CSS', matchCase: true, wholeWords: true };
const context = { today: '2018-08-14', now: '11:05', newId: () => 'new' };
const wordsOf = (of: typeof book) => JSON.stringify([...of.records.values()]);

test('words are found in every item of a meeting, in the order of its agenda', () => {
  expect(foundPlaces(book, 'm33', query)).toHaveLength(2);
  expect(foundPlaces(book, 'm33', { ...query, words: 'css' })).toEqual([]);
});

test('all places are replaced as one change, and counted', () => {
  const { change, count } = replacingAll(
    book,
    { meetingId: 'm33', query, words: 'Switching Service' },
    context,
  );
  expect(count).toBe(2);
  const after = apply(book, change ?? { put: [], remove: [] });
  expect(wordsOf(after)).toContain('told of the Switching Service.');
  expect(wordsOf(after)).toContain('The Switching Service, again.');
});

test('one place is replaced and the others stay', () => {
  const [first] = foundPlaces(book, 'm33', query);
  const change = first && replacingOne(book, first, 'XYZ', context);
  const after = apply(book, change ?? { put: [], remove: [] });
  expect(wordsOf(after)).toContain('told of the XYZ.');
  expect(wordsOf(after)).toContain('The CSS, again.');
});

test('where nothing is found, nothing changes', () => {
  const all = replacingAll(
    book,
    { meetingId: 'm33', query: { ...query, words: 'absent' }, words: '' },
    context,
  );
  expect(all).toEqual({ change: null, count: 0 });
});
