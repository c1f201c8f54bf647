import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBooks } from '../../shared/merge/comparison';
import { differencesOf } from '../../shared/merge/differences';
import { groupsOf } from '../../shared/merge/groups';
import { type Book, recordOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { minute } from '../../shared/model/minute';
import { person } from '../../shared/model/party';
import type { AnyRecord } from '../../shared/model/record';
import { somePair } from '../support/arbitrary-pairs';
import { bookWith, earlier, meeting, openAction, p, stsc } from '../support/builders';

const ours = bookWith(
  earlier('STSC30/01'),
  meeting(33).item('Report', p('Said.')).said('STSC30/01', {}, 'It goes on.'),
  meeting(34).item('Welcome', p('Welcomed.')).item('Report', p('Nothing yet.')),
);

function grown(...records: AnyRecord[]): Book {
  return apply(ours, { put: records, remove: [] });
}

function meeting33(): Extract<AnyRecord, { kind: 'meeting' }> {
  const found = recordOf(ours, 'meeting', 'm33');
  if (!found) throw new Error('There is no meeting 33.');
  return found;
}

describe('what differs', () => {
  test('is told by the names of the facts, as the two books have them', () => {
    const theirs = grown(
      { ...meeting33(), date: '2018-08-15', place: 'London', state: 'draft' },
      minute('m34-2', 'm34', [p('Taken.'), openAction('a', 'SECAS to report.')]),
    );
    const comparison = compareBooks(ours, theirs);
    const of = (id: string) => {
      const entry = comparison.get(id);
      return entry && differencesOf(entry);
    };
    expect(of('m33')).toEqual([
      { label: 'date', ours: '14 August 2018', theirs: '15 August 2018' },
      { label: 'place', ours: '', theirs: 'London' },
      { label: 'state', ours: 'In preparation', theirs: 'Draft' },
    ]);
    expect(of('m34-2')).toEqual([
      { label: 'text', ours: 'Nothing yet.', theirs: 'Taken.\nACTION: SECAS to report.' },
    ]);
  });

  test('is told of everything that is not the same, and of nothing that is', () => {
    fc.assert(
      fc.property(somePair, pair => {
        for (const entry of compareBooks(pair.ours, pair.theirs).values()) {
          const differences = differencesOf(entry);
          expect(differences.length === 0).toBe(entry.standing === 'same');
          for (const difference of differences) expect(difference.ours).not.toBe(difference.theirs);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the groups of a comparison', () => {
  test('are the committee, its meetings by date, people and trash', () => {
    const theirs = grown(
      stsc({ name: 'Smart Technology Committee' }),
      person('ada', 'Ada'),
      minute('m34-2', 'm34', [p('Taken.')]),
      { ...meeting33(), place: 'London' },
      ...meeting(35).item('Close').records,
    );
    const groups = groupsOf(compareBooks(ours, theirs), ours, theirs);
    expect(
      groups.map(({ title, same, entries }) => [
        title,
        same,
        entries.map(({ name, standing }) => `${name}: ${standing}`),
      ]),
    ).toEqual([
      ['STSC, Smart Technology Sub-Committee', 1, ['the committee: different']],
      ['STSC meeting 33, 14 August 2018', 2, ['the meeting: different']],
      ['STSC meeting 34, 14 September 2018', 2, ['item 2, Report: different']],
      [
        'STSC meeting 35, 14 October 2018',
        0,
        ['the meeting: onlyThere', 'item 1, Close: onlyThere'],
      ],
      ['People and bodies', 0, ['Ada: onlyThere']],
    ]);
  });

  test('hold every entry once, whatever the books', () => {
    fc.assert(
      fc.property(somePair, pair => {
        const comparison = compareBooks(pair.ours, pair.theirs);
        const groups = groupsOf(comparison, pair.ours, pair.theirs);
        const named = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
        const same = groups.reduce((sum, group) => sum + group.same, 0);
        expect(new Set(named).size).toBe(named.length);
        expect(named.length + same).toBe(comparison.size);
        expect(groups.every(({ entries }) => entries.every(({ name }) => name !== ''))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
