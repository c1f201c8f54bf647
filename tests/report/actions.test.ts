import { describe, expect, test } from 'vitest';
import { paragraph } from '../../shared/model/block';
import { earlierAction } from '../../shared/model/earlier-action';
import { words } from '../../shared/model/inline';
import { minute } from '../../shared/model/minute';
import type { ReportBlock, ReportTable } from '../../shared/report/report';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { line } from '../support/sample-items';
import { sampleBook } from '../support/sample-minutes';
import { outline, reportOf, sampleReport, withRecords } from '../support/sample-report';

describe('the table of outstanding actions', () => {
  test('has reference, action, and update with the status on a line of its own', () => {
    const table = tableAfter(sampleReport().report.blocks, 'Minutes and outstanding actions');
    expect(outline({ blocks: [table] }).slice(0, 3)).toEqual([
      'Action Reference | Action | Update',
      'HARTEC23/01 | The Chair noted that further work is needed between the Operations Group and the Committee so that duties are not done twice. | Work on the Terms of Reference (TOR) of the Committee, the Operations Group and the testing group is under way. An update will be given at the September 2018 meeting. / Action ONGOING.',
      'HARTEC28/03 | The Chair to go on discussing with the Panel who is responsible for the release document. | The Panel has begun to discuss lasting rules for releases and means to raise a modification. The release document will be part of it. / Action ONGOING.',
    ]);
    const status = table.rows[1]?.[2]?.blocks.at(-1);
    expect(status).toMatchObject({ runs: [{ text: 'Action ONGOING.', bold: true }] });
    expect(table.headerRows).toBe(1);
  });

  test('keeps an action that was not updated in its row, and says so to her', () => {
    const book = withRecords(
      sampleBook(),
      earlierAction({
        id: 'late',
        committeeId: 'committee',
        ref: 'HARTEC22/09',
        content: line('To do.'),
      }),
    );
    const { report, notices } = reportOf(book);
    expect(outline(report)).toContain('HARTEC22/09 | To do. | ');
    expect(notices).toContainEqual({
      code: 'actionNotUpdated',
      message: 'HARTEC22/09 has no update at this meeting; its update is left empty.',
    });
  });

  test('says of many that were not updated in one sentence how many, and which come first', () => {
    const late = [1, 2, 3, 4, 5, 6, 7].map(nth =>
      earlierAction({
        id: `late-${nth}`,
        committeeId: 'committee',
        ref: `HARTEC22/0${nth}`,
        content: line('To do.'),
      }),
    );
    const said = (count: number) =>
      reportOf(withRecords(sampleBook(), ...late.slice(0, count)))
        .notices.filter(({ code }) => code === 'actionNotUpdated')
        .map(({ message }) => message);
    expect(said(2)).toEqual([
      '2 actions have no update at this meeting (HARTEC22/01 and HARTEC22/02); their updates are left empty.',
    ]);
    expect(said(7)).toEqual([
      '7 actions have no update at this meeting (HARTEC22/01, HARTEC22/02, HARTEC22/03, HARTEC22/04, HARTEC22/05 and 2 more); their updates are left empty.',
    ]);
  });

  test('says that there is none where nothing came forward', () => {
    const { report } = sampleReport({ outstandingTimes: 0 });
    expect(outline(report)).toContain('[No actions are outstanding.]');
  });

  test('is missed where no item holds it', () => {
    const book = withRecords(sampleBook(), minute('item-2', SAMPLE_MEETING, []));
    expect(reportOf(book).notices).toContainEqual({
      code: 'outstandingActionsMissing',
      message: '12 actions are outstanding, but no item holds the table of outstanding actions.',
    });
  });
});

describe('a new action', () => {
  test('stands in its place under its reference', () => {
    const lines = outline(sampleReport().report);
    const at = lines.findIndex(text => text.startsWith('ACTION HARTEC33/04:'));
    expect(lines[at]).toBe(
      'ACTION HARTEC33/04: The Secretariat to ask HDS whether version 3.1 is possible in November.',
    );
    expect(lines[at - 1]).toContain('AGREED');
  });

  test('is led to by references to it, and words to what is elsewhere stay words', () => {
    const book = withRecords(
      sampleBook(),
      minute('item-12', SAMPLE_MEETING, [
        paragraph([
          ...words('See '),
          { type: 'reference', attrs: { to: 'action', target: 'action-2', words: null } },
          { type: 'reference', attrs: { to: 'item', target: 'item-8', words: null } },
          { type: 'reference', attrs: { to: 'action', target: 'HARTEC23/01', words: null } },
          { type: 'reference', attrs: { to: 'modification', target: 'HCMP0006', words: null } },
        ]),
      ]),
    );
    const { blocks } = reportOf(book).report;
    const said = blocks.find(block => block.kind === 'paragraph' && block.runs.length === 5);
    expect(said).toMatchObject({
      runs: [
        { text: 'See ' },
        { text: 'HARTEC33/02', to: 'action HARTEC33/02' },
        { text: 'agenda item 8', to: 'item 8' },
        { text: 'HARTEC23/01', to: 'action HARTEC23/01' },
        { text: 'HCMP0006' },
      ],
    });
    const bookmarks = new Set(blocks.flatMap(bookmarksOf));
    expect([...bookmarks]).toEqual(
      expect.arrayContaining(['action HARTEC33/02', 'item 8', 'action HARTEC23/01']),
    );
  });
});

describe('the summary of new actions', () => {
  test('gives owner and due as minutes say them, and remarks on what is missing', () => {
    const { report, notices } = sampleReport();
    const table = tableAfter(report.blocks, 'New actions');
    const known = table.rows.map(
      row => outline({ blocks: [{ ...table, rows: [row.slice(2)] }] })[0],
    );
    expect(known).toEqual([
      'Owner | Due',
      'The Chair | Next meeting',
      'HDS and the Directorate | September 2018 meeting',
      ' | September 2018 meeting',
      'The Secretariat | 31 August 2018',
    ]);
    expect(notices.map(({ code }) => code)).toEqual(['actionWithoutOwner']);
  });

  test('is left out where nothing new was raised', () => {
    const empty = ['item-2', 'item-3', 'item-8'].map(id => minute(id, SAMPLE_MEETING, []));
    const { report } = reportOf(withRecords(sampleBook(), ...empty));
    expect(outline(report)).not.toContain('# New actions');
  });

  test('uses the words of the house', () => {
    const labels = {
      action: 'Task',
      actionReference: 'No.',
      actionColumn: 'What',
      update: 'News',
      ongoing: 'Open.',
      closed: 'Shut.',
    };
    const lines = outline(sampleReport({ style: { labels } }).report);
    expect(lines).toContain('No. | What | News');
    expect(lines.some(text => text.startsWith('Task HARTEC33/01:'))).toBe(true);
    expect(lines.some(text => text.endsWith(' / Shut.'))).toBe(true);
  });
});

function tableAfter(blocks: readonly ReportBlock[], heading: string): ReportTable {
  const from = blocks.findIndex(
    block => block.kind === 'heading' && outline({ blocks: [block] })[0]?.endsWith(heading),
  );
  const table = blocks.slice(from).find(block => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error(`No table follows ${heading}.`);
  return table;
}

function bookmarksOf(block: ReportBlock): (string | null | undefined)[] {
  if (block.kind !== 'table') return 'bookmark' in block ? [block.bookmark] : [];
  return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(bookmarksOf));
}
