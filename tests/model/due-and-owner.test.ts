import { expect, test } from 'vitest';
import { type Due, dueInWords } from '../../shared/model/due';
import { ownerNamed, ownersInWords } from '../../shared/model/owner';

test.each<[Due, string]>([
  [{ by: 'meeting', date: '2018-09', meetingId: null }, 'September 2018 meeting'],
  [{ by: 'nextMeeting' }, 'next meeting'],
  [{ by: 'date', date: '2019-05-03' }, '3 May 2019'],
  [{ by: 'words', words: 'the Autumn' }, 'the Autumn'],
])('%j is said as minutes would: %s', (due, words) => {
  expect(dueInWords(due)).toBe(words);
});

test.each([
  [[], ''],
  [['SECAS'], 'SECAS'],
  [['DCC', 'Ofgem'], 'DCC and Ofgem'],
  [['DCC', 'SECAS', 'Ofgem'], 'DCC, SECAS and Ofgem'],
])('the owners %j are named as a sentence names them: %s', (names, sentence) => {
  expect(ownersInWords(names.map(ownerNamed))).toBe(sentence);
});
