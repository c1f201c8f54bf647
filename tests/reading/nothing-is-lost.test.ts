import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lettersOf, notInterleaved, readWell, wordsOfRecords } from '../support/read';
import {
  realDocument,
  realDocuments,
  realDocumentsAreHere,
  WITHOUT_REAL_DOCUMENTS,
} from '../support/shared-files';
import { wordsOfFile } from '../support/words-of-file';

const FILES = [
  ...realDocuments('seed', /\.txt$/),
  ...realDocuments('corpus/text', /\.(?:txt|md|htm)$/),
  ...realDocuments('corpus/docx', /\.docx$/),
].filter(file => !file.includes('other-formats'));

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
