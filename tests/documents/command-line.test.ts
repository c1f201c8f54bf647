import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linesIn } from '../../shared/model/block-lines';
import { isRefusal, readBook, recordsOf, SCHEMA } from '../../shared/model/book';
import { plainText } from '../../shared/model/inline';
import { openSampleBook } from '../resources/open-sample-book';
import { docxParts } from '../support/docx-text';
import { expectSoundDocx } from '../support/expect-sound-docx';
import { contentsOf, type Ran, runMinutebook } from '../support/run-minutebook';
import { PRINTED_MEETING } from '../support/run-minutebook-shape';

const SAMPLE = fileURLToPath(new URL('../../resources/sample-book.json', import.meta.url));
const BUILT = fileURLToPath(new URL('../../out/headless/minutebook.js', import.meta.url));

const MINUTES = `Smart Technology Sub-Committee (STSC)

Minutes of meeting 12 held on 14 March 2019 at 10:00

Present: Ada Byrne; Ben Okoro
Apologies: Cy Dunn

1. Actions Outstanding

Action Reference

STSC11/02

The Secretariat to circulate the plan.

Update

The plan was circulated on 1 March.

Action CLOSED.

2. Late Readings

The Hub reported late readings in February. See action STSC11/02 and SECMP0006.

ACTION STSC12/01: The Hub to report at the April 2019 meeting.

The STSC NOTED the report.
`;

let folder: string;
const inFolder = (name: string) => path.join(folder, name);
const run = (...args: string[]): Ran => runMinutebook(folder, args);

// What was built before counts as old, so that the command builds itself, from a folder not its own.
beforeAll(() => {
  if (existsSync(BUILT)) utimesSync(BUILT, 0, 0);
  expect(runMinutebook(tmpdir(), ['--help'])).toMatchObject({ code: 0, err: '' });
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'minutebook-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('read', () => {
  test('prints what minutes say, in the shape that scripts rely on', () => {
    writeFileSync(inFolder('minutes.txt'), MINUTES);
    const { code, out, err } = run('read', 'minutes.txt');
    expect([code, err]).toEqual([0, '']);
    const said = JSON.parse(out);
    expect(said).toEqual(PRINTED_MEETING);
    expect(said).toMatchObject({
      meeting: { committee: 'STSC', number: '12', date: '2019-03-14', startTime: '10:00' },
      items: [{ title: 'Actions Outstanding' }, { number: '2', title: 'Late Readings' }],
      actions: [{ ref: 'STSC12/01', owner: 'The Hub', due: 'April 2019 meeting', item: '2' }],
      outstanding: [{ ref: 'STSC11/02', status: 'closed' }],
      outcomes: [{ item: '2', verbs: ['NOTED'], text: 'The STSC NOTED the report.' }],
      attendance: { present: [{ name: 'Ada Byrne' }, { name: 'Ben Okoro' }] },
      references: [
        { to: 'action', ref: 'STSC11/02' },
        { to: 'modification', ref: 'SECMP0006' },
      ],
    });
    expect(said.notices).not.toEqual([]);
  });

  test('prints the same shape for the Word minutes of the sample', () => {
    const file = run('export', SAMPLE, '--meeting', '33', '--out', '.').out.trim();
    const { code, out } = run('read', file);
    expect(code).toBe(0);
    const said = JSON.parse(out);
    expect(said).toEqual(PRINTED_MEETING);
    expect(said.actions).toHaveLength(4);
    expect(said.outstanding).toHaveLength(12);
  });

  test('leaves the file alone and writes nothing', () => {
    writeFileSync(inFolder('minutes.txt'), MINUTES);
    const before = contentsOf(folder);
    run('read', 'minutes.txt');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('keeps the book where it is asked to, and that book opens whole and exports alike', () => {
    writeFileSync(inFolder('minutes.txt'), MINUTES);
    expect(run('read', 'minutes.txt', '--book', 'book.json').code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['book.json', 'minutes.txt']);
    const book = readBook(JSON.parse(readFileSync(inFolder('book.json'), 'utf8')));
    if (isRefusal(book)) throw new Error(book.message);
    expect(book.setAside).toEqual([]);
    expect(recordsOf(book.value, 'meeting').map(({ number }) => number)).toEqual(['12']);
    run('export', 'minutes.txt', '--out', 'a');
    run('export', 'book.json', '--out', 'b');
    expect(contentsOf(inFolder('b'))).toEqual(contentsOf(inFolder('a')));
  });
});

describe('export', () => {
  test('writes one sound Word file of minutes in text, and prints where', async () => {
    writeFileSync(inFolder('minutes.txt'), MINUTES);
    const { code, out, err } = run('export', 'minutes.txt', '--out', 'made/for it');
    const file = path.join('made/for it', 'STSC-12-minutes.docx');
    expect([code, out, err]).toEqual([0, `${file}\n`, '']);
    expect(readdirSync(inFolder('made/for it'))).toEqual(['STSC-12-minutes.docx']);
    await expectSoundDocx(new Uint8Array(readFileSync(inFolder(file))));
  });

  test('takes the meeting asked for out of a book, and writes over an older file', () => {
    writeFileSync(inFolder('STSC-33-minutes.docx'), 'older');
    const { code, out, err } = run('export', SAMPLE, '--meeting', '33', '--out', '.');
    expect([code, out, err]).toEqual([0, 'STSC-33-minutes.docx\n', '']);
    expect(readdirSync(folder)).toEqual(['STSC-33-minutes.docx']);
    expect(said('STSC-33-minutes.docx')).toContain('STSC33/01');
  });

  test('gives the same bytes in another process, another place and another time zone', () => {
    const asked = ['export', SAMPLE, '--meeting', '32', '--out'];
    run(...asked, 'a');
    runMinutebook(tmpdir(), [...asked, inFolder('b')], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR' });
    expect(contentsOf(inFolder('b'))).toEqual(contentsOf(inFolder('a')));
    expect(readdirSync(inFolder('a'))).toHaveLength(1);
  });

  test('says which records of the book could not be read, and writes the rest', () => {
    const book = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    const broken = { ...book, records: [{ kind: 'minute' }, ...book.records] };
    writeFileSync(inFolder('book.json'), JSON.stringify(broken));
    const { code, out, err } = run('export', 'book.json', '--meeting', '33', '--out', '.');
    expect([code, out]).toEqual([0, 'STSC-33-minutes.docx\n']);
    expect(err).toMatch(/^minutebook: Record 1 of the book [^\n]+ set aside\.\n$/);
  });
});

describe('the public version', () => {
  const secret = confidentialSentences();

  test('says no confidential sentence of the book, and the full version says all', () => {
    for (const number of ['31', '32', '33']) {
      run('export', SAMPLE, '--meeting', number, '--out', 'full');
      run('export', SAMPLE, '--meeting', number, '--version', 'public', '--out', 'public');
    }
    const all = (of: string) =>
      readdirSync(inFolder(of))
        .map(name => said(path.join(of, name)))
        .join('\n');
    const [inFull, inPublic] = [all('full'), all('public')];
    expect(secret.length).toBeGreaterThan(5);
    expect(secret.filter(sentence => !inFull.includes(sentence))).toEqual([]);
    expect(secret.filter(sentence => inPublic.includes(sentence))).toEqual([]);
    expect(inPublic).toContain('left out of the public version');
  });

  test('has a name of its own', () => {
    const asked = ['--meeting', '33', '--version', 'public', '--out', '.'];
    expect(run('export', SAMPLE, ...asked).out).toBe('STSC-33-minutes-public.docx\n');
  });
});

describe('what else leaves the house', () => {
  test.each([
    [['--report', 'agenda', '--meeting', '33'], 'STSC-33-agenda.docx'],
    [['--report', 'actions', '--meeting', '33', '--format', 'txt'], 'STSC-33-actions.txt'],
    [['--report', 'extract', '--item', '5', '--meeting', '33'], 'STSC-33-item-5.docx'],
    [['--report', 'action-register', '--as-at', '2018-08-31'], 'STSC-actions-2018-08-31.xlsx'],
    [
      ['--report', 'outcome-register', '--as-at', '2018-08-31', '--format', 'csv'],
      'STSC-outcomes-2018-08-31.csv',
    ],
  ])('%j', (asked, name) => {
    expect(run('export', SAMPLE, ...asked, '--out', '.')).toEqual({
      code: 0,
      out: `${name}\n`,
      err: '',
    });
    expect(existsSync(inFolder(name))).toBe(true);
  });

  test('the pack of a meeting, with the chase list and the dates, the same bytes each time', () => {
    const asked = ['--report', 'pack', '--meeting', '33', '--as-at', '2018-08-31'];
    const parts = ['--parts', 'minutes,chase,dates', '--format', 'docx,txt'];
    const pack = () => {
      expect(run('export', SAMPLE, ...asked, ...parts, '--out', '.').out).toBe(
        'STSC-33-pack.zip\n',
      );
      return readFileSync(inFolder('STSC-33-pack.zip'));
    };
    const bytes = pack();
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'STSC-33-minutes.docx',
      'STSC-33-minutes.txt',
      'STSC-2018-08-31-chase-list.docx',
      'STSC-2018-08-31-chase-list.txt',
      'STSC-33-dates.ics',
    ]);
    expect(pack()).toEqual(bytes);
  });
});

describe('a request that cannot be carried out is refused in one line, and nothing is written', () => {
  const BOOK = { format: 'minutebook', schema: SCHEMA, records: [] };

  beforeEach(() => {
    writeFileSync(inFolder('minutes.txt'), MINUTES);
    writeFileSync(inFolder('empty.txt'), '');
    writeFileSync(inFolder('blank.txt'), ' \n\n ');
    writeFileSync(inFolder('paper.pdf'), '%PDF-1.7\n%âãÏÓ\n');
    writeFileSync(inFolder('torn.docx'), 'PK\x03\x04 and then nothing');
    writeFileSync(inFolder('torn.json'), '{"format":"minutebook","rec');
    writeFileSync(inFolder('other.json'), '{"name":"minutebook"}');
    writeFileSync(inFolder('bare.json'), JSON.stringify(BOOK));
    writeFileSync(inFolder('newer.json'), JSON.stringify({ ...BOOK, schema: SCHEMA + 1 }));
    copyFileSync(SAMPLE, inFolder('sample.json'));
    mkdirSync(inFolder('drawer.txt'));
    mkdirSync(inFolder('drawer.json'));
  });

  test.each([
    [[], 'Nothing was asked for'],
    [['print', 'minutes.txt'], 'no command “print”'],
    [['read', 'minutes.txt', '--loud'], 'no option --loud'],
    [['read', 'minutes.txt', '--book', 'a.json', '--book', 'b.json'], '--book is given twice'],
    [['read', 'minutes.txt', '--book'], '--book needs a value'],
    [['read', 'minutes.txt', '--book', 'minutes.txt'], 'ends in .json'],
    [['read', 'minutes.txt', '--book', 'nowhere/b.json'], 'could not be written'],
    [['read', 'minutes.txt', '--book', 'drawer.json'], 'could not be written'],
    [['read', 'nothing.txt'], 'no such file'],
    [['read', 'two\nlines.txt'], 'no such file'],
    [['read', 'drawer.txt'], 'folder'],
    [['read', 'empty.txt'], 'empty'],
    [['read', 'blank.txt'], 'blank.txt'],
    [['read', 'paper.pdf'], 'PDF'],
    [['read', 'torn.docx'], 'torn.docx'],
    [['read', 'bare.json'], 'bare.json is not minutes'],
    [['export', 'paper.pdf', '--out', 'o'], 'PDF'],
    [['export', 'torn.json', '--out', 'o'], 'not a Minutebook book'],
    [['export', 'other.json', '--out', 'o'], 'not a Minutebook book'],
    [['export', 'newer.json', '--out', 'o'], 'newer Minutebook'],
    [['export', 'bare.json', '--out', 'o'], 'holds no meeting'],
    [['export', 'sample.json', '--out', 'o'], '--meeting 31, 32, 33'],
    [['export', 'sample.json', '--meeting', '34', '--out', 'o'], 'It holds 31, 32, 33'],
    [
      [
        'export',
        'sample.json',
        '--meeting',
        '33',
        '--report',
        'extract',
        '--item',
        '99',
        '--out',
        'o',
      ],
      'has no item 99',
    ],
    [['export', 'minutes.txt', '--out', 'empty.txt'], 'could not be made'],
    [['export', 'minutes.txt', '--out', 'empty.txt/o'], 'could not be made'],
  ])('%j', (args, why) => {
    const before = contentsOf(folder);
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^minutebook: [^\n]+\n$/);
    expect(err).toContain(why);
    expect(contentsOf(folder)).toEqual(before);
  });

  test('also where the place of the file is taken by a folder', () => {
    mkdirSync(inFolder('o/STSC-12-minutes.docx'), { recursive: true });
    const before = contentsOf(folder);
    const { code, err } = run('export', 'minutes.txt', '--out', 'o');
    expect([code, err.split('\n').length]).toEqual([2, 2]);
    expect(contentsOf(folder)).toEqual(before);
  });
});

/** All words of a Word file, those of its headers, notes and properties too. */
function said(file: string): string {
  const parts = [...docxParts(new Uint8Array(readFileSync(inFolder(file)))).values()];
  return parts.map(part => part.replace(/<[^>]+>/g, '')).join('\n');
}

/** The sentences that stand in confidential items and blocks of the sample. */
function confidentialSentences(): string[] {
  const { value: book } = openSampleBook();
  const items = recordsOf(book, 'agendaItem').filter(({ confidential }) => confidential !== null);
  const hidden = new Set(items.map(({ id }) => id));
  const blocks = recordsOf(book, 'minute').flatMap(({ itemId, blocks }) =>
    blocks.filter(block => hidden.has(itemId) || ('attrs' in block && isConfidential(block.attrs))),
  );
  const lines = blocks.flatMap(linesIn).map(line => plainText(line));
  return [...items.map(({ title }) => title), ...lines.flatMap(line => line.split(/(?<=[.!?]) /))];
}

function isConfidential(attrs: object): boolean {
  return 'confidential' in attrs && attrs.confidential !== null;
}
