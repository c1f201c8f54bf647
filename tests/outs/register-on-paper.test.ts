import { describe, expect, test } from 'vitest';
import type { HouseStyle } from '../../shared/model/house-style';
import { registerReport } from '../../shared/outs/registers/register-out';
import { REGISTERS_OF_MINUTES } from '../../shared/registers/across/registers-of-minutes';
import { chaseList } from '../../shared/registers/chase-list';
import { committeesOf } from '../../shared/registers/committees';
import { chaseReport } from '../../shared/report/chase-list/chase-report';
import { HOUSE_STYLES } from '../../shared/report/house-styles/house-styles';
import { pageRuns } from '../../shared/report/page-runs';
import { tableTextSize, textWidth } from '../../shared/report/page-size';
import { placed } from '../../shared/report/placed-cells';
import { type CellBlock, type Report, runsText } from '../../shared/report/report';
import { CELL_MARGIN } from '../../shared/word/styles/table-style';
import { toDocx } from '../../shared/word/to-docx';
import { demoBook } from '../demo-book/demo-book';
import { USUAL_MEETING } from '../demo-book/sizes';
import { arimoWidths } from '../support/arimo-widths';
import { allNamed } from '../support/docx-lint/xml-tree';
import { docxPart, elementText } from '../support/docx-text';
import { longActions, registerOnPaper } from '../support/register-on-paper';

const book = demoBook({ committees: 1, meetings: 12, meeting: USUAL_MEETING });
const [committee] = committeesOf(book);
if (!committee) throw new Error('The book has no committee.');
const { id, code } = committee;
const actions = REGISTERS_OF_MINUTES.actions.rowsOf(book);
const outcomes = REGISTERS_OF_MINUTES.outcomes.rowsOf(book);
const measure = arimoWidths();

/** The house styles on each paper, in their own size and in the largest that is usual. */
const STYLES = HOUSE_STYLES.flatMap(style =>
  (['A4', 'Letter'] as const).flatMap(paper =>
    [style.sizes.body, 12].map(body => {
      const sized: HouseStyle = { ...style, paper, sizes: { ...style.sizes, body } };
      return [`${style.name} ${body} on ${paper}`, sized] as const;
    }),
  ),
);

/** What no line may part: a word with a figure in it, and what a space that does not break joins. */
function figuresIn(blocks: readonly CellBlock[]): string[] {
  const texts = blocks.map(block => (block.kind === 'paragraph' ? runsText(block.runs) : ''));
  return texts.flatMap(text => text.split(/[ \n]+/)).filter(word => /\d/.test(word));
}

/** The figures, dates and references of a report that are wider than the column they stand in. */
function tooWide({ style, blocks }: Report): string[] {
  const font = { font: 'Arial', size: tableTextSize(style), bold: true, italic: false };
  return pageRuns(blocks).flatMap(({ turned, blocks: onPages }) =>
    onPages.flatMap(block => {
      if (block.kind !== 'table') return [];
      const points = block.widths.map(share => (share * textWidth(style, turned)) / 20);
      return placed(block.rows, points.length)
        .flat()
        .filter(({ cell }) => cell.colspan === 1)
        .flatMap(({ cell, column }) => {
          const inner = (points[column] ?? 0) - (2 * CELL_MARGIN.side) / 20 - 0.5;
          return figuresIn(cell.blocks).filter(word => measure(word, font) > inner);
        });
    }),
  );
}

function outIn(register: 'actions' | 'outcomes', style: HouseStyle): Report {
  const told = { told: '', today: '2026-11-26', codes: [[id, code]], whose: code } as const;
  const rows = register === 'actions' ? [...actions, ...longerReferences()] : outcomes;
  const lines = rows.map(row => ({ is: 'row', row }) as const);
  return registerReport({ ...told, register, style }, lines);
}

/** The last meetings of many years have a figure more in their references. */
function longerReferences(): typeof actions {
  const many = Array.from({ length: 40 }, () => actions).flat();
  return [...many, ...actions.slice(0, 1).map(row => ({ ...row, ref: 'TABASC139/12' }))];
}

describe.each(STYLES)('a register on paper, in the style %s', (_, style) => {
  test('parts no reference, date or figure', () => {
    expect(tooWide(outIn('actions', style))).toEqual([]);
    expect(tooWide(outIn('outcomes', style))).toEqual([]);
  });

  test('parts none in the chase list either', () => {
    const list = chaseList(book, id, '2026-11-26');
    if (!list) throw new Error('There is no such committee.');
    const report = chaseReport({ ...list, committee: { ...list.committee, houseStyle: style } });
    expect(report.blocks.filter(({ kind }) => kind === 'table').length).toBeGreaterThan(3);
    expect(tooWide(report)).toEqual([]);
  });
});

describe('the pages of a register', () => {
  test('are filled: a long row goes on on the next, a short one stays whole', async () => {
    const rows = await rowsOf(registerOnPaper(longActions(6), HOUSE_STYLES[0] as HouseStyle));
    const long = rows.filter(row => elementText(row).includes('talked of at length'));
    expect(long).toHaveLength(2);
    for (const row of rows) {
      expect(allNamed(row, 'w:cantSplit').length > 0).toBe(!long.includes(row));
    }
  });

  test('repeat the heads of the columns, and leave no head of a group at their foot', async () => {
    const style = HOUSE_STYLES[0] as HouseStyle;
    const rows = await rowsOf(registerOnPaper(longActions(6), style, ({ ref }) => `Of ${ref}`));
    const repeated = rows.map(row => allNamed(row, 'w:tblHeader').length > 0);
    expect(repeated).toEqual(rows.map((_, at) => at === 0));
    const heads = rows.filter(row => elementText(row).includes('Of STAC'));
    expect(heads).toHaveLength(6);
    for (const head of heads) expect(allNamed(head, 'w:keepNext').length).toBeGreaterThan(0);
  });
});

async function rowsOf(report: Report): Promise<ReturnType<typeof allNamed>> {
  return allNamed(docxPart((await toDocx(report)).value, 'word/document.xml'), 'w:tr');
}
