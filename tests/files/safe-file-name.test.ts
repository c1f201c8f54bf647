import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafeFileName, safeFileName } from '../../shared/files/safe-file-name';
import { someText } from '../support/arbitrary-text';

/** Names that break one system or another, or lead out of the folder. */
const HOSTILE: readonly string[] = [
  '',
  ' ',
  '.',
  '..',
  '...',
  '../../etc/passwd',
  '..\\..\\Windows\\win.ini',
  '/etc/passwd',
  'C:\\Windows\\x',
  'C:x',
  '\\\\server\\share\\x',
  '\\\\?\\C:\\x',
  'file.txt:stream',
  'CON',
  'con.txt',
  'NUL',
  'AUX.tar',
  'COM1',
  'COM¹',
  'LPT9 ',
  'CONIN$',
  'CLOCK$',
  'a\u0000b',
  'a\nb\r\tc',
  'ends with dot.',
  'ends with space ',
  '-rf',
  '~$minutes',
  'a<b>c|d?e*f"g',
  'invoice\u202Excod.exe',
  'zero\u200Bwidth\u2066x\u2069',
  'half \uD800 pair',
  '議'.repeat(200),
  `e${'\u0301'.repeat(400)}`,
];

const ENDINGS = ['.docx', '.minutebook', '.eml', ''];

/** What a disk says to a name, by rules written down here once more and in another way. */
const REFUSALS: Readonly<Record<string, (name: string) => boolean>> = {
  'is empty': name => name === '',
  'is too long': name => Buffer.byteLength(name, 'utf8') > 255 || name.length > 255,
  'has a sign that means a place': name => [...'<>:"/\\|?*'].some(sign => name.includes(sign)),
  'has a control': name => [...name].some(sign => sign < ' ' || (sign >= '\x7f' && sign < '\xa0')),
  'has half a pair': name => /[\ud800-\udfff]/u.test(name),
  'turns the direction': name => /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/.test(name),
  'begins or ends badly': name => /[. ]$/.test(name) || /^[. -]/.test(name),
  'is a device': name =>
    /^(?:CON|PRN|AUX|NUL|CLOCK\$|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])$/.test(
      (name.split('.')[0] ?? '').trimEnd().toUpperCase(),
    ),
  'is not composed': name => name.normalize('NFC') !== name,
};

function refusal(name: string): string | null {
  return Object.keys(REFUSALS).find(why => REFUSALS[why]?.(name)) ?? null;
}

describe('a safe file name', () => {
  test.each(HOSTILE)('is taken by every disk: %j', wanted => {
    for (const ending of ENDINGS) {
      const name = safeFileName(wanted, ending);
      expect(refusal(name), name).toBeNull();
      expect(isSafeFileName(name), name).toBe(true);
    }
  });

  test('is taken by every disk, whatever is wanted', () => {
    const wanted = fc.oneof(
      someText,
      fc
        .array(fc.oneof(someText, fc.constantFrom(...HOSTILE)), { maxLength: 4 })
        .map(all => all.join('')),
      fc.string({ unit: 'binary', maxLength: 400 }),
    );
    fc.assert(
      fc.property(wanted, fc.constantFrom(...ENDINGS), (text, ending) => {
        const name = safeFileName(text, ending);
        expect(refusal(name)).toBeNull();
        expect(name.endsWith(ending)).toBe(true);
        expect(safeFileName(name.slice(0, name.length - ending.length), ending)).toBe(name);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['STSC 33 minutes', 'STSC 33 minutes.docx'],
    ['STSC33/01: report', 'STSC33-01- report.docx'],
    ['Pwyllgor Ynni – cofnodion', 'Pwyllgor Ynni – cofnodion.docx'],
    ['..', 'Untitled.docx'],
    ['Con', '_Con.docx'],
  ])('keeps the words of %j', (wanted, name) => {
    expect(safeFileName(wanted, '.docx')).toBe(name);
  });
});

describe('what comes from outside is a safe name only', () => {
  test.each(HOSTILE.filter(name => refusal(name) !== null))('if no disk refuses it: %j', name => {
    expect(isSafeFileName(name)).toBe(false);
  });

  test.each(['.docx', 'a/b.docx', 'a.docx/', 'CON.docx', ' a.docx', 'a.docx '])('not %j', name => {
    expect(isSafeFileName(name)).toBe(false);
  });

  test.each([
    'a.docx',
    'STSC-33-minutes.docx',
    'minutebook-2018-08-21-101207.minutebook',
    'README',
  ])('%j is', name => {
    expect(isSafeFileName(name)).toBe(true);
  });
});
