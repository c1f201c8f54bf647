import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isRefusal, readBook, recordsOf } from '../../shared/model/book';
import { demoBookCommand } from './demo-book-command';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'minutebook-demo-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run demo-book', () => {
  test('writes a book of so many meetings that opens with nothing set aside', () => {
    const out = path.join(folder, 'book.json');
    expect(demoBookCommand(['--meetings', '4', '--committees', '2', '--out', out])).toBe(0);
    const read = readBook(JSON.parse(readFileSync(out, 'utf8')));
    if (isRefusal(read)) throw new Error(read.message);
    expect(read.setAside).toEqual([]);
    expect(recordsOf(read.value, 'meeting')).toHaveLength(8);
  });

  test.each([
    ['an option it does not know', ['--year', '3']],
    ['an option without its value', ['--meetings']],
    ['no number', ['--meetings', 'many']],
    ['no meeting', ['--meetings', '0']],
    ['more committees than there are', ['--committees', '9']],
    ['a size and a number of meetings', ['--size', 'S', '--meetings', '3']],
    ['a size there is not', ['--size', 'XXL']],
  ])('says how it is used when given %s', (_, args) => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(demoBookCommand(args)).toBe(2);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('Usage: npm run -s demo-book'));
    said.mockRestore();
  });
});
