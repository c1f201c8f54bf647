import fc from 'fast-check';
import { PLAIN } from '../../shared/report/house-styles/plain';
import {
  type CellBlock,
  MOST_COLUMNS,
  type Report,
  type ReportBlock,
  type ReportCell,
  type ReportChart,
  type ReportList,
  type ReportParagraph,
  type ReportTable,
  type Run,
  type TextRun,
  textRun,
} from '../../shared/report/report';
import { anyText, minuteWords, someText } from './arbitrary-text';

const flag = fc.constantFrom(true, false);

const anyTextRun: fc.Arbitrary<TextRun> = fc.record(
  {
    kind: fc.constant('text'),
    text: anyText,
    bold: flag,
    italic: flag,
    underline: flag,
    strike: flag,
    script: fc.constantFrom('super', 'sub'),
  },
  { requiredKeys: ['kind', 'text'] },
);

const linkRun: fc.Arbitrary<TextRun> = fc.oneof(
  fc.record({ kind: fc.constant('text'), text: someText, to: bookmark() }),
  fc.record({
    kind: fc.constant('text'),
    text: someText,
    href: fc.oneof(
      fc.webUrl(),
      fc.constantFrom('javascript:alert(1)', 'https://a b', '\\\\x\\y'),
      anyText,
    ),
  }),
);

const run: fc.Arbitrary<Run> = fc.oneof(
  { arbitrary: anyTextRun, weight: 5 },
  linkRun,
  fc.constant<Run>({ kind: 'break' }),
  fc.record({ kind: fc.constant('footnote'), runs: fc.array(anyTextRun, { maxLength: 2 }) }),
);

const runs = fc.array(run, { maxLength: 4 });

const paragraph: fc.Arbitrary<ReportParagraph> = fc.record(
  {
    kind: fc.constant('paragraph'),
    role: fc.constantFrom('body', 'note', 'postMeeting'),
    numbered: flag,
    bookmark: bookmark(),
    runs,
  },
  { requiredKeys: ['kind', 'role', 'numbered', 'runs'] },
);

const { list, cellBlock } = fc.letrec<{ list: ReportList; cellBlock: CellBlock }>(tie => ({
  list: fc.record({
    kind: fc.constant('list'),
    style: fc.constantFrom(null, 'decimal', 'lowerLetter', 'lowerRoman'),
    start: fc.integer({ min: -3, max: 40_000 }),
    points: fc.array(fc.array(tie('cellBlock'), { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  }),
  cellBlock: fc.oneof({ maxDepth: 10, depthSize: 'small' }, paragraph, tie('list')),
}));

const cellBlocks = fc.array(cellBlock, { maxLength: 2 });

const chart: fc.Arbitrary<ReportChart> = fc.record({
  kind: fc.constant('chart'),
  labels: fc.record({ before: someText, now: someText }),
  rows: fc.array(fc.record({ name: anyText, before: fc.nat(2_000), now: fc.nat(2_000) }), {
    minLength: 1,
    maxLength: 3,
  }),
  alternativeText: anyText,
});

/** Tables that keep what a report promises: every row covers the columns and has its own cell. */
const table: fc.Arbitrary<ReportTable> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(MOST_COLUMNS)),
    fc.integer({ min: 1, max: 4 }),
    fc.nat(2),
  )
  .chain(([columns, rows, headerRows]) =>
    fc.array(rowOf(columns), { minLength: rows, maxLength: rows }).map(
      (cells): ReportTable => ({
        kind: 'table',
        role: 'grid',
        widths: Array.from({ length: columns }, () => 1 / columns),
        headerRows,
        rows: withTallCell(cells, columns),
      }),
    ),
  );

const block: fc.Arbitrary<ReportBlock> = fc.oneof(
  { arbitrary: paragraph, weight: 3 },
  fc.record({
    kind: fc.constant('heading'),
    level: fc.constant(1 as const),
    number: fc.oneof(
      fc.constantFrom(null, '1', '2', '7', '14.i', '206/19', '3.1', '%1', '0'),
      fc.option(anyText),
    ),
    bookmark: fc.option(bookmark()),
    runs: fc.tuple(minuteWords, runs).map(([text, more]) => [textRun(text), ...more]),
  }),
  list,
  table,
  fc.record({ kind: fc.constant('action'), label: anyText, bookmark: bookmark(), runs }),
  fc.record({ kind: fc.constant('outcome'), runs }),
  fc.record({ kind: fc.constant('signature'), label: someText }),
  chart,
  fc.record({ kind: fc.constant('pages'), turned: fc.boolean() }),
);

/** Reports of every block, full of words that break programs. Without contents. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    title: anyText,
    words: fc.array(anyText, { maxLength: 3 }),
    numbers: flag,
    paper: fc.constantFrom('A4', 'Letter'),
    watermark: fc.option(someText),
    left: anyText,
    right: anyText,
    blocks: fc.array(block, { maxLength: 14 }),
  })
  .map(({ title, words, numbers, paper, watermark, left, right, blocks }) => ({
    properties: {
      title: `Minutes ${title}`,
      subject: words.join(' '),
      author: title,
      keywords: words,
      created: '2018-08-16T09:30:00.000Z',
    },
    style: { ...PLAIN, numberParagraphs: numbers, paper },
    watermark,
    header: { left, right },
    footer: { left },
    blocks,
  }));

function bookmark(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom('item 1', 'Item 1', 'action A1/01', 'ITEM_1'), someText);
}

function rowOf(columns: number): fc.Arbitrary<ReportCell[]> {
  return fc
    .tuple(fc.boolean(), fc.array(cellBlocks, { minLength: columns, maxLength: columns }))
    .map(([isBand, cells]) =>
      isBand
        ? [{ colspan: columns, rowspan: 1, blocks: cells[0] ?? [] }]
        : cells.map(blocks => ({ colspan: 1, rowspan: 1, blocks })),
    );
}

/** Lets the first cell stand beside two rows where both have other cells too. */
function withTallCell(rows: ReportCell[][], columns: number): ReportCell[][] {
  const [first, second, ...rest] = rows;
  const [tall, ...others] = first ?? [];
  if (!tall || !second || columns < 2 || first?.length !== columns || second.length !== columns) {
    return rows;
  }
  return [[{ ...tall, rowspan: 2 }, ...others], second.slice(1), ...rest];
}
