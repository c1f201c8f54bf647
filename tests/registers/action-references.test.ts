import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Book, bookOf, recordsOf } from '../../shared/model/book';
import { minute, minuteIdOf } from '../../shared/model/minute';
import type { AnyRecord } from '../../shared/model/record';
import { actionReferences, highestFixedSequence } from '../../shared/registers/action-references';
import { actionsOf } from '../../shared/registers/actions';
import { actionsRaisedAt } from '../../shared/registers/agenda';
import { wholeBook } from '../support/arbitrary-books';
import {
  action,
  bookWith,
  earlier,
  type MeetingDraft,
  meeting,
  openAction,
  p,
  STSC,
  stsc,
} from '../support/builders';

const countingOn = stsc({ actionPattern: '{code}{sequence:3}' });

test('actions are numbered in document order, through items and sub-items', () => {
  const draft = meeting(33)
    .item({ id: 'a' }, openAction('first'), p('They went on.'), openAction('second'))
    .item({ id: 'b' }, openAction('fourth'))
    .item({ parentId: 'a' }, openAction('third'));
  expect(references(draft)).toEqual([
    ['first', 'STSC33/01'],
    ['second', 'STSC33/02'],
    ['third', 'STSC33/03'],
    ['fourth', 'STSC33/04'],
  ]);
});

test('a fixed reference stays with its action when one is written before it', () => {
  const draft = meeting(33).item(
    'DCC Update',
    openAction('new'),
    action('STSC33/01', 'To report.'),
  );
  expect(references(draft)).toEqual([
    ['new', 'STSC33/02'],
    ['STSC33/01', 'STSC33/01'],
  ]);
});

test('a reference that was given out is not given again when its action is taken out', () => {
  const draft = meeting(33, { lastFixedAction: 4 }).item('DCC Update', openAction('new'));
  expect(references(draft)).toEqual([['new', 'STSC33/05']]);
});

test('a reference that the book knows from a later table is not given again', () => {
  const draft = meeting(33).item('DCC Update', openAction('new'));
  const book = bookWith(earlier('STSC33/06'), earlier('STSC32/09'), draft);
  expect([...actionReferences(book, 'm33').values()]).toEqual(['STSC33/07']);
});

test('a fixed reference of another form is kept and counts for nothing', () => {
  const draft = meeting(33).item('DCC Update', action('Matter 7', 'x'), openAction('new'));
  expect(references(draft).map(([, ref]) => ref)).toEqual(['Matter 7', 'STSC33/01']);
});

test('a meeting without a number counts its actions too', () => {
  const draft = meeting(33, { number: '' }).item('A', action('STSC/01', 'x'), openAction('new'));
  expect(references(draft).map(([, ref]) => ref)).toEqual(['STSC/01', 'STSC/02']);
});

test('a fixed reference as long as a line does not stop the counting', () => {
  const long = `STSC33/${'9'.repeat(30)}`;
  const draft = meeting(33).item('A', action(long, 'x'), openAction('b'), openAction('c'));
  expect(references(draft).map(([, ref]) => ref)).toEqual([long, 'STSC33/01', 'STSC33/02']);
});

describe('where references count on from meeting to meeting', () => {
  test('a meeting begins after the last action of the meetings before', () => {
    const book = bookWith(
      countingOn,
      earlier('STSC011'),
      meeting(32).item('A', openAction('a'), openAction('b')),
      meeting(33).item('A', openAction('c')),
    );
    expect(actionsOf(book, STSC).map(({ ref }) => ref)).toEqual([
      'STSC011',
      'STSC012',
      'STSC013',
      'STSC014',
    ]);
  });

  test('a late action of an earlier meeting takes no reference that a later one has', () => {
    const book = bookWith(
      countingOn,
      meeting(32).item('A', action('STSC001', 'x'), openAction('late')),
      meeting(33, { lastFixedAction: 3 }).item('A', action('STSC002', 'x')),
    );
    expect(actionReferences(book, 'm32').get('late')).toBe('STSC004');
  });

  test('the actions of another committee do not count', () => {
    const other = { ...stsc({ code: 'OPS' }), id: 'ops' };
    const elsewhere = meeting(32, { committeeId: 'ops' }).item('A', openAction('x'));
    const book = bookWith(countingOn, other, elsewhere, meeting(33).item('A', openAction('a')));
    expect(actionReferences(book, 'm33').get('a')).toBe('STSC001');
  });
});

test('no two actions of a committee have one reference', () => {
  fc.assert(
    fc.property(wholeBook, ({ book }) => {
      const refs = actionsOf(book, STSC).map(({ ref }) => ref);
      expect(new Set(refs).size).toBe(refs.length);
    }),
  );
});

test('while nothing is fixed, the references of a meeting follow the document', () => {
  fc.assert(
    fc.property(wholeBook, ({ book, meetingIds }) => {
      const loose = withBlocks(book, blocks => blocks.map(unfixed));
      for (const id of meetingIds) {
        const refs = [...actionReferences(loose, id).values()];
        expect(refs).toEqual(refs.toSorted(byNumber));
      }
    }),
    { numRuns: 50 },
  );
});

test('no open action gets a reference that was ever fixed', () => {
  fc.assert(
    fc.property(wholeBook, fc.nat(20), ({ book, meetingIds }, lastFixedAction) => {
      const held = withRecords(book, record =>
        record.kind === 'meeting' ? { ...record, lastFixedAction } : record,
      );
      for (const id of meetingIds) {
        for (const { attrs } of actionsRaisedAt(held, id)) {
          const ref = actionReferences(held, id).get(attrs.id) ?? '';
          if (attrs.ref === null) expect(sequenceIn(ref)).toBeGreaterThan(lastFixedAction);
          else expect(ref).toBe(attrs.ref);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('fixed references stand whatever is written before them', () => {
  fc.assert(
    fc.property(wholeBook, ({ book, meetingIds }) => {
      const fixed = withBlocks(book, (blocks, meetingId) => {
        const references = actionReferences(book, meetingId);
        return blocks.map(block =>
          block.type === 'action'
            ? { ...block, attrs: { ...block.attrs, ref: references.get(block.attrs.id) ?? null } }
            : block,
        );
      });
      let added = 0;
      const longer = withBlocks(fixed, blocks => {
        added += 1;
        return [openAction(`added-${added}`), ...blocks];
      });
      for (const id of meetingIds) {
        const after = actionReferences(longer, id);
        for (const [actionId, ref] of actionReferences(book, id)) {
          expect(after.get(actionId)).toBe(ref);
        }
      }
      const all = actionsOf(longer, STSC).map(({ ref }) => ref);
      expect(new Set(all).size).toBe(all.length);
    }),
    { numRuns: 50 },
  );
});

test('the highest fixed sequence is that of the fixed references alone', () => {
  const raised = [action('STSC33/02', 'x'), openAction('a'), action('STSC33/07', 'x')];
  expect(highestFixedSequence(stsc(), raised)).toBe(7);
  expect(highestFixedSequence(stsc(), [openAction('a')])).toBe(0);
});

test('a meeting or a committee that the book does not hold gives no references', () => {
  const draft = meeting(33, { committeeId: 'gone' }).item('A', openAction('a'));
  expect(actionReferences(bookWith(), 'm33').size).toBe(0);
  expect(actionReferences(bookWith(draft), 'm33').size).toBe(0);
});

type Blocks = ReturnType<typeof minute>['blocks'];

function references(draft: MeetingDraft): [string, string][] {
  return [...actionReferences(bookWith(draft), draft.id)];
}

function unfixed(block: Blocks[number]): Blocks[number] {
  return block.type === 'action' ? { ...block, attrs: { ...block.attrs, ref: null } } : block;
}

function withRecords(book: Book, change: (record: AnyRecord) => AnyRecord): Book {
  return bookOf([...book.records.values()].map(change));
}

function withBlocks(book: Book, change: (blocks: Blocks, meetingId: string) => Blocks): Book {
  const minutes = new Map(recordsOf(book, 'minute').map(record => [record.id, record]));
  return withRecords(book, record => {
    const found = minutes.get(record.id);
    if (!found || found.id !== minuteIdOf(found.itemId)) return record;
    return minute(found.itemId, found.meetingId, change(found.blocks, found.meetingId));
  });
}

function byNumber(a: string, b: string): number {
  return sequenceIn(a) - sequenceIn(b);
}

function sequenceIn(ref: string): number {
  return Number(/(\d+)$/.exec(ref)?.[1]);
}
