import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../electron/headless/requests';
import { isBookName, requestOf } from '../../../electron/headless/usage';

const READ = { command: 'read', file: 'a.txt', book: null };
const EXPORT = {
  command: 'export',
  file: 'a.txt',
  meeting: null,
  what: 'minutes',
  item: null,
  version: 'full',
  format: 'docx',
  out: 'o',
};

const STATUS = {
  command: 'changeStatus',
  file: 'b.json',
  month: '2018-08',
  asAt: '2018-08-31',
  format: 'docx',
  out: 'o',
};

const REGISTER = {
  command: 'changeRegister',
  file: 'b.json',
  asAt: '2018-08-31',
  format: 'xlsx',
  out: 'o',
};

const PACK = {
  command: 'pack',
  file: 'b.json',
  meeting: null,
  version: 'full',
  parts: ['minutes', 'agenda', 'actions'],
  formats: ['docx', 'pdf'],
  asAt: '2018-08-31',
  out: 'o',
};

const LIST = {
  command: 'list',
  file: 'b.json',
  list: 'actions',
  version: 'full',
  asAt: '2018-08-31',
  format: 'xlsx',
  out: 'o',
};

describe('what is asked of the command', () => {
  test.each([
    ['export b.json --report change-status --month 2018-08 --out o', STATUS],
    [
      'export b.json --report change-status --month 2018-08 --as-at 2018-08-20 --out o',
      { ...STATUS, asAt: '2018-08-20' },
    ],
    ['export b.json --report change-register --as-at 2018-08-31 --out o', REGISTER],
    [
      'export b.json --report change-register --as-at 2018-08-31 --format csv --out o',
      { ...REGISTER, format: 'csv' },
    ],
    ['export a.txt --report agenda --out o', { ...EXPORT, what: 'agenda' }],
    ['export a.txt --report extract --item 5 --out o', { ...EXPORT, what: 'extract', item: '5' }],
    ['export b.json --report pack --as-at 2018-08-31 --out o', PACK],
    [
      'export b.json --report pack --as-at 2018-08-31 --parts chase,dates --format txt --out o',
      { ...PACK, parts: ['chase', 'dates'], formats: ['txt'] },
    ],
    ['export b.json --report action-register --as-at 2018-08-31 --out o', LIST],
    [
      'export b.json --report outcome-register --version public --as-at 2018-08-31 --format csv --out o',
      { ...LIST, list: 'outcomes', version: 'public', format: 'csv' },
    ],
    [
      'export b.json --report chase-list --as-at 2018-08-31 --format docx --out o',
      { ...LIST, list: 'chase', format: 'docx' },
    ],
    ['read a.txt', READ],
    ['read a.txt --book b.json', { ...READ, book: 'b.json' }],
    ['read --book B.JSON a.txt', { ...READ, book: 'B.JSON' }],
    ['export a.txt --out o', EXPORT],
    ['export --out o a.txt', EXPORT],
    ['export a.txt --report minutes --version full --out o', EXPORT],
    ['export a.txt --out o --version public', { ...EXPORT, version: 'public' }],
    ['export a.txt --out o --format pdf', { ...EXPORT, format: 'pdf' }],
    [
      'export b.json --report change-status --month 2018-08 --format pdf --out o',
      { ...STATUS, format: 'pdf' },
    ],
    ['export a.txt --out o --meeting 33', { ...EXPORT, meeting: '33' }],
    ['export a.txt --out o --meeting -1', { ...EXPORT, meeting: '-1' }],
  ])('%s', (asked, request) => {
    expect(requestOf(asked.split(' '))).toEqual(request);
  });

  test('a name may hold spaces', () => {
    expect(requestOf(['read', 'my minutes.txt'])).toEqual({ ...READ, file: 'my minutes.txt' });
  });
});

describe('what cannot be asked, and what the refusal names', () => {
  test.each([
    ['', 'Nothing was asked for.'],
    ['print a.txt', 'no command “print”'],
    ['READ a.txt', 'no command “READ”'],
    ['--help read', 'no command “--help”'],
    ['read', 'which file'],
    ['read --book b.json', 'which file'],
    ['read a.txt b.txt', 'a.txt or b.txt'],
    ['read a.txt --out o', 'no option --out'],
    ['read a.txt --help', 'no option --help'],
    ['read a.txt --book', '--book needs a value'],
    ['read a.txt --book b.txt', '--book needs a name that ends in .json'],
    ['read a.txt --book a.txt', '--book needs a name that ends in .json'],
    ['read a.txt --book b.json --book c.json', '--book is given twice'],
    ['export', '--out DIR'],
    ['export a.txt', '--out DIR'],
    ['export --out o', 'which file'],
    ['export a.txt b.txt --out o', 'a.txt or b.txt'],
    ['export a.txt --out', '--out needs a value'],
    ['export a.txt --out --meeting 33', '--out needs a value'],
    ['export a.txt --out=o', 'no option --out=o'],
    ['export a.txt --out o --out o', '--out is given twice'],
    ['export a.txt --out o --book b.json', 'no option --book'],
    ['export a.txt --out o --version secret', 'There are: full, public'],
    ['export a.txt --out o --format odt', 'There are: docx, pdf, md, txt'],
    [
      'export a.txt --out o --report changes',
      'There are: minutes, agenda, actions, extract, pack, action-register, outcome-register, chase-list, change-status, change-register',
    ],
    ['export a.txt --out o --month 2018-08', '--month is not for the report minutes'],
    ['export a.txt --out o --report extract', 'which item'],
    ['export a.txt --out o --item 5', '--item is not for the report minutes'],
    ['export a.txt --out o --report pack', 'as at which day the pack is wanted'],
    [
      'export a.txt --out o --report pack --as-at 2018-08-31 --parts all',
      'There is no part of a pack “all”',
    ],
    ['export a.txt --out o --report chase-list --version public', '--version is not for'],
    ['export a.txt --out o --report action-register --as-at 2018-02-30', 'as at which day'],
    ['export b.json --out o --report change-register', 'Say as at which day'],
    ['export b.json --out o --report change-register --as-at 2018-08', 'Say as at which day'],
    [
      'export b.json --out o --report change-register --as-at 2018-08-31 --format pdf',
      'There are: xlsx, csv.',
    ],
    ['export b.json --out o --format csv', 'There are: docx, pdf, md, txt'],
    ['export b.json --out o --report change-status', 'Say which month'],
    ['export b.json --out o --report change-status --month 2018', 'Say which month'],
    ['export b.json --out o --report change-status --month 2018-13', 'Say which month'],
    [
      'export b.json --out o --report change-status --month 2018-08 --as-at 2018-07-31',
      '--as-at needs a day from 2018-08-01 on',
    ],
    [
      'export b.json --out o --report change-status --month 2018-08 --meeting 33',
      '--meeting is not for the report change-status',
    ],
  ])('%s', (asked, named) => {
    const refused = () => requestOf(asked.split(' ').filter(arg => arg !== ''));
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(named);
  });
});

test.each([
  ['book.json', true],
  ['folder/BOOK.JSON', true],
  ['book.json.txt', false],
  ['json', false],
])('%s is the name of a book: %s', (name, isBook) => {
  expect(isBookName(name)).toBe(isBook);
});
