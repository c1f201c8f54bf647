import { describe, expect, test } from 'vitest';
import type { Block } from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import { plainText } from '../../shared/model/inline';
import { agendaOf } from '../../shared/registers/agenda';
import { readWell } from '../support/read';

const minutes = (...lines: string[]) => lines.join('\n');

const BODY =
  'The Committee considered the report on the quality of the readings that Users had exchanged';

async function blocks(text: string): Promise<readonly Block[]> {
  const { book, meetingId } = await readWell('minutes.txt', text);
  return agendaOf(book, meetingId)[0]?.minute?.blocks ?? [];
}

function wordsOf(block: Block): string {
  return linesIn(block)
    .map(line => plainText(line))
    .join(' ');
}

describe('what stands in columns without heads', () => {
  const PAYMENTS = [
    '1. Payments',
    '',
    'The payments below were authorised:',
    '',
    '  £890.95      [payee]                 Net salary of September',
    '  £282.86      Harbour Revenue         £222.80 tax and £59.86',
    '                                       contribution.',
    '',
    '  £51.53       Ash Services            Collection of waste.',
    '               Invoice 464142          (£42.94 net)',
    '',
    '2. Close',
    '',
    'Closed.',
  ].join('\n');

  async function cells(text: string) {
    const found = (await blocks(text)).find(block => block.type === 'table');
    return found === undefined ? null : rowsOf(found);
  }

  function rowsOf(found: Extract<Block, { type: 'table' }>) {
    return found.content.map(({ content }) =>
      content.map(cell => cell.content.map(wordsOf).join(' ')),
    );
  }

  test('is a table, and a line below its cell goes on with it', async () => {
    expect(await cells(PAYMENTS)).toEqual([
      ['£890.95', '[payee]', 'Net salary of September'],
      ['£282.86', 'Harbour Revenue', '£222.80 tax and £59.86 contribution.'],
      ['£51.53', 'Ash Services', 'Collection of waste.'],
      ['', 'Invoice 464142', '(£42.94 net)'],
    ]);
  });

  test('numbered paragraphs and points are none', async () => {
    const numbered = PAYMENTS.replace(/£[\d.]+ {6,}/g, at => `1.${at.length}     `);
    expect(await cells(numbered)).toBeNull();
  });
});

test('a short line ends its paragraph before a fresh one, unless it breaks off', async () => {
  const text = minutes(
    '1. Events',
    '',
    'Feast of the harbour',
    'Open from 5 October',
    'and to all.',
    '',
    `${BODY}.`,
    '',
    '2. Close',
    '',
    'Closed.',
  );
  expect((await blocks(text)).map(wordsOf)).toEqual([
    'Feast of the harbour',
    'Open from 5 October and to all.',
    `${BODY}.`,
  ]);
});

test('a counted list that ends a page is no footnote', async () => {
  const text = minutes(
    '1. Grounds',
    '',
    `${BODY}:`,
    '',
    '1. It is late.',
    '2. It is far.',
    '',
    'Page 3 of 9',
    '\f3. It is dear.',
    '',
    '2. Close',
    '',
    'Closed.',
  );
  const found = await blocks(text);
  expect(found.map(({ type }) => type)).toContain('numberedList');
  expect(JSON.stringify(found)).not.toContain('footnote');
});

test.each(['Ex-penses -Aug 19', 'Lisa Waters Waters Wye', 'Apologies Apologies were given'])(
  '“%s” is no damage: a small word and a name, or two names, only meet',
  async words => {
    const text = minutes(
      '1. Payments',
      '',
      `They were told of ${words}.`,
      '',
      '2. Close',
      '',
      'Closed.',
    );
    const { notices } = await readWell('minutes.txt', text);
    expect(notices.map(({ code }) => code)).not.toContain('scanningDamage');
  },
);

test('the mark of a footnote may stand behind the stop of a sentence', async () => {
  const text = minutes(
    '1. Support',
    '',
    'It would be of 16 hours a week, as No.1 said, in the whole role.1 The holder would be an employee.',
    '',
    '2. Close',
    '',
    'Closed on 4 September.',
    '',
    '1 The budget has 7 hours only.',
    '',
    'Page 3 of 3',
  );
  const [paragraph] = await blocks(text);
  expect(JSON.stringify(paragraph)).toContain('in the whole role."},{"type":"footnote"');
});

test('a day by itself is text, and heads nothing', async () => {
  const text = minutes(
    '1. Date of next meeting',
    '',
    '1 November 2017',
    '',
    'It would be in the hall.',
    '',
    '2. Close',
    '',
    'Closed.',
  );
  expect((await blocks(text)).map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});
