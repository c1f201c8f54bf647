import { expect, test } from 'vitest';
import { isTextAlone } from '../../shared/model/agenda-item';
import { type Book, EMPTY_BOOK } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { htmlOf } from '../../shared/outs/html/to-html';
import { markdownOf } from '../../shared/outs/markdown/to-markdown';
import { textOf } from '../../shared/outs/plain-text/to-text';
import { agendaOf } from '../../shared/registers/agenda';
import { agendaReport } from '../../shared/report/agenda-report';
import { extractReport } from '../../shared/report/extract-report';
import { minutesReport } from '../../shared/report/minutes-report';
import type { Report } from '../../shared/report/report';
import { linesOfBook } from '../../shared/versions/edited/book-lines';
import { itemBookmarks } from '../../shared/word/item-bookmarks';
import { toDocx } from '../../shared/word/to-docx';
import { bookWith, meeting, outcome, p, sub } from '../support/builders';
import { imported, planned } from '../support/incoming';
import { outline } from '../support/sample-report';

const WANTED = { version: 'full', created: '2018-08-14T12:00:00Z' } as const;
const OPENING = 'The Chair welcomed everyone to the harbour office.';

/** Minutes with text above their first item, which has no title and no number. */
function minutes(known: { confidential?: string } = {}): Book {
  const alone = { title: '', number: '', confidential: known.confidential ?? null };
  const held = meeting(33)
    .item(alone, p(OPENING), sub('Safety'), p('The exits were shown.'))
    .item('Tide tables', outcome('The STSC NOTED the tables.'))
    .item('Lamps', p('The lamps were lit.'));
  return bookWith(held);
}

function reportOf(book: Book, version: 'full' | 'public' = 'full'): Report {
  const made = minutesReport(book, 'm33', { ...WANTED, version });
  if (!made) throw new Error('The book has lost its meeting.');
  expect(made.notices.map(({ code }) => code)).not.toContain('itemWithoutTitle');
  return made.value;
}

/** The lines of the items alone. */
function itemLines(report: Report): string[] {
  const lines = outline(report);
  return lines.slice(lines.findIndex(line => line.startsWith('Committee |')) + 1);
}

test('text above the first item is printed where it stands, without a heading or a number', () => {
  expect(itemLines(reportOf(minutes())).slice(0, 6)).toEqual([
    OPENING,
    '# Safety',
    'The exits were shown.',
    '# 1 Tide tables',
    'The STSC NOTED the tables.',
    '# 2 Lamps',
  ]);
});

test('no file and no clipboard says a title that nobody wrote', () => {
  const report = reportOf(minutes());
  for (const said of [markdownOf(report), textOf(report), htmlOf(report)]) {
    expect(said).toContain(OPENING);
    expect(said).not.toMatch(/untitled|without a title/i);
  }
});

test('the public version says only that it was left out, under no heading', () => {
  const lines = itemLines(reportOf(minutes({ confidential: 'Security' }), 'public'));
  expect(lines.slice(0, 2)).toEqual([
    '[Text is left out of the public version: Security.]',
    '# 1 Tide tables',
  ]);
});

test('the agenda of the meeting does not list it', () => {
  const made = agendaReport(minutes(), 'm33', WANTED);
  expect(made && outline(made.value).slice(2)).toEqual([
    'No. | Item',
    '1 | Tide tables',
    '2 | Lamps',
  ]);
});

test('an extract of it is called by where it stands', () => {
  const made = extractReport(minutes(), { meetingId: 'm33', itemId: 'm33-1' }, WANTED);
  expect(made && outline(made.value)[0]?.replaceAll('\u00a0', ' ')).toBe(
    'Extract from the minutes of STSC meeting 33, the text before item 1',
  );
});

test('the pages beside the text find it by its first line', () => {
  const of = { meetingId: 'm33', version: 'full' } as const;
  expect(itemBookmarks(reportOf(minutes()), minutes(), of).has('m33-1')).toBe(true);
});

test('a change of its words in Word finds its place', () => {
  const line = linesOfBook(minutes(), 'm33')?.find(({ text }) => text === OPENING);
  expect(line?.place).toEqual({
    itemId: 'm33-1',
    depth: 0,
    block: 0,
    target: { of: 'block', line: 0 },
  });
});

test('the Word file that is read again has it above the first item', async () => {
  const { value } = await toDocx(reportOf(minutes()));
  const { change, meetingId } = imported(await planned('minutes.docx', value));
  const [first, second] = agendaOf(apply(EMPTY_BOOK, change), meetingId);
  expect(first && isTextAlone(first.item)).toBe(true);
  expect(first?.minute?.blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'subheading',
    'paragraph',
  ]);
  expect(JSON.stringify(first?.minute)).toContain(OPENING);
  expect(second?.item).toMatchObject({ number: '1', title: 'Tide tables' });
});
