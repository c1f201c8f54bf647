import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { base64 } from '../../shared/bytes/base64';
import { readableEdits } from '../../shared/commands/readable-edits';
import { takeEdits } from '../../shared/commands/take-edits';
import type { Attendee } from '../../shared/model/attendance';
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
  meeting: {
    state: 'withChair',
    quorate: true,
    nextMeeting: '18 September 2018',
    declarations: [
      { name: 'Joan Whitby', itemId: null, interest: 'shares in a carrier', withdrew: false },
      { name: 'Tom Okafor', itemId: null, interest: 'a seat on the Panel', withdrew: false },
    ],
  },
  style: { attendance: true },
  withAttendance: true,
});

async function written(of: Book): Promise<Uint8Array> {
  const report = minutesNow(of, SAMPLE_MEETING) ?? expect.unreachable('there are minutes');
  return (await docxOf(report, templateOfMeeting(of, SAMPLE_MEETING))).value;
}

const BY = 'w:id="9" w:author="Ada" w:date="2018-08-17T09:00:00Z"';

function marked(mark: 'ins' | 'del', row: string): string {
  const own = row.includes('<w:trPr>')
    ? row.replace('</w:trPr>', `<w:${mark} ${BY}/></w:trPr>`)
    : row.replace(/<w:tr\b[^>]*>/, tag => `${tag}<w:trPr><w:${mark} ${BY}/></w:trPr>`);
  const runs = own.replaceAll(/<w:r>.*?<\/w:r>/gs, run => `<w:${mark} ${BY}>${run}</w:${mark}>`);
  return mark === 'ins'
    ? runs
    : runs.replaceAll(/<w:t( [^>]*)?>/g, '<w:delText$1>').replaceAll('</w:t>', '</w:delText>');
}

interface How {
  readonly put: (row: string) => string;
  readonly left: (row: string) => string;
}

const TYPED: How = { put: row => row, left: () => '' };
const TRACKED: How = { put: row => marked('ins', row), left: row => marked('del', row) };

function inDocument(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const all = unzipSync(bytes);
  const xml = strFromU8(all['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...all, 'word/document.xml': strToU8(change(xml)) });
}

function rowOf(xml: string, name: string): string {
  const rows = xml.match(/<w:tr\b.*?<\/w:tr>/gs) ?? [];
  return rows.find(row => row.includes(`>${name}</w:t>`)) ?? expect.unreachable(name);
}

/** The row that Word makes below another, with these words in its cells. */
function rowLike(row: string, words: readonly string[]): string {
  const setting = /<w:r>(<w:rPr>.*?<\/w:rPr>)?/s.exec(row)?.[1] ?? '';
  let at = -1;
  return row.replaceAll(
    /(<w:tc>.*?<w:p>(?:<w:pPr>.*?<\/w:pPr>)?).*?(<\/w:p>.*?<\/w:tc>)/gs,
    (_, head, tail) => {
      at += 1;
      const said = words[at] ?? '';
      return said === '' ? head + tail : `${head}<w:r>${setting}<w:t>${said}</w:t></w:r>${tail}`;
    },
  );
}

const HUGH = ['Hugh Price', 'Severn Ports', 'Observer'];

/** Hugh Price is put below Hannah Cole, and Imran Sadiq is taken out. */
function edited(bytes: Uint8Array, { put, left }: How): Uint8Array {
  return inDocument(bytes, xml => {
    const [above, gone] = [rowOf(xml, 'Hannah Cole'), rowOf(xml, 'Imran Sadiq')];
    return xml
      .replace(above, () => above + put(rowLike(above, HUGH)))
      .replace(gone, () => left(gone));
  });
}

function read(bytes: Uint8Array): WordText {
  const text = readWordText('minutes.docx', bytes);
  return isUnreadable(text) ? expect.unreachable(text.message) : text;
}

async function told(of: Book, bytes: Uint8Array, out = of): Promise<ToldEdit[]> {
  const document = minutesNow(out, SAMPLE_MEETING) ?? expect.unreachable('there are minutes');
  const compared = await comparedFile(of, SAMPLE_MEETING, read(bytes), [{ id: 'kept', document }]);
  return readableEdits(of, SAMPLE_MEETING, compared?.edits ?? []);
}

function afterTaking(of: Book, edits: readonly ToldEdit[]): Book {
  const taken = { meetingId: SAMPLE_MEETING, edits: edits.map(({ edit }) => edit) };
  return done(of, takeEdits(of, taken, contextAt()));
}

function attendanceOf(of: Book): readonly Attendee[] {
  return recordOf(of, 'meeting', SAMPLE_MEETING)?.attendance ?? [];
}

function expectBoth(of: Book, edits: readonly ToldEdit[]): Book {
  expect(edits.map(({ whyNot }) => whyNot)).toEqual([null, null]);
  const after = afterTaking(of, edits);
  const left = attendanceOf(of).filter(({ name }) => name !== 'Imran Sadiq');
  expect(attendanceOf(after).filter(({ name }) => name !== 'Hugh Price')).toEqual(left);
  expect(attendanceOf(after)).toContainEqual(
    expect.objectContaining({
      name: 'Hugh Price',
      organisation: 'Severn Ports',
      capacity: 'Observer',
      presence: attendanceOf(of).find(({ name }) => name === 'Hannah Cole')?.presence,
    }),
  );
  return after;
}

describe.each([
  ['typed', TYPED],
  ['tracked', TRACKED],
])('rows of the attendance that were put in and taken out in Word, %s', (_, how) => {
  test('are one difference each, and the minutes that took them say what the file says', async () => {
    const bytes = edited(await written(book), how);
    const after = expectBoth(book, await told(book, bytes));
    const said = (linesOfBook(after, SAMPLE_MEETING) ?? []).map(saidKey);
    expect(said).toEqual(read(bytes).lines.map(saidKey));
    expect(await told(after, bytes, book)).toEqual([]);
  });

  test.skipIf(!libreOfficeIsHere())(
    'are so too when LibreOffice saved them after that',
    async () => {
      const bytes = await savedAgain(edited(await written(book), how));
      expectBoth(book, await told(book, bytes));
    },
  );

  test('are so too in the committee’s own Word file', async () => {
    const committee = recordsOf(book, 'committee')[0] ?? expect.unreachable();
    const own = apply(book, {
      put: [
        { ...committee, wordTemplate: 'house.docx' },
        templateRecord(committee.id, 'house.docx', base64(wordTemplate())),
      ],
      remove: [],
    });
    expectBoth(own, await told(own, edited(await written(own), how)));
  });
});

test('who put a row in is told where it was tracked', async () => {
  const edits = await told(book, edited(await written(book), TRACKED));
  const put = edits.find(({ edit }) => edit.what === 'insert');
  expect(put?.edit.theirs?.trackedBy).toEqual(['Ada']);
});

test('sentences around the items that were reworded or taken out in Word are taken as they are', async () => {
  const bytes = inDocument(await written(book), xml => {
    const seat = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).find(each => each.includes('a seat on'));
    return [
      ['The meeting was quorate', 'The meeting was not quorate'],
      ['shares in a carrier', 'no more shares in a carrier'],
      [seat ?? expect.unreachable(), ''],
      ['18 September 2018', '25 September 2018'],
    ].reduce((text, [said = '', shall = '']) => text.replace(said, () => shall), xml);
  });
  const edits = await told(book, bytes);
  expect(edits.map(({ whyNot }) => whyNot)).toEqual([null, null, null, null]);
  const after = recordOf(afterTaking(book, edits), 'meeting', SAMPLE_MEETING);
  expect(after).toMatchObject({
    quorate: false,
    nextMeeting: '25 September 2018',
    declarations: [{ name: 'Joan Whitby', interest: 'no more shares in a carrier' }],
  });
  const said = (linesOfBook(afterTaking(book, edits), SAMPLE_MEETING) ?? []).map(saidKey);
  expect(said).toEqual(read(bytes).lines.map(saidKey));
});
