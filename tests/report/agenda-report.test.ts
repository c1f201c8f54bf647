import { expect, test } from 'vitest';
import { bookOf } from '../../shared/model/book';
import { agendaReport } from '../../shared/report/agenda-report';
import { ENERGY_CODE } from '../../shared/report/house-styles/energy-code';
import { meeting, stsc } from '../support/builders';
import { reportText } from '../support/report-text';

const WANTED = { version: 'full', created: '2018-08-10T10:00:00Z' } as const;

function agenda(version: 'full' | 'public' = 'full') {
  const held = meeting(33, { version: '0.1' })
    .item({ title: 'Welcome', presenter: 'Chair', plannedMinutes: 5 })
    .item({ title: 'Bids', confidential: 'Commercial.', papers: ['STSC_33_02'] });
  const book = bookOf([stsc({ houseStyle: ENERGY_CODE }), ...held.records]);
  const report = agendaReport(book, 'm33', { ...WANTED, version });
  if (!report) throw new Error('The book has lost its meeting.');
  return report.value;
}

test('an agenda is called one on every page, and is no version of the minutes', () => {
  const { header, footer, watermark, blocks } = agenda();
  expect(watermark).toBeNull();
  expect(header.right).toContain('Agenda');
  expect(`${header.left} ${header.right} ${footer.left}`).not.toMatch(/Minutes|Draft/);
  expect(blocks.slice(0, 2)).toMatchObject([
    { kind: 'title', runs: [{ text: 'Agenda of STSC meeting 33' }] },
    { kind: 'subtitle', runs: [{ text: 'Smart Technology Sub-Committee · 14 August 2018' }] },
  ]);
});

test('it tells who presents an item, how long it takes and with which papers', () => {
  const words = reportText(agenda()).body.join(' ');
  expect(words).toContain('Welcome');
  expect(words).toContain('Chair');
  expect(words).toContain('STSC_33_02');
});

test('to everyone a confidential item is its number alone', () => {
  const words = reportText(agenda('public')).body.join(' ');
  expect(words).toContain('Confidential item');
  expect(words).not.toMatch(/Bids|STSC_33_02/);
});

test('what no item tells has no column', () => {
  const held = meeting(33).item('Welcome').item({ title: 'Bids', presenter: 'Chair' });
  const report = agendaReport(bookOf([stsc(), ...held.records]), 'm33', WANTED);
  const table = report?.value.blocks.find(block => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('The agenda has no table.');
  const heads = table.rows[0]?.map(({ blocks }) => JSON.stringify(blocks));
  expect(heads).toHaveLength(3);
  expect(heads?.[2]).toContain('Presented by');
  expect(table.widths).toHaveLength(3);
});
