import { describe, expect, test } from 'vitest';
import { fillingFacts } from '../../../renderer/editor/facts/fill-facts';
import { minuteState } from '../../../renderer/editor/minute-state';
import { actionBlock } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import type { KnownOwner } from '../../../shared/model/owner';
import { dueFromWords, understood } from '../../../shared/reading/typed-due';
import { ownersFor, ownersOf } from '../../../shared/reading/typed-owners';
import { aContext } from './an-editor';

const OWNERS: readonly KnownOwner[] = [
  { name: 'DCC', partyId: 'dcc', detail: 'Data Communications Company' },
  { name: 'Ofgem', partyId: 'ofgem', detail: '' },
  { name: 'The STSC Chair', partyId: null, detail: 'role' },
];

describe('a due date as it is typed', () => {
  const due = (text: string) => dueFromWords(text, { meetingDate: '2018-08-14' });

  test.each([
    ['next meeting', { by: 'nextMeeting' }],
    ['the next meeting', { by: 'nextMeeting' }],
    ['September 2018 meeting', { by: 'meeting', date: '2018-09', meetingId: null }],
    ['at the September meeting', { by: 'meeting', date: '2018-09', meetingId: null }],
    ['March meeting', { by: 'meeting', date: '2019-03', meetingId: null }],
    ['14 September 2018', { by: 'date', date: '2018-09-14' }],
    ['by 14th Sept', { by: 'date', date: '2018-09-14' }],
    ['14/9', { by: 'date', date: '2018-09-14' }],
    ['13/8', { by: 'date', date: '2019-08-13' }],
    ['14.9.18', { by: 'date', date: '2018-09-14' }],
    ['1/2/2020', { by: 'date', date: '2020-02-01' }],
    ['the Autumn', { by: 'words', words: 'the Autumn' }],
    ['31/2', { by: 'words', words: '31/2' }],
    ['once SMP0021 is in', { by: 'words', words: 'once SMP0021 is in' }],
    ['', null],
  ])('%s', (text, wanted) => {
    expect(due(text)).toEqual(wanted);
  });

  test('says how it was understood, and that words were left as words', () => {
    expect(understood(due('14/9'))).toBe('Due: 14 September 2018');
    expect(understood(due('the Autumn'))).toBe('Due, in your words: the Autumn');
    expect(understood(null)).toBe('No due date');
  });
});

describe('owners as they are typed', () => {
  test('are found by the beginning of any word, names first', () => {
    expect(ownersFor('c', OWNERS).map(({ name }) => name)).toEqual(['DCC', 'The STSC Chair']);
    expect(ownersFor('ofg', OWNERS).map(({ name }) => name)).toEqual(['Ofgem']);
  });

  test('are kept once each, a new name as it stands', () => {
    expect(ownersOf('dcc, STSC Chair; Working Group, DCC,', OWNERS)).toEqual([
      { name: 'DCC', partyId: 'dcc' },
      { name: 'The STSC Chair', partyId: null },
      { name: 'Working Group', partyId: null },
    ]);
  });
});

describe('what the words of an action say of it', () => {
  function filled(text: string, known = {}) {
    const context = aContext({ owners: OWNERS });
    const state = minuteState([actionBlock('a', words(text), known)], context);
    const change = fillingFacts(state, 0);
    return change?.doc.firstChild?.attrs ?? null;
  }

  test('its owners at its head and its due date are filled in', () => {
    expect(filled('DCC and Ofgem to provide a plan by 14 September 2018.')).toMatchObject({
      owners: [
        { name: 'DCC', partyId: 'dcc' },
        { name: 'Ofgem', partyId: 'ofgem' },
      ],
      due: { by: 'date', date: '2018-09-14' },
    });
  });

  test('who is to do it with one that is known owns it too', () => {
    expect(filled('DCC and the Working Group to provide a plan.')).toMatchObject({
      owners: [
        { name: 'DCC', partyId: 'dcc' },
        { name: 'the Working Group', partyId: null },
      ],
    });
  });

  test('what she set before stays', () => {
    const set = { owners: [{ name: 'SECAS', partyId: null }], due: { by: 'nextMeeting' } };
    expect(filled('DCC to write by 14 September 2018.', set)).toBeNull();
  });

  test('a name that nobody knows is not taken for an owner', () => {
    expect(filled('Someone to write.')).toBeNull();
  });
});
