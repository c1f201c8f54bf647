import { describe, expect, test } from 'vitest';
import { isZipFault, unzipped } from '../../shared/bytes/zip';
import { PLACEHOLDERS, type Placeholder } from '../../shared/report/placeholders';
import { wordFile } from '../../shared/word/package-file';
import { docxOf, type UsedTemplate } from '../../shared/word/template/docx-of';
import { isTemplateFault, readTemplate } from '../../shared/word/template/read-template';
import { bodyOf } from '../../shared/word/template/relationships';
import { templateParts } from '../../shared/word/template/template-parts';
import { isElement, nodesOf } from '../../shared/word/template/xml-nodes';
import { bodyWords, docxParts } from '../support/docx-text';
import { validateOpenXml } from '../support/open-xml-validator';
import { reportText } from '../support/report-text';
import { sampleReport } from '../support/sample-report';
import { realDocument, realDocuments, WITHOUT_REAL_DOCUMENTS } from '../support/shared-files';
import { para } from '../support/word-template';

const DOCUMENTS = realDocuments('corpus', /\.docx$/);
const LIMITS = { entries: 5_000, unpacked: 1e8, text: 1e8, textEnding: '.xml' } as const;
const VALUES = Object.fromEntries(PLACEHOLDERS.map(name => [name, ''])) as Record<
  Placeholder,
  string
>;

const { report } = sampleReport({ withAttendance: true });

/** A document as a secretary makes stationery of it: its text goes, the line of the minutes comes. */
function asTemplate(bytes: Uint8Array): Uint8Array {
  const files = unzipped(bytes, LIMITS);
  if (isZipFault(files)) throw new Error('A real document cannot be unpacked.');
  const parts = templateParts(files);
  const body = bodyOf(parts);
  const section = body.children.filter(child => isElement(child) && child.name === 'w:sectPr');
  body.children = [...nodesOf(para(['{min', 'utes}'])), ...section];
  return wordFile(parts.written(), '2026-01-01');
}

describe('minutes on the stationery of other committees', () => {
  if (DOCUMENTS.length === 0) test.skip(WITHOUT_REAL_DOCUMENTS);

  test.each(DOCUMENTS)('%s is refused in words, or worn', async file => {
    const bytes = asTemplate(realDocument(file));
    const read = readTemplate(bytes);
    if (isTemplateFault(read)) {
      expect(['comments', 'embedded']).toContain(read.code);
      return;
    }
    const template: UsedTemplate = { bytes, values: VALUES, takes: 'everything' };
    const { value } = await docxOf(report, template);
    const verdict = await validateOpenXml(value);
    expect(verdict.errors).toEqual([]);
    expect(bodyWords(value).join(' ')).toContain(reportText(report).body.join(' '));
    const names = [...docxParts(value).keys()];
    expect(
      names.filter(name => /customXml|people|custom\.xml|app\.xml|thumbnail/.test(name)),
    ).toEqual([]);
  });
});
