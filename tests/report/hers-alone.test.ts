import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, NestedBlock } from '../../shared/model/block';
import { mapLines } from '../../shared/model/block-lines';
import { recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { parked, words } from '../../shared/model/inline';
import { privateNote } from '../../shared/model/private-note';
import { removed } from '../../shared/model/removed';
import { actionsOf } from '../../shared/registers/actions';
import { summaryOf } from '../../shared/registers/meeting-summary';
import { minutesReport } from '../../shared/report/minutes-report';
import { nestedBlock } from '../support/arbitrary-blocks';
import { wholeBook } from '../support/arbitrary-books';
import { bookWith, earlier, meeting, outcome, p, STSC, sub } from '../support/builders';

const SECRET = 'Tuppenny';
const VERSIONS = ['full', 'public'] as const;

function reportOf(book: ReturnType<typeof bookWith>, version: 'full' | 'public' = 'full') {
  const wanted = { version, created: '2018-08-14T12:00:00Z' };
  return minutesReport(book, 'm33', wanted) ?? expect.unreachable();
}

test('what she noted for herself is in no report, no notice and no summary', () => {
  fc.assert(
    fc.property(wholeBook, ({ book, meetingIds }) => {
      const notes = recordsOf(book, 'agendaItem').map(({ id, meetingId }) =>
        privateNote(id, meetingId, SECRET),
      );
      const about = { at: '2018-08-14T10:05', meetingId: null, records: notes };
      const trash = removed({ ...about, id: 'trash', what: SECRET });
      const noted = apply(book, { put: [...notes, trash], remove: [] });
      for (const id of meetingIds) {
        for (const version of VERSIONS) {
          const wanted = { version, created: '2018-08-14T12:00:00Z' };
          const report = minutesReport(noted, id, wanted);
          expect(report).toEqual(minutesReport(book, id, wanted));
          expect(JSON.stringify(report)).not.toContain(SECRET);
        }
        expect(summaryOf(noted, id, [])).toEqual(summaryOf(book, id, []));
      }
    }),
    { numRuns: 30 },
  );
});

describe('the mark of a parked line', () => {
  test('leaves no trace in a report, wherever it stands', () => {
    const marked = <B extends Block | NestedBlock>(block: B): B =>
      mapLines(block, line => [parked(), ...line, parked()]);
    const bare = <B extends Block | NestedBlock>(block: B): B =>
      mapLines(block, line => line.filter(({ type }) => type !== 'parked'));
    const blocks = fc.array(nestedBlock, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(blocks, blocks, (under, said) => {
        const book = (mark: <B extends Block | NestedBlock>(block: B) => B) => {
          const draft = meeting(33)
            .item('A', ...under.map(mark), mark(outcome('The STSC NOTED it.')))
            .item('Actions', { type: 'outstandingActions' })
            .said('STSC32/01', { blocks: said.map(mark) });
          return bookWith(earlier('STSC32/01'), draft);
        };
        const lines = (of: typeof bare) => JSON.stringify(reportOf(book(of)).value);
        expect(lines(block => marked(bare(block)))).not.toContain('parked');
        expect(withoutEmpty(lines(block => marked(bare(block))))).toBe(withoutEmpty(lines(bare)));
      }),
      { numRuns: 100 },
    );
  });

  test('does not leave an empty paragraph or heading behind', () => {
    const alone = bookWith(
      meeting(33).item('A', p([parked()]), { ...sub(''), content: [parked()] }),
    );
    expect(reportOf(alone).value.blocks).toEqual(
      reportOf(bookWith(meeting(33).item('A'))).value.blocks,
    );
  });

  test('is remarked on once, with how many there are and where', () => {
    const draft = meeting(33)
      .item('A', p([parked(), ...words('One.')]), p([...words('Two.'), parked()]))
      .item('B', p('Words.'))
      .item('C', p([parked()]));
    const remarks = reportOf(bookWith(draft)).notices;
    expect(remarks).toEqual([
      {
        code: 'parkedLinesLeft',
        message:
          '3 parked lines are left, under item 1 and item 3. The document has the words, not the marks.',
      },
    ]);
    expect(reportOf(bookWith(meeting(33).item('A', p('Words.')))).notices).toEqual([]);
  });
});

test('a parked action is the same action', () => {
  const said = {
    type: 'action' as const,
    attrs: { id: 'a', ref: null, owners: [], due: null, arisesFrom: null, confidential: null },
  };
  const draft = meeting(33).item('A', {
    ...said,
    content: [...words('SECAS to report.'), parked()],
  });
  expect(actionsOf(bookWith(draft), STSC)).toMatchObject([{ ref: 'STSC33/01' }]);
  expect(summaryOf(bookWith(draft), 'm33', [])?.actions[0]?.text).toBe('SECAS to report.');
});

/** A paragraph without words is left out once it is parked, and stands empty before. */
function withoutEmpty(report: string): string {
  return report.replace(/\{"kind":"paragraph","role":"body","numbered":false,"runs":\[\]\},?/g, '');
}
