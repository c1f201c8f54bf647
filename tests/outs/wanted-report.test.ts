import { describe, expect, test } from 'vitest';
import { paragraph } from '../../shared/model/block';
import { words } from '../../shared/model/inline';
import { wantedFileName, wantedReport } from '../../shared/outs/wanted-report';
import { agendaOf } from '../../shared/registers/agenda';
import { holdsConfidential } from '../../shared/report/extract-report';
import { bookWith, meeting } from '../support/builders';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { sampleBook } from '../support/sample-minutes';
import { outline } from '../support/sample-report';

const book = sampleBook({ withAttendance: true });

function itemNumbered(number: string): string {
  const entry = agendaOf(book, SAMPLE_MEETING).find(each => each.number === number);
  if (!entry) throw new Error(`The sample has no item ${number}.`);
  return entry.item.id;
}

function linesOf(wanted: Parameters<typeof wantedReport>[1], from = book): string[] {
  const report = wantedReport(from, wanted);
  if (!report) throw new Error('There is no such document.');
  return outline(report.value);
}

describe('an extract of one item', () => {
  const wanted = {
    what: 'extract',
    meetingId: SAMPLE_MEETING,
    itemId: itemNumbered('3'),
    version: 'full',
  } as const;

  test('says of what it is an extract, and has the item with its number, its actions, and no other', () => {
    const lines = linesOf(wanted);
    expect(lines[0]).toBe('Extract from the minutes of HARTEC meeting 33, item\u00a03');
    expect(lines.filter(line => line.startsWith('# '))).toEqual([
      '# 3 Harbour Data Service update',
    ]);
    expect(lines.some(line => line.startsWith('ACTION HARTEC33/02:'))).toBe(true);
    expect(lines.some(line => line.includes('HARTEC33/01'))).toBe(false);
  });

  test('is called by the number of the item, and there is none of an item of another meeting', () => {
    expect(wantedFileName(book, wanted)).toBe('HARTEC-33-item-3.docx');
    expect(wantedReport(book, { ...wanted, itemId: 'other' })).toBeNull();
  });

  test('tells whether something in it is confidential, and can leave that out', () => {
    const secret = { ...paragraph(words('The price is 5.')), attrs: { confidential: 'Prices.' } };
    const held = bookWith(meeting(33).item('DCC Update', secret).item('Any other business'));
    const [first, second] = agendaOf(held, 'm33').map(({ item }) => item.id);
    expect(holdsConfidential(held, { meetingId: 'm33', itemId: first ?? '' })).toBe(true);
    expect(holdsConfidential(held, { meetingId: 'm33', itemId: second ?? '' })).toBe(false);
    const open = linesOf(
      { what: 'extract', meetingId: 'm33', itemId: first ?? '', version: 'public' },
      held,
    ).join('\n');
    expect(open).not.toContain('The price');
    expect(open).toContain('A paragraph is left out of the public version: Prices.');
  });
});

test('the list of actions has those raised and those that came forward, and nothing else', () => {
  const lines = linesOf({ what: 'actions', meetingId: SAMPLE_MEETING, version: 'full' });
  expect(lines.filter(line => line.startsWith('# '))).toEqual([
    '# New actions',
    '# Outstanding actions',
  ]);
  expect(lines.filter(line => line.startsWith('HARTEC33/'))).toHaveLength(4);
  expect(lines.filter(line => /^HARTEC(?:2|30|31|32)/.test(line))).toHaveLength(12);
});

test.each([
  ['actions', 'Actions'],
  ['agenda', 'Agenda'],
] as const)('the head of the pages of the %s calls it %s, not minutes', (what, called) => {
  const report = wantedReport(book, { what, meetingId: SAMPLE_MEETING, version: 'full' });
  const { header } = report?.value ?? { header: { left: '', right: '' } };
  expect(`${header.left} · ${header.right}`.split(' · ')).toContain(called);
  expect(`${header.left} · ${header.right}`).not.toContain('Minutes');
});
