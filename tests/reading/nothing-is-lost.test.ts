import path from 'node:path';
import mammoth from 'mammoth';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../shared/reading/text/decode';
import { lettersOf, notInterleaved, readWell, wordsOfRecords } from '../support/read';
import {
  realDocument,
  realDocuments,
  realDocumentsAreHere,
  WITHOUT_REAL_DOCUMENTS,
} from '../support/shared-files';

const FILES = [
  ...realDocuments('seed', /\.txt$/),
  ...realDocuments('corpus/text', /\.(?:txt|md|htm)$/),
  ...realDocuments('corpus/docx', /\.docx$/),
].filter(file => !file.includes('other-formats'));

async function wordsOfFile(file: string, bytes: Uint8Array): Promise<string> {
  if (file.endsWith('.docx')) {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  }
  const text = decodeText(bytes) ?? '';
  if (file.endsWith('.txt')) return text;
  return withoutTags(file.endsWith('.md') ? await marked.parse(text) : text);
}

function withoutTags(html: string): string {
  return html
    .replace(/<(head|style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;|&gt;|&quot;|&#39;/g, ' ')
    .replace(/&(\w)(?:acute|grave|uml|circ|tilde);/g, '$1');
}

describe('not one word of the input is lost', () => {
  test.skipIf(realDocumentsAreHere)(WITHOUT_REAL_DOCUMENTS, () => {});

  test.each(FILES)(
    '%s: its words are the words of the records and what is listed, in order',
    async file => {
      const bytes = realDocument(file);
      const read = await readWell(path.basename(file), bytes);
      const whole = lettersOf(await wordsOfFile(file, bytes));
      const listed = lettersOf(read.listed.map(({ text }) => text).join(' '));
      const lost = notInterleaved(whole, lettersOf(wordsOfRecords(read)), listed);
      const countedByWord = file.endsWith('.docx') && lost !== null;
      expect(
        countedByWord
          ? notInterleaved(whole, lettersOf(wordsOfRecords(read, false)), listed)
          : lost,
      ).toBeNull();
    },
  );
});
