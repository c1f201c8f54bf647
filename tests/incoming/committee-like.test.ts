import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { committeeLike } from '../../shared/incoming/committee-like';
import { bookOf } from '../../shared/model/book';
import { committee } from '../../shared/model/committee';
import { person } from '../../shared/model/party';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { planned } from '../support/incoming';

const PEOPLE = ['Ann Roe', 'Bea Stone', 'Cat Finch', 'Dan Wells', 'Eve Marsh', 'Flo Banks'];
const TITLES = ['Lamps', 'Buoys', 'Fog signals'];

/** The Harbour Committee with the first four of the people, the Board of Lights with all from the fourth. */
const harbour = committeeOf('HC', 'Harbour Committee', [0, 1, 2, 3], ['Dredging', 'Berths']);
const lights = committeeOf('LIGHTS', 'Board of Lights', [3, 4, 5], TITLES);
const book = bookOf([harbour, lights, ...PEOPLE.map((name, at) => person(`p${at}`, name))]);

function committeeOf(code: string, name: string, members: number[], titles: string[]) {
  return committee({
    id: code,
    code,
    name,
    houseStyle: PLAIN,
    members: members.map(at => ({
      partyId: `p${at}`,
      capacity: '',
      category: '',
      alternateIds: [],
    })),
    standingItems: [...titles, 'Apologies', 'Any other business'].map(title => ({
      title,
      purpose: 'discussion' as const,
      presenter: '',
      plannedMinutes: null,
    })),
  });
}

/** Whose notes without a name are taken for, by who was there and what was talked about. */
async function whoseAre(people: readonly string[], titles: readonly string[] = ['Weather']) {
  const items = titles.map((title, at) => `${at + 1}. ${title}\n\nIt was talked about.\n`);
  const text = `Notes of the meeting\n\n3 June 2019\n\nPresent:\n${people.join('\n')}\n\n${items.join('\n')}`;
  return committeeLike(book, await planned('notes.txt', text));
}

describe('a file that names no committee', () => {
  test('is of the one whose members alone are in it', async () => {
    expect(await whoseAre(['Ann Roe', 'Dr Bea Stone', 'Una Guest'])).toEqual({
      committeeId: 'HC',
      people: 2,
      titles: 0,
    });
  });

  test('is of the one whose titles alone are in it', async () => {
    expect(await whoseAre(['Una Guest'], TITLES)).toMatchObject({
      committeeId: 'LIGHTS',
      titles: 3,
    });
  });

  test('is of none where one person, or a title that all have, speaks for it', async () => {
    expect(await whoseAre(['Ann Roe', 'Dan Wells'])).toBeNull();
    expect(await whoseAre(['Una Guest'], ['Apologies', 'Lamps', 'Any other business'])).toBeNull();
  });

  test('is of none where it has as clearly something of two', async () => {
    expect(await whoseAre(['Ann Roe', 'Bea Stone', 'Eve Marsh', 'Flo Banks'])).toBeNull();
  });

  test('is never of one that none of its people sit in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(PEOPLE, { minLength: 1 }), async people => {
        const like = await whoseAre(people);
        const members = like?.committeeId === 'HC' ? PEOPLE.slice(0, 3) : PEOPLE.slice(4);
        if (like) expect(people.filter(name => members.includes(name))).toHaveLength(like.people);
      }),
      { numRuns: 40 },
    );
  });
});
