import { describe, expect, test } from 'vitest';
import { whyInWords } from '../../../renderer/incoming/committee-words';
import { draftOf, goingIntoNext } from '../../../renderer/incoming/draft';
import { bookOf } from '../../../shared/model/book';
import { committee } from '../../../shared/model/committee';
import { person } from '../../../shared/model/party';
import { PLAIN } from '../../../shared/report/house-styles/plain';
import { planned } from '../../support/incoming';

const seat = { capacity: '', category: '', alternateIds: [] };
const book = bookOf([
  committee({ id: 'hc', code: 'HC', name: 'Harbour Committee', houseStyle: PLAIN }),
  committee({
    id: 'lights',
    code: 'LIGHTS',
    name: 'Board of Lights',
    houseStyle: PLAIN,
    members: ['ann', 'bea'].map(partyId => ({ partyId, ...seat })),
  }),
  person('ann', 'Ann Roe'),
  person('bea', 'Bea Stone'),
]);

const OPEN = { committeeId: 'hc', meetingId: null };

/** The draft for notes of people, where the Harbour Committee is open. */
async function notesOf(people: string, told: string | null = null, shown = OPEN) {
  const text = `Notes of the meeting\n\n3 June 2019\n\nPresent:\n${people}\n\n1. Weather\n\nIt rained.\n`;
  return draftOf({ plan: await planned('n.txt', text), committeeId: told }, book, shown);
}

describe('where a file goes', () => {
  test('a file that names no committee is proposed for the open one, and that is said', async () => {
    const draft = await notesOf('Una Guest');
    expect(draft.committeeId).toBe('hc');
    expect(whyInWords(draft)).toBe('Proposed because it is open: the file names none.');
  });

  test('or for the one whose people are in it, though another is open', async () => {
    const draft = await notesOf('Ann Roe\nBea Stone');
    expect(draft.committeeId).toBe('lights');
    expect(whyInWords(draft)).toBe(
      'Proposed because 2 of its members are in the file, which names none.',
    );
  });

  test('what the file names goes first', async () => {
    const draft = await notesOf('Ann Roe\nBea Stone', 'hc');
    expect([draft.committeeId, whyInWords(draft)]).toEqual(['hc', 'The file names it.']);
  });

  test('where none is open it is of a new committee', async () => {
    const draft = await notesOf('Una Guest', null, { committeeId: '', meetingId: null });
    expect([draft.committeeId, whyInWords(draft)]).toEqual([null, 'A new committee.']);
  });

  test('a key goes through the committees of the book and a new one', async () => {
    const first = await notesOf('Una Guest');
    const second = goingIntoNext(first, book);
    const third = goingIntoNext(second, book);
    expect([second, third].map(draft => [draft.committeeId, whyInWords(draft)])).toEqual([
      ['lights', 'As you chose.'],
      [null, 'A new committee.'],
    ]);
    expect(goingIntoNext(third, book).committeeId).toBe('hc');
  });
});
