import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isUnreadable } from '../../shared/reading/unreadable';
import { lettersOf, notInterleaved, readFile, readWell, wordsOfRecords } from '../support/read';

const DOCUMENT = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`;

function docx(body: string, parts: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(DOCUMENT(body)),
    ...parts,
  });
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

async function refusal(name: string, bytes: Uint8Array | string) {
  const read = await readFile(name, bytes);
  return isUnreadable(read) ? read : null;
}

describe('files that cannot be read are refused with a reason', () => {
  test.each<[string, string, Uint8Array | string, string]>([
    ['an empty file', 'a.txt', '', 'empty'],
    ['a file of white space', 'a.txt', ' \n \n', 'noMinutes'],
    ['an empty web page', 'a.html', '<html><body></body></html>', 'noMinutes'],
    ['a PDF', 'a.txt', '%PDF-1.7\n...', 'otherFormat'],
    ['Word 97', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'otherFormat'],
    ['rich text', 'a.rtf', '{\\rtf1 Hello}', 'otherFormat'],
    ['a picture', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'binary'],
    ['control characters', 'a.txt', '\u0001\u0002\u0003\u0004', 'binary'],
    ['text that is said to be Word', 'a.docx', 'Hello', 'damaged'],
    ['a zip that is cut off', 'a.docx', docx(paragraph('Hello')).subarray(0, 300), 'damaged'],
    ['a zip without a document', 'a.docx', zipSync({ 'a.xml': strToU8('<a/>') }), 'damaged'],
    ['a Word file without words', 'a.docx', docx(''), 'noMinutes'],
    ['XML that is not well formed', 'a.docx', docx('<w:p>'), 'damaged'],
    [
      'a zip of a part outside itself',
      'a.docx',
      docx(paragraph('x'), { '../evil.xml': strToU8('x') }),
      'damaged',
    ],
    ['50 MB of text', 'a.txt', new Uint8Array(50_000_000).fill(65), 'tooLarge'],
    ['50 MB of zip', 'a.docx', overlong(), 'tooLarge'],
  ])('%s', async (_, name, bytes, code) => {
    const read = await refusal(name, bytes);
    expect(read?.code).toBe(code);
    expect(read?.message).toContain(name);
    expect(read?.message).toMatch(/^[^\n]+\.$/);
  });

  test('a zip that unpacks to far more than it weighs', async () => {
    const bomb = docx(paragraph('x'), { 'word/media/a.bin': new Uint8Array(60_000_000) });
    expect(await refusal('a.docx', bomb)).toMatchObject({ code: 'damaged' });
  });

  test('a zip whose directory says less than it unpacks to', async () => {
    const body = paragraph('Said.').repeat(100);
    const size = strToU8(DOCUMENT(body)).length;
    const read = await refusal('a.docx', saying(docx(body), size, 500));
    expect(read).toMatchObject({ code: 'damaged' });
  });

  test('a Word file of more text than a thousand pages hold', async () => {
    const text = Array.from({ length: 11_000 }, (_, at) => paragraph(`${at} `.repeat(200)));
    const read = await refusal('a.docx', docx(text.join('')));
    expect(read).toMatchObject({ code: 'damaged' });
    expect(read?.message).toMatch(/too (?:long|tightly)/);
  });

  test.each([
    ['a.html', `${'<div><b>'.repeat(100_000)}Said.`],
    ['a.md', `${'> '.repeat(50_000)}Said.`],
    ['a.md', `${'* '.repeat(50_000)}Said.`],
  ])('%s: elements nested without end', async (name, text) => {
    expect(await refusal(name, text)).toMatchObject({ code: 'damaged' });
  });

  test('twenty thousand elements inside one another', async () => {
    const deep =
      '<w:sdt><w:sdtContent>'.repeat(20_000) +
      paragraph('x') +
      '</w:sdtContent></w:sdt>'.repeat(20_000);
    expect(await refusal('a.docx', docx(deep))).toMatchObject({ code: 'damaged' });
  });
});

describe('what a hostile file brings along stays out', () => {
  test('scripts, frames and styles of a web page are no words', async () => {
    const html =
      '<h1>1. Report</h1><script>alert(1)</script><style>p{}</style><iframe src="http://x"></iframe><p onclick="x()">Said.</p><h1>2. Close</h1><p>Closed.</p>';
    const records = JSON.stringify([...(await readWell('a.html', html)).book.records.values()]);
    expect(records).not.toMatch(/alert|onclick|iframe/);
    expect(records).toContain('Said.');
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '\\\\srv\\share',
    'https://a b.example',
    'vbscript:x',
  ])('a link to %s leaves only its words', async href => {
    const html = `<h1>1. Report</h1><p>See <a href="${href}">this</a>.</p><h1>2. Close</h1><p>x</p>`;
    const records = JSON.stringify([...(await readWell('a.html', html)).book.records.values()]);
    expect(records).toContain('See this.');
    expect(records).not.toContain('href');
  });

  test('a link to the web is kept', async () => {
    const html =
      '<h1>1. Report</h1><p>See <a href="https://example.com/?a=1">this</a>.</p><h1>2. Close</h1><p>x</p>';
    const records = JSON.stringify([...(await readWell('a.html', html)).book.records.values()]);
    expect(records).toContain('"href":"https://example.com/?a=1"');
  });

  test('a style map inside a Word file is not obeyed', async () => {
    const map = strToU8('p => script:fresh');
    const bytes = docx(paragraph('1. Report') + paragraph('Said.') + paragraph('2. Close'), {
      'mammoth/style-map': map,
    });
    const records = JSON.stringify([...(await readWell('a.docx', bytes)).book.records.values()]);
    expect(records).toContain('Said.');
  });

  test('names such as __proto__ are words like any other', async () => {
    await readWell(
      'a.txt',
      '1. __proto__\n\nconstructor\n\n2. toString\n\nACTION __proto__/01: x to y.\n',
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('any text at all', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      '1. Report',
      '2. Close',
      '3 More',
      'ACTION STSC33/01: The Hub to report.',
      'STSC31/02',
      'Action CLOSED.',
      'Action Reference',
      'Update',
      'The STSC NOTED it.',
      'e point',
      '• point',
      'Present: A Sample',
      '\fpage',
      'Page 3 of 9',
      'as follows:',
      '1 A footnote',
    ),
  );

  test('is read without a crash, and not one letter of it is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async lines => {
        const text = lines
          .join('\n')
          .replace(/\p{Cc}/gu, sign => (/[\n\f]/.test(sign) ? sign : ' '));
        const read = await readFile('a.txt', text);
        if (isUnreadable(read)) return;
        const whole = lettersOf(text);
        const listed = lettersOf(read.listed.map(one => one.text).join(' '));
        expect(notInterleaved(whole, lettersOf(wordsOfRecords(read)), listed)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test.each(['a.md', 'a.html', 'a.docx'])('as %s is read or refused', async name => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async text => {
        const read = await readFile(name, text);
        expect(isUnreadable(read) ? read.message : read.meetingId).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });

  test('a Word file with any byte changed is read or refused', async () => {
    const sound = docx(paragraph('1. Report') + paragraph('Said.') + paragraph('2. Close'));
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Uint8Array.from(sound);
        bytes[at] = byte;
        const read = await readFile('a.docx', bytes);
        expect(isUnreadable(read) ? read.message : read.meetingId).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

/** The file with one size in its headers said to be another. */
function saying(file: Uint8Array, size: number, said: number): Uint8Array {
  const bytes = Uint8Array.from(file);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === size) view.setUint32(at, said, true);
  }
  return bytes;
}

function overlong(): Uint8Array {
  const bytes = new Uint8Array(50_000_000);
  bytes.set([0x50, 0x4b, 3, 4]);
  return bytes;
}
