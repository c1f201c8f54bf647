import { createHash } from 'node:crypto';
import { Document, Paragraph } from 'docx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { minutesReport } from '../../shared/report/minutes-report';
import { partsOf, wordFile } from '../../shared/word/package-file';
import { toDocx } from '../../shared/word/to-docx';
import { docxParts } from '../support/docx-text';
import { CREATED, SAMPLE_MEETING } from '../support/sample-ids';
import { sampleBook } from '../support/sample-minutes';

describe('the package of a Word file', () => {
  test('gives its parts before docx compresses them', () => {
    const parts = partsOf(new Document({ sections: [{ children: [new Paragraph('a')] }] }));
    expect([...parts.keys()]).toContain('word/document.xml');
  });

  test('begins with the types of its parts', () => {
    const parts = new Map([
      ['word/document.xml', '<a/>'],
      ['[Content_Types].xml', '<b/>'],
    ]);
    const names = Object.keys(unzipSync(wordFile(parts, CREATED)));
    expect(names).toEqual(['[Content_Types].xml', 'word/document.xml']);
  });

  test('is refused a time that is none', async () => {
    const report = sampleMinutes();
    const properties = { ...report.properties, created: 'yesterday' };
    await expect(toDocx({ ...report, properties })).rejects.toThrow(RangeError);
  });
});

describe('the same minutes', () => {
  test('are the same bytes, file after file', async () => {
    const report = sampleMinutes();
    const first = await toDocx(report);
    await toDocx(sampleMinutes());
    expect(sha256((await toDocx(report)).value)).toBe(sha256(first.value));
  });

  test('are the same bytes in another zone of time', async () => {
    const { value } = await toDocx(sampleMinutes());
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      expect(sha256((await toDocx(sampleMinutes())).value)).toBe(sha256(value));
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('hold nothing that is drawn at random or taken from the clock', async () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const [name, part] of docxParts((await toDocx(sampleMinutes())).value)) {
      expect(part, name).not.toContain(today);
      expect(part, name).not.toMatch(/"rId[a-z0-9_-]{21}"/);
    }
  });
});

function sampleMinutes() {
  const book = sampleBook({ withAttendance: true });
  const report = minutesReport(book, SAMPLE_MEETING, { version: 'full', created: CREATED });
  if (!report) throw new Error('The sample has no such meeting.');
  return report.value;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
