import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../shared/model/book';
import type { SourceTable } from '../../shared/reading/tables/source-table';
import { changeRegisterOf, registerAsAt } from '../../shared/registers/changes/change-register';
import { bookWith } from '../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../support/change-register-2018';
import { planOf, proposedFor, tableIn, withImported } from '../support/importing';

const EMPTY = bookWith(SEC);
const BOOK = bookWith(SEC, ...MODIFICATIONS, ...RELEASES);

const csv = (...lines: string[]) => tableIn('register.csv', lines.join('\n'));

describe('what a table says of modifications', () => {
  test('is read by the names of its columns, whatever stands above them', async () => {
    const table = await csv(
      'Register of SEC modifications,,,,,,',
      'Mod number,Modification title,Status,Proposer,Date raised,Release,Implementation date,Colour',
      'secmp 0901,A sample change,Refinement,EDF,3/8/18,November 2018,1 Nov 2018,red',
    );
    const { fresh, aside, releases } = planOf(EMPTY, table);
    expect(aside).toEqual([]);
    expect(fresh[0]?.after).toMatchObject({
      reference: 'SECMP0901',
      statements: [
        {
          on: '2018-08-31',
          source: 'register.csv, row 3',
          facts: {
            title: 'A sample change',
            stageId: 'refinement',
            proposer: 'EDF',
            raised: '2018-08-03',
            targetReleaseId: releases[0]?.id,
            implementation: { by: 'date', date: '2018-11-01' },
          },
        },
      ],
    });
    expect(releases[0]?.statements[0]?.facts).toEqual({ name: 'November 2018' });
  });

  test('is nothing where a table says that something is not known', async () => {
    const table = await csv('Ref,Stage,Release,Raised', 'SECMP0901,Stage not known,TBC,n/a');
    expect(planOf(EMPTY, table).fresh.map(({ facts }) => facts)).toEqual([{}]);
  });

  test('is not looked for in a sentence above the heads', async () => {
    const table = await csv(
      'The register of each modification, its stage and its release,as told by the proposer',
      'Ref,Title',
      'SECMP0901,a',
    );
    expect(planOf(EMPTY, table).fresh.length).toBe(1);
  });

  test('is not looked for among cells: the “no” of a vote is no number', async () => {
    const votes = 'topic,proposed by,accepted\nA policy,Tom,yes\nAnother,Ada,no\n';
    expect(proposedFor(await tableIn('votes.csv', votes)).headRow).toBe(0);
  });

  test('cannot be told without a column of references', async () => {
    const { aside } = planOf(EMPTY, await csv('Title,Stage', 'a,Refinement'));
    expect(aside.map(({ why }) => why)).toEqual(['No column tells the reference.']);
  });

  test('names its own source where a column tells it', async () => {
    const table = await csv('Ref,Title,Source', 'SECMP0901,A sample change,newsletter');
    const [row] = planOf(EMPTY, table).fresh;
    expect(row?.after.statements[0]?.source).toBe('newsletter (register.csv, row 2)');
  });

  test('tells only what became another, and an empty cell says nothing', async () => {
    const table = await csv(
      'Ref,Title,Stage,Proposer',
      'SECMP0049,Another title,Withdrawn,',
      'SECMP0006,,,',
    );
    const { changed, unchanged } = planOf(BOOK, table);
    expect(changed.map(({ facts }) => facts)).toEqual([
      { title: 'Another title', stageId: 'withdrawn' },
    ]);
    expect(unchanged.map(({ line }) => line)).toEqual([3]);
  });

  test('names a release as the register nearly does', async () => {
    const table = await csv('Ref,Release', 'SECMP0901,November 2018');
    const { fresh, otherNames } = planOf(BOOK, table);
    expect(fresh[0]?.facts.targetReleaseId).toBe('november-2018');
    expect(otherNames).toEqual([
      {
        field: 'targetReleaseId',
        name: 'November 2018',
        rows: 1,
        meant: { as: 'known', id: 'november-2018' },
      },
    ]);
  });
});

describe('a row that does not fit is set aside with its reason', () => {
  test.each([
    ['no reference', ',A title,,', 'It has no reference.'],
    [
      'a reference of another code',
      'P344,,,',
      '“P344” is not written as SECMP#### or MP### or DP###.',
    ],
    [
      'a stage that is none',
      'SECMP0901,,Pondering,',
      'Stage: “Pondering” is no stage of this code.',
    ],
    ['no date', 'SECMP0901,,,soon', 'Raised: “soon” is no date with its year.'],
    [
      'a date without its year',
      'SECMP0901,,,3 August',
      'Raised: “3 August” is no date with its year.',
    ],
    [
      'a date with the month first',
      'SECMP0901,,,8/14/2018',
      'Raised: “8/14/2018” is a date only if the month is read first.',
    ],
  ])('%s', async (_, line, why) => {
    const { aside, fresh } = planOf(EMPTY, await csv('Ref,Title,Stage,Raised', line));
    expect(fresh).toEqual([]);
    expect(aside.map(each => each.why)).toEqual([why]);
  });

  test('the second of two', async () => {
    const { aside, fresh } = planOf(EMPTY, await csv('Ref,Title', 'MP099,a', 'MP099,b'));
    expect(fresh.map(({ facts }) => facts.title)).toEqual(['a']);
    expect(aside).toMatchObject([{ row: { line: 3 }, why: 'MP099 stands in row 2 already.' }]);
  });

  test('one that lies in the trash', async () => {
    const [first, ...others] = MODIFICATIONS;
    if (!first) throw new Error('The sample is empty.');
    const book = bookWith(SEC, { ...first, removedAt: '2018-08-14T10:00' }, ...others);
    const { aside } = planOf(book, await csv('Ref,Title', `${first.reference},a`));
    expect(aside[0]?.why).toContain('lies in the trash');
  });
});

describe('what she says of a table', () => {
  test('a stage that the code has in other words', async () => {
    const table = await csv('Ref,Stage', 'SECMP0901,Pondering', 'SECMP0902,pondering');
    expect(planOf(EMPTY, table).otherNames).toEqual([
      { field: 'stageId', name: 'Pondering', rows: 2, meant: null },
    ]);
    const names = new Map([['stageId:pondering', { as: 'known', id: 'refinement' } as const]]);
    const { fresh, aside } = planOf(EMPTY, table, { names });
    expect(fresh.map(({ facts }) => facts.stageId)).toEqual(['refinement', 'refinement']);
    expect(aside).toEqual([]);
  });

  test('a name that stands for nothing says nothing', async () => {
    const table = await csv('Ref,Stage,Release', 'SECMP0901,Pondering,Some day');
    const names = new Map([
      ['stageId:pondering', { as: 'nothing' } as const],
      ['targetReleaseId:some day', { as: 'nothing' } as const],
    ]);
    const { fresh, releases } = planOf(EMPTY, table, { names });
    expect(fresh.map(({ facts }) => facts)).toEqual([{}]);
    expect(releases).toEqual([]);
  });

  test('that the month comes first', async () => {
    const table = await csv('Ref,Raised', 'SECMP0901,3/8/2018', 'SECMP0902,8/14/2018');
    expect(planOf(EMPTY, table).ambiguous).toEqual(['3/8/2018']);
    const { fresh } = planOf(EMPTY, table, { first: 'month' });
    expect(fresh.map(({ facts }) => facts.raised)).toEqual(['2018-03-08', '2018-08-14']);
  });
});

test('an import is one change, and what it says is true from its day', async () => {
  const table = await csv('Ref,Title,Stage', 'SECMP0901,a,Refinement', 'SECMP0049,b,Withdrawn');
  const book = withImported(BOOK, table);
  expect(recordsOf(book, 'modification').length).toBe(MODIFICATIONS.length + 1);
  const register = changeRegisterOf(book, SEC.id);
  if (!register) throw new Error('The book has no such code.');
  const titles = (day: string) =>
    registerAsAt(register, day).modifications.map(({ facts }) => facts.title);
  expect(titles('2018-08-31')).toContain('b');
  expect(titles('2018-08-30')).not.toContain('b');
});

const word = fc.constantFrom(
  'SECMP0006',
  'SECMP0901',
  'MP099',
  'DP001A',
  'P344',
  '',
  ' ',
  '-',
  'TBC',
  'Refinement',
  'Approved',
  'Path 3',
  'November 2018 Release',
  '3/8/2018',
  '8/14/2018',
  '2018',
  '43313',
  '=1+1',
  'yes',
  '__proto__',
  'constructor',
  'a; b',
  'Ref',
  'Stage',
  'Reference',
);
const cell = fc.oneof(word, fc.string({ maxLength: 12 }));
const anyTable: fc.Arbitrary<SourceTable> = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 })
  .map(rows => ({
    name: '',
    rows: [['Reference', 'Title', 'Stage', 'Path', 'Release', 'Raised'], ...rows].map(
      (row, at) => ({
        line: at + 1,
        cells: row.map(text => ({ text: text.trim(), date: null })),
      }),
    ),
  }));

test('every row below the heads is in the plan or set aside, once', () => {
  fc.assert(
    fc.property(anyTable, table => {
      const { fresh, changed, unchanged, aside } = planOf(BOOK, table, { headRow: 0 });
      const lines = [...fresh, ...changed, ...aside].map(({ row }) => row.line);
      const all = [...lines, ...unchanged.map(({ line }) => line)].toSorted((a, b) => a - b);
      expect(all).toEqual(table.rows.slice(1).map(({ line }) => line));
      expect(aside.every(({ why }) => why !== '')).toBe(true);
    }),
  );
});

test('a table that is imported a second time changes nothing', () => {
  fc.assert(
    fc.property(anyTable, table => {
      const once = withImported(BOOK, table, { headRow: 0 });
      expect(withImported(once, table, { headRow: 0 })).toBe(once);
    }),
  );
});
