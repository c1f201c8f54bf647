import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookOf, recordsOf } from '../../../shared/model/book';
import { apply } from '../../../shared/model/change';
import { actionEntries, allActionEntries } from '../../../shared/registers/across/action-entries';
import { actionStory } from '../../../shared/registers/across/action-story';
import { isOverdue } from '../../../shared/registers/across/due-on';
import { allOutcomeEntries } from '../../../shared/registers/across/outcome-entries';
import { slimRecord } from '../../../shared/registers/across/slim-records';
import { carriedTo } from '../../../shared/registers/carry-forward';
import { committeesOf } from '../../../shared/registers/committees';
import { meetingsOf } from '../../../shared/registers/meetings';
import { openSampleBook } from '../../resources/open-sample-book';
import { wholeBook } from '../../support/arbitrary-books';
import { deeds, doneTo, peopled } from '../../support/deeds/deeds';

const SAMPLE = openSampleBook().value;

describe('the registers over all meetings', () => {
  test('are the same from slim records as from whole ones, whatever is done to a book', () => {
    fc.assert(
      fc.property(wholeBook, deeds, ({ book }, all) => {
        const first = peopled(book);
        const last = doneTo(first, all).reduce(
          (before, { change }) => apply(before, change),
          first,
        );
        const slim = bookOf([...last.records.values()].flatMap(each => slimRecord(each) ?? []));
        expect(allActionEntries(slim)).toEqual(allActionEntries(last));
        expect(allOutcomeEntries(slim)).toEqual(allOutcomeEntries(last));
        for (const { id } of committeesOf(last))
          for (const entry of actionEntries(last, id))
            expect(actionStory(slim, id, entry.id)).toEqual(actionStory(last, id, entry.id));
      }),
      { numRuns: 60 },
    );
  });

  test('have a row for each action of the book, and an outcome for each sentence that decides', () => {
    const entries = allActionEntries(SAMPLE);
    const raised = recordsOf(SAMPLE, 'minute').flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === 'action'),
    );
    const earlier = recordsOf(SAMPLE, 'earlierAction');
    expect(entries).toHaveLength(raised.length + earlier.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { verbs } of allOutcomeEntries(SAMPLE)) expect(verbs).not.toEqual([]);
  });

  test('an action is as many meetings old as the table of outstanding actions says', () => {
    const [committee] = committeesOf(SAMPLE);
    const last = meetingsOf(SAMPLE, committee?.id ?? '').findLast(
      ({ state }) => state !== 'preparation',
    );
    const carried = carriedTo(SAMPLE, last?.id ?? '');
    expect(carried.length).toBeGreaterThan(5);
    const ages = new Map(
      allActionEntries(SAMPLE).map(({ id, meetingsOpen }) => [id, meetingsOpen] as const),
    );
    for (const { action, meetingsOpen } of carried) expect(ages.get(action.id)).toBe(meetingsOpen);
  });
});

describe('an action is overdue', () => {
  const [entry] = allActionEntries(SAMPLE);
  if (!entry) throw new Error('The sample has no action.');
  const open = { ...entry, status: 'ongoing' } as const;

  test.each([
    { due: '2018-09-11', today: '2018-09-11', overdue: false },
    { due: '2018-09-11', today: '2018-09-12', overdue: true },
    { due: '2018-09', today: '2018-09-30', overdue: false },
    { due: '2018-09', today: '2018-10-01', overdue: true },
    { due: null, today: '2030-01-01', overdue: false },
  ])('due $due and today $today: $overdue', ({ due, today, overdue }) => {
    expect(isOverdue({ ...open, dueOn: due }, today)).toBe(overdue);
  });

  test('never once it is closed', () => {
    expect(isOverdue({ ...open, status: 'closed', dueOn: '2018-01-01' }, '2019-01-01')).toBe(false);
  });
});
