import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { base64 } from '../../shared/bytes/base64';
import { readableEdits } from '../../shared/commands/readable-edits';
import { takeEdits } from '../../shared/commands/take-edits';
import type { Presence } from '../../shared/model/attendance';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { wordTemplate as templateRecord } from '../../shared/model/word-template';
import { templateOfMeeting } from '../../shared/outs/used-template';
import { isUnreadable } from '../../shared/reading/unreadable';
import { readWordText, type WordText } from '../../shared/reading/word/word-text';
import { linesOfBook } from '../../shared/versions/edited/book-lines';
import { comparedFile, type ToldEdit } from '../../shared/versions/edited/compared-file';
import { saidKey } from '../../shared/versions/edited/said-line';
import { minutesNow } from '../../shared/versions/minutes-now';
import { docxOf } from '../../shared/word/template/docx-of';
import { contextAt, done } from '../support/command-context';
import { libreOfficeIsHere, savedAgain } from '../support/libre-office';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { sampleBook } from '../support/sample-minutes';
import { wordTemplate } from '../support/word-template';

const book = sampleBook({
  meeting: { state: 'withChair' },
  style: { attendance: true },
  withAttendance: true,
});

async function written(of: Book): Promise<Uint8Array> {
  const report = minutesNow(of, SAMPLE_MEETING) ?? expect.unreachable('there are minutes');
  return (await docxOf(report, templateOfMeeting(of, SAMPLE_MEETING))).value;
}

type How = (row: string) => { readonly left: string; readonly put: string };

const BY = 'w:id="9" w:author="Ada" w:date="2018-08-17T09:00:00Z"';

/** The row is cut and pasted. */
const CUT: How = row => ({ left: '', put: row });

/** The same with tracked changes: the row that was left is deleted, the other inserted. */
const TRACKED: How = row => ({
  left: rowMarked('del', row)
    .replaceAll(/<w:r>.*?<\/w:r>/gs, run => `<w:del ${BY}>${run}</w:del>`)
    .replaceAll('<w:t>', '<w:delText>')
    .replaceAll(/<w:t( [^>]*)>/g, '<w:delText$1>')
    .replaceAll('</w:t>', '</w:delText>'),
  put: rowMarked('ins', row).replaceAll(/<w:r>.*?<\/w:r>/gs, run => `<w:ins ${BY}>${run}</w:ins>`),
});

function rowMarked(mark: 'ins' | 'del', row: string): string {
  return row.includes('<w:trPr>')
    ? row.replace('</w:trPr>', `<w:${mark} ${BY}/></w:trPr>`)
    : row.replace(/<w:tr\b[^>]*>/, tag => `${tag}<w:trPr><w:${mark} ${BY}/></w:trPr>`);
}

/** A Word file with the row of someone after that of somebody else, or after a heading. */
function moved(bytes: Uint8Array, name: string, after: string, how: How): Uint8Array {
  const all = unzipSync(bytes);
  const xml = strFromU8(all['word/document.xml'] ?? new Uint8Array());
  const rows = xml.match(/<w:tr\b.*?<\/w:tr>/gs) ?? [];
  const rowSaying = (words: string) =>
    rows.find(row => row.includes(`>${words}</w:t>`)) ?? expect.unreachable(words);
  const [row, place] = [rowSaying(name), rowSaying(after)];
  const { left, put } = how(row);
  const now = xml.replace(row, () => left).replace(place, () => place + put);
  return zipSync({ ...all, 'word/document.xml': strToU8(now) });
}

function read(bytes: Uint8Array): WordText {
  const text = readWordText('minutes.docx', bytes);
  return isUnreadable(text) ? expect.unreachable(text.message) : text;
}

/** What is told of a copy of minutes, which were kept as they went out. */
async function told(of: Book, bytes: Uint8Array, out = of): Promise<ToldEdit[]> {
  const document = minutesNow(out, SAMPLE_MEETING) ?? expect.unreachable('there are minutes');
  const versions = [{ id: 'kept', document }];
  const compared = await comparedFile(of, SAMPLE_MEETING, read(bytes), versions);
  return readableEdits(of, SAMPLE_MEETING, compared?.edits ?? []);
}

function afterTaking(of: Book, edits: readonly ToldEdit[]): Book {
  const taken = { meetingId: SAMPLE_MEETING, edits: edits.map(({ edit }) => edit) };
  return done(of, takeEdits(of, taken, contextAt()));
}

function listOf(of: Book, name: string): Presence | undefined {
  const attendance = recordOf(of, 'meeting', SAMPLE_MEETING)?.attendance;
  return attendance?.find(one => one.name === name)?.presence;
}

describe.each([
  ['cut and pasted', CUT],
  ['moved with tracked changes', TRACKED],
])('a row of the attendance that was %s in Word', (_, how) => {
  test('is one difference, and the minutes that took it say what the file says', async () => {
    const bytes = moved(await written(book), 'Piotr Zielinski', 'Daniel Price', how);
    const edits = await told(book, bytes);
    expect(edits).toMatchObject([
      {
        edit: { what: 'move', lists: { from: 'present', to: 'apologies' }, isConflict: false },
        whyNot: null,
      },
    ]);
    const after = afterTaking(book, edits);
    expect(listOf(after, 'Piotr Zielinski')).toBe('apologies');
    const said = (linesOfBook(after, SAMPLE_MEETING) ?? []).map(saidKey);
    expect(said.toSorted()).toEqual(read(bytes).lines.map(saidKey).toSorted());
    expect(await told(after, bytes, book)).toEqual([]);
  });

  test('is so too when its list stands empty after it', async () => {
    const bytes = moved(await written(book), 'Daniel Price', 'Present', how);
    const edits = await told(book, bytes);
    expect(edits.map(({ edit }) => edit.what)).toEqual(['move']);
    expect(listOf(afterTaking(book, edits), 'Daniel Price')).toBe('present');
  });

  test.skipIf(!libreOfficeIsHere())('is so too when LibreOffice saved it after that', async () => {
    const bytes = moved(await written(book), 'Hannah Cole', 'Joan Whitby', how);
    const edits = await told(book, await savedAgain(bytes));
    expect(edits.map(({ edit }) => edit.what)).toEqual(['move']);
    expect(listOf(afterTaking(book, edits), 'Hannah Cole')).toBe('absent');
  });

  test('is so too in the committee’s own Word file', async () => {
    const committee = recordsOf(book, 'committee')[0] ?? expect.unreachable();
    const own = apply(book, {
      put: [
        { ...committee, wordTemplate: 'house.docx' },
        templateRecord(committee.id, 'house.docx', base64(wordTemplate())),
      ],
      remove: [],
    });
    const edits = await told(own, moved(await written(own), 'Imran Sadiq', 'Present', how));
    expect(edits.map(({ edit }) => edit.what)).toEqual(['move']);
    expect(listOf(afterTaking(own, edits), 'Imran Sadiq')).toBe('present');
  });
});

test('who moved a row is told where it was tracked', async () => {
  const edits = await told(book, moved(await written(book), 'Joan Whitby', 'Present', TRACKED));
  expect(edits[0]?.edit.theirs?.trackedBy).toEqual(['Ada']);
});
