import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Check, Remark } from '../../shared/checks/check';
import { CHECKS } from '../../shared/checks/checks';
import { mendAll } from '../../shared/checks/mend-all';
import { TENSE } from '../../shared/checks/tense';
import { leaveAsIs, lookAgain } from '../../shared/commands/left-as-is';
import type { Book } from '../../shared/model/book';
import { apply, invert } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { wholeBook } from '../support/arbitrary-books';
import { bookWith, meeting, p } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { looked, remarks, textOf } from './looking';

test('any minutes can be looked through, and what is mended is not remarked on again', () => {
  fc.assert(
    fc.property(wholeBook, ({ book, meetingIds }) => {
      for (const at of meetingIds) for (const check of CHECKS) expectMendable(book, check, at);
    }),
    { numRuns: 40 },
  );
});

function expectMendable(book: Book, check: Check, at: Id): void {
  for (const remark of looked(book, check, { at }).remarks) {
    const change = remark.mend?.doing(book, contextAt());
    if (!change) continue;
    const after = apply(book, change);
    expect(alike(after, check, at, remark)).toBeLessThan(alike(book, check, at, remark));
    expect(apply(after, invert(book, change)).records).toEqual(book.records);
  }
}

/** How many remarks say this of a meeting: the same may be so in two places that read alike. */
function alike(book: Book, check: Check, at: Id, { words, where, quote }: Remark): number {
  return looked(book, check, { at }).remarks.filter(
    each => each.words === words && each.where === where && each.quote?.text === quote?.text,
  ).length;
}

test('each check has a name of its own', () => {
  const names = CHECKS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

const TALK = bookWith(
  meeting(33, { state: 'draft' }).item(
    'A',
    p('It will move, and it will go.'),
    p('She will, too.'),
  ),
);

test('all remarks of a check are mended at once, several in one line too', () => {
  const { remarks: all } = looked(TALK, TENSE);
  const after = done(TALK, mendAll(TALK, all, contextAt()));
  expect(textOf(after, 'm33-1')).toEqual(['It would move, and it would go.', 'She would, too.']);
  expect(mendAll(after, all, contextAt())).toBeNull();
});

test('what she leaves as it is is told no more, until she wants to look again', () => {
  const [first] = looked(TALK, TENSE).remarks;
  const of = { meetingId: 'm33', key: first?.key ?? '' };
  const after = done(TALK, leaveAsIs(TALK, of));
  expect(looked(after, TENSE)).toMatchObject({ left: 1, well: null });
  expect(remarks(after, TENSE)).toHaveLength(2);
  expect(leaveAsIs(after, of)).toBeNull();
  expect(remarks(done(after, lookAgain(after, of)), TENSE)).toHaveLength(3);
});

test('minutes that left the house are told of, and mended by no key', () => {
  const sent = bookWith(meeting(33, { state: 'circulated' }).item('A', p('It will move.')));
  expect(looked(sent, TENSE).remarks.map(({ mend }) => mend)).toEqual([null]);
});
