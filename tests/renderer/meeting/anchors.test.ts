import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  actionAnchor,
  anchorInHash,
  hrefTo,
  itemAnchor,
  meetingAnchor,
  meetingOfAnchor,
  noteAnchor,
} from '../../../renderer/meeting/anchors';
import { twoMeetings } from '../a-book';

const book = twoMeetings();

test('a place names the meeting it belongs to', () => {
  expect(meetingOfAnchor(book, meetingAnchor('m42'))).toBe('m42');
  expect(meetingOfAnchor(book, itemAnchor('old'))).toBe('m41');
  expect(meetingOfAnchor(book, actionAnchor('second'))).toBe('m41');
});

test('a footnote may be any meeting’s, and an unknown place is none’s', () => {
  expect(meetingOfAnchor(book, noteAnchor(1))).toBeNull();
  expect(meetingOfAnchor(book, itemAnchor('gone'))).toBeNull();
  expect(meetingOfAnchor(book, 'desk')).toBeNull();
});

test('whatever an id is made of, its link leads back to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), id => {
      fc.pre(!/\p{Surrogate}/u.test(id));
      expect(anchorInHash(hrefTo(itemAnchor(id)))).toBe(itemAnchor(id));
    }),
  );
});

test('an id that no address can hold still makes a link', () => {
  expect(hrefTo('item:\uD800')).toBe('#item%3A%EF%BF%BD');
});

test('an address that cannot be read names no place', () => {
  expect(anchorInHash('#%E0%A4%A')).toBe('');
});
