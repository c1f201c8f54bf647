import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookOf } from '../../shared/model/book';
import { parked, storedLabel } from '../../shared/model/inline';
import { agendaOf } from '../../shared/registers/agenda';
import { referenceLabels } from '../../shared/registers/reference-labels';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { minutesReport } from '../../shared/report/minutes-report';
import { paragraphNumbers } from '../../shared/report/paragraph-numbers';
import type { ReportParagraph } from '../../shared/report/report';
import { isVisible } from '../../shared/report/visible-runs';
import { wholeBook } from '../support/arbitrary-books';
import { bullets, openAction, outcome, p, stsc, sub } from '../support/builders';

const COUNTING = stsc({ houseStyle: { ...PLAIN, numberParagraphs: true } });

test('paragraphs are counted on under one item, past headings, lists, actions and outcomes', () => {
  const blocks = [
    p('A.'),
    sub('B'),
    p('C.'),
    bullets('d'),
    openAction('e'),
    p('F.'),
    outcome('G.'),
  ];
  expect(paragraphNumbers(blocks, '3', storedLabel)).toEqual([
    '3.1',
    null,
    '3.2',
    null,
    null,
    '3.3',
    null,
  ]);
});

test('a paragraph without words, and one that is only parked, count for nothing', () => {
  const blocks = [p('A.'), p(' '), p([parked()]), p('B.')];
  expect(paragraphNumbers(blocks, '3', storedLabel)).toEqual(['3.1', null, null, '3.2']);
});

test('under a number that is written otherwise they follow it, under none they have none', () => {
  expect(paragraphNumbers([p('A.')], '14.i', storedLabel)).toEqual(['14.i.1']);
  expect(paragraphNumbers([p('A.')], '', storedLabel)).toEqual([null]);
});

test('what is counted is what the Word file counts, in whichever book', () => {
  fc.assert(
    fc.property(wholeBook, ({ book, meetingIds }) => {
      const counting = bookOf([...book.records.values(), COUNTING]);
      for (const id of meetingIds) {
        const wanted = { version: 'full' as const, created: '2018-08-14T12:00:00Z' };
        const written = minutesReport(counting, id, wanted)?.value.blocks ?? [];
        const counted = written.filter(
          (block): block is ReportParagraph =>
            block.kind === 'paragraph' && block.numbered && isVisible(block.runs),
        );
        const label = referenceLabels(counting, id);
        const numbers = agendaOf(counting, id).flatMap(({ minute, number }) =>
          paragraphNumbers(minute?.blocks ?? [], number, label),
        );
        expect(numbers.filter(number => number !== null)).toHaveLength(counted.length);
      }
    }),
    { numRuns: 200 },
  );
});
