import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circulate } from '../../shared/commands/circulate';
import { recordOf, recordsOf } from '../../shared/model/book';
import { apply, invert } from '../../shared/model/change';
import type { MeetingState } from '../../shared/model/meeting';
import { minute } from '../../shared/model/minute';
import { actionReferences } from '../../shared/registers/action-references';
import { wholeBook } from '../support/arbitrary-books';
import { action, bookWith, itemId, meeting, openAction, p } from '../support/builders';
import { contextAt } from '../support/command-context';

const drafted = meeting(33, { state: 'draft' }).item(
  'DCC Update',
  openAction('one'),
  openAction('two'),
);

function circulated(book = bookWith(drafted)) {
  const change = circulate(book, 'm33', contextAt());
  if (!change) throw new Error('there was a draft to circulate');
  return { before: book, change, after: apply(book, change) };
}

test('circulating fixes the references that the draft shows', () => {
  const { after } = circulated();
  expect([...actionReferences(after, 'm33')]).toEqual([
    ['one', 'STSC33/01'],
    ['two', 'STSC33/02'],
  ]);
  expect(recordOf(after, 'meeting', 'm33')).toMatchObject({
    state: 'circulated',
    lastFixedAction: 2,
  });
});

test('an action written before them afterwards takes the next reference, not theirs', () => {
  const { after } = circulated();
  const id = itemId(33, 1);
  const blocks = recordOf(after, 'minute', `${id}.minute`)?.blocks ?? [];
  const more = apply(after, {
    put: [minute(id, 'm33', [openAction('late'), ...blocks])],
    remove: [],
  });
  expect(actionReferences(more, 'm33').get('late')).toBe('STSC33/03');
  expect(actionReferences(more, 'm33').get('one')).toBe('STSC33/01');
});

test('a reference is not given again after its action was taken out', () => {
  const { after } = circulated();
  const only = minute(itemId(33, 1), 'm33', [p('They went on.'), openAction('late')]);
  const fewer = apply(after, { put: [only], remove: [] });
  expect([...actionReferences(fewer, 'm33').values()]).toEqual(['STSC33/03']);
});

test('only the minutes that hold an open reference are touched', () => {
  const draft = meeting(33, { state: 'draft' })
    .item('Fixed', action('STSC33/01', 'SECAS to report.'))
    .item('Open', openAction('two'));
  const { change } = circulated(bookWith(draft));
  expect(change.put.map(({ kind }) => kind)).toEqual(['meeting', 'minute']);
});

test.each<MeetingState>(['preparation', 'inSession', 'circulated', 'approved'])(
  'a meeting that is %s has nothing to circulate',
  state => {
    expect(circulate(bookWith(meeting(33, { state })), 'm33', contextAt())).toBeNull();
  },
);

test('a meeting the book does not hold has nothing to circulate', () => {
  expect(circulate(bookWith(), 'm33', contextAt())).toBeNull();
});

test('no meeting of any book changes a reference by being circulated, and undo brings it all back', () => {
  fc.assert(
    fc.property(wholeBook, ({ book: planned }) => {
      for (const held of recordsOf(planned, 'meeting')) {
        const book = apply(planned, { put: [{ ...held, state: 'draft' }], remove: [] });
        const change = circulate(book, held.id, contextAt());
        const after = apply(book, change ?? expect.unreachable('a draft can be circulated'));
        expect([...actionReferences(after, held.id)]).toEqual([...actionReferences(book, held.id)]);
        const undone = apply(after, invert(book, change ?? expect.unreachable()));
        expect(new Map(undone.records)).toEqual(new Map(book.records));
      }
    }),
    { numRuns: 60 },
  );
});
