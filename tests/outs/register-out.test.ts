import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../shared/bytes/utf8';
import {
  type OutLine,
  type RegisterOut,
  registerFileName,
  registerReport,
  registerTable,
} from '../../shared/outs/registers/register-out';
import type { ActionEntry, OutcomeEntry } from '../../shared/registers/across/entries';
import { REGISTERS_OF_MINUTES } from '../../shared/registers/across/registers-of-minutes';
import { committeesOf } from '../../shared/registers/committees';
import { demoBook } from '../demo-book/demo-book';
import { USUAL_MEETING } from '../demo-book/sizes';
import { cpuClock } from '../support/cpu-clock';
import { tableIn } from '../support/importing';
import { outline } from '../support/sample-report';

const TODAY = '2026-11-26';
const book = demoBook({ committees: 1, meetings: 3, meeting: USUAL_MEETING });
const [committee] = committeesOf(book);
if (!committee) throw new Error('The book has no committee.');

function outOf(register: RegisterOut['register']): RegisterOut {
  return {
    register,
    told: 'The whole register.',
    today: TODAY,
    codes: [[committee?.id ?? '', committee?.code ?? '']],
    whose: committee?.name ?? '',
    style: committee?.houseStyle as RegisterOut['style'],
  };
}

const actions = REGISTERS_OF_MINUTES.actions.rowsOf(book);
const outcomes = REGISTERS_OF_MINUTES.outcomes.rowsOf(book);

function rows(...all: readonly (ActionEntry | OutcomeEntry)[]): OutLine[] {
  return all.map(row => ({ is: 'row', row }));
}

function valuesOf(bytes: Uint8Array): string[] {
  return textOf(bytes).trim().split('\r\n');
}

describe('a register that goes out', () => {
  test('has every row with its words, in the order in which it is seen', () => {
    const { bytes } = registerTable(outOf('outcomes'), rows(...outcomes).reverse(), 'csv');
    const lines = valuesOf(bytes).slice(1);
    expect(lines).toHaveLength(outcomes.length);
    const numbers = lines.map(line => line.split(',')[0]);
    expect(numbers).toEqual(outcomes.map(({ number }) => number).reverse());
  });

  test('has its dates as dates of the workbook, and its words as words', async () => {
    const dated = actions.filter(({ raised }) => raised?.date);
    const { name, bytes } = registerTable(outOf('actions'), rows(...dated), 'xlsx');
    expect(name).toBe(`${committee?.code}-actions-${TODAY}.xlsx`);
    const table = await tableIn(name, bytes);
    const dates = table.rows.flatMap(({ cells }) => cells.map(({ date }) => date));
    for (const { raised } of dated) expect(dates).toContain(raised?.date);
    expect(dated.length).toBeGreaterThan(0);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
    'keeps %j from being a formula',
    async words => {
      const [first] = actions;
      if (!first) throw new Error('No action was raised.');
      const row = { ...first, words };
      const csv = textOf(registerTable(outOf('actions'), rows(row), 'csv').bytes);
      expect(csv).toContain(`'${words.trim()}`);
      const book = unzipSync(registerTable(outOf('actions'), rows(row), 'xlsx').bytes);
      const sheet = textOf(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      expect(sheet).toContain('t="inlineStr"');
      expect(sheet).not.toMatch(/<f[ >]/);
    },
  );

  test('is a document with the heads of its groups', () => {
    const group = { value: 'a', label: 'SECAS', count: 1, line: 0 };
    const lines: OutLine[] = [{ is: 'head', group }, ...rows(...actions.slice(0, 1))];
    const told = outline(registerReport(outOf('actions'), lines));
    expect(told[0]).toBe('Action register');
    expect(told).toContain('Reference | Action | Owner | Due | Status | Open for | Last update');
    expect(told).toContain('SECAS');
    expect(told.at(-1)).toContain(actions[0]?.ref);
  });

  test('says on paper which rows are confidential, and keeps each date in one line', () => {
    const [action] = actions;
    const [outcome] = outcomes;
    if (!action || !outcome) throw new Error('Nothing was raised or resolved.');
    const hidden = outline(
      registerReport(outOf('actions'), rows({ ...action, isConfidential: true })),
    );
    expect(hidden.join('\n')).toContain('Confidential');
    const place = { ...outcome.place, date: '2018-08-21' };
    const told = outline(registerReport(outOf('outcomes'), rows({ ...outcome, place }))).join('\n');
    expect(told).toContain('21\u00a0August\u00a02018');
    expect(told).not.toContain('Confidential');
  });

  test('has no heads of groups in a table', () => {
    const group = { value: 'a', label: 'SECAS', count: 1, line: 0 };
    const { bytes } = registerTable(outOf('actions'), [{ is: 'head', group }], 'csv');
    expect(valuesOf(bytes)).toHaveLength(1);
  });

  test('is called by its committee where there is one, and by itself where there are several', () => {
    const out = outOf('outcomes');
    const several = { ...out, codes: [...out.codes, ['c2', 'OPSG'] as const] };
    expect(registerFileName(several, 'docx')).toBe(`outcomes-${TODAY}.docx`);
  });

  test('of 15,000 rows is a workbook of them all, in seconds', () => {
    const many = Array.from({ length: 15_000 }, (_, at) => actions[at % actions.length]).flatMap(
      row => (row ? [row] : []),
    );
    const worked = cpuClock();
    const { bytes } = registerTable(outOf('actions'), rows(...many), 'xlsx');
    expect(bytes.length).toBeGreaterThan(100_000);
    expect(worked()).toBeLessThan(20_000);
  });
});
