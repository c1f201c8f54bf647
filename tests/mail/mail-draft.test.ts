import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../shared/bytes/utf8';
import { emlFile, type MailDraft } from '../../shared/mail/mail-draft';
import { anyText } from '../support/arbitrary-text';

const WRITTEN = '2018-08-21T10:12:07.000Z';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function draft(known: Partial<MailDraft> = {}): MailDraft {
  return { subject: 'Minutes', text: 'Dear all,\n', written: WRITTEN, attachments: [], ...known };
}

async function readBack(known: Partial<MailDraft>) {
  const bytes = emlFile(draft(known));
  keepsTheRules(textOf(bytes));
  return PostalMime.parse(bytes);
}

/**
 * RFC 5322 2.1.1 and 2.3: ASCII in lines of at most 78 signs, each ended by CRLF. Word's media type
 * alone is longer, and stands in one line in everybody's mail.
 */
function keepsTheRules(text: string): void {
  expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const longest = Math.max(
    ...text
      .replaceAll(WORD, 'type')
      .split('\r\n')
      .map(line => line.length),
  );
  expect(longest).toBeLessThanOrEqual(78);
}

describe('a draft of a mail', () => {
  test('is what a mail program expects, line by line', () => {
    const attachment = { name: 'STSC-33.docx', type: WORD, bytes: new Uint8Array([1, 2, 3]) };
    expect(textOf(emlFile(draft({ attachments: [attachment] }))).split('\r\n')).toEqual([
      'Subject: Minutes',
      'Date: Tue, 21 Aug 2018 10:12:07 +0000',
      'X-Unsent: 1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="=_minutebook_part"',
      '',
      '--=_minutebook_part',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'RGVhciBhbGwsDQo=',
      '--=_minutebook_part',
      `Content-Type: ${WORD};`,
      ' name="STSC-33.docx"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment;',
      ' filename="STSC-33.docx"',
      '',
      'AQID',
      '--=_minutebook_part--',
      '',
    ]);
  });

  test('names nobody, and opens to be written on', async () => {
    const { from, to, headers, date } = await readBack({});
    expect([from, to]).toEqual([undefined, undefined]);
    expect(headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
    expect(date).toBe(WRITTEN);
  });

  test.each([
    'STSC meeting 33: draft minutes',
    'Cofnodion y cyfarfod – Pwyllgor Ynni, 14 Awst 2018 (drafft i’r Cadeirydd)',
    '議事録'.repeat(40),
    '👩‍👩‍👧 family 👩‍👩‍👧 of one sign after the other 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧',
    'a word without an end '.repeat(20),
    '=?UTF-8?B?eA==?= is no encoded word',
  ])('keeps its subject: %j', async subject => {
    expect((await readBack({ subject })).subject).toBe(subject.trim());
  });

  test('keeps its subject and its text, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (subject, text) => {
        const mail = await readBack({ subject, text });
        const line = wellFormed(subject)
          .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
          .trim();
        expect(mail.subject ?? '').toBe(line);
        expect((mail.text ?? '').replace(/\r?\n/g, '\n').trimEnd()).toBe(
          wellFormed(text)
            .replace(/\r\n?|\n/g, '\n')
            .trimEnd(),
        );
        expect(mail.attachments).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['Minutes\r\nBcc: spy@example.org', 'Minutes\nX-A: b', 'a\u2028b', 'a\u0085b: c'])(
    'lets no second header into the subject: %j',
    async subject => {
      const { headers } = await readBack({ subject });
      expect(headers.map(({ key }) => key)).toEqual([
        'subject',
        'date',
        'x-unsent',
        'mime-version',
        'content-type',
      ]);
    },
  );
});

describe('a file that goes with it', () => {
  test.each([
    'STSC-33-minutes.docx',
    'Cofnodion – drafft.docx',
    '議事録 33.docx',
    `${'議'.repeat(60)}.docx`,
    'a "quoted" \\ name.docx',
    "it's 100% (sure)*.docx",
    'a\r\nContent-Type: text/html.docx',
  ])('keeps its name and its bytes: %j', async name => {
    const bytes = new Uint8Array(1_000).map((_, at) => at % 256);
    const { attachments } = await readBack({ attachments: [{ name, type: WORD, bytes }] });
    expect(attachments).toHaveLength(1);
    const [attached] = attachments;
    expect(attached).toMatchObject({ filename: name, mimeType: WORD, disposition: 'attachment' });
    expect(new Uint8Array(attached?.content as ArrayBuffer)).toEqual(bytes);
  });

  test('keeps its bytes, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
        const { attachments } = await readBack({
          attachments: [{ name: 'a.bin', type: 'application/octet-stream', bytes }],
        });
        expect(new Uint8Array(attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
      }),
    );
  });
});

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
