import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readableEdits } from '../../shared/commands/readable-edits';
import { isUnreadable } from '../../shared/reading/unreadable';
import { readWordText } from '../../shared/reading/word/word-text';
import { comparedFile, type ToldEdit } from '../../shared/versions/edited/compared-file';
import { minutesNow } from '../../shared/versions/minutes-now';
import { toDocx } from '../../shared/word/to-docx';
import { libreOfficeIsHere, savedAgain } from '../support/libre-office';
import { taken33 } from '../support/minutes-in-word';
import { book, textsOf } from '../support/releases-in-word';

let file: Uint8Array;

beforeAll(async () => {
  const report = minutesNow(book, 'm33') ?? expect.unreachable();
  file = (await toDocx(report)).value;
});

const BY = 'w:id="9" w:author="Ada" w:date="2018-08-17T09:00:00Z"';

/** How somebody takes a paragraph or a row out of a file, and puts words or a row in. */
interface Hand {
  readonly paragraphOut: (xml: string) => string;
  readonly rowOut: (xml: string) => string;
  readonly rowIn: (xml: string) => string;
  readonly wordsIn: (text: string) => string;
}

const PLAINLY: Hand = {
  paragraphOut: () => '',
  rowOut: () => '',
  rowIn: xml => xml,
  wordsIn: text => `<w:r><w:t>${text}</w:t></w:r>`,
};

const TRACKED: Hand = {
  paragraphOut: xml => deleted(xml),
  rowOut: xml => deleted(rowMarked('del', xml)),
  rowIn: xml =>
    rowMarked('ins', xml).replaceAll(/<w:r>.*?<\/w:r>/gs, run => `<w:ins ${BY}>${run}</w:ins>`),
  wordsIn: text => `<w:ins ${BY}><w:r><w:t>${text}</w:t></w:r></w:ins>`,
};

function deleted(xml: string): string {
  return xml
    .replaceAll(
      /<w:r>.*?<\/w:r>/gs,
      run => `<w:del ${BY}>${run.replaceAll(/<(\/?)w:t\b/g, '<$1w:delText')}</w:del>`,
    )
    .replaceAll('</w:pPr>', `<w:rPr><w:del ${BY}/></w:rPr></w:pPr>`);
}

function rowMarked(mark: 'ins' | 'del', row: string): string {
  return row.includes('<w:trPr>')
    ? row.replace('</w:trPr>', `<w:${mark} ${BY}/></w:trPr>`)
    : row.replace(/<w:tr\b[^>]*>/, open => `${open}<w:trPr><w:${mark} ${BY}/></w:trPr>`);
}

function rowSaying(xml: string, words: string): string {
  const rows = xml.match(/<w:tr\b(?:(?!<w:tr\b).)*?<\/w:tr>/gs) ?? [];
  return rows.findLast(row => row.includes(`>${words}<`)) ?? expect.unreachable(words);
}

function actionSaying(xml: string, words: string): string {
  const all = xml.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs) ?? [];
  const found = all.find(each => each.includes('"Action"') && each.includes(words));
  return found ?? expect.unreachable(words);
}

/** A row out and one in, an action out with its row, a first update, and an empty cell filled. */
function changed(xml: string, hand: Hand): string {
  const june = rowSaying(xml, 'June 2018');
  const row = rowSaying(xml, 'November 2018');
  const late = row.replace('>November 2018<', '>December 2018<').replace('>With a risk<', '>Late<');
  const filled = june.replace(
    /(<w:tc>(?:(?!<w:tc>).)*)<\/w:p><\/w:tc><\/w:tr>$/s,
    (_, cell: string) => `${cell}${hand.wordsIn('It went well.')}</w:p></w:tc></w:tr>`,
  );
  const action = actionSaying(xml, 'to report by');
  const listed = rowSaying(xml, 'STSC33/01');
  const carried = rowSaying(xml, 'STSC32/02');
  const updated = carried.replace(
    /<\/w:p><\/w:tc><\/w:tr>$/,
    `${hand.wordsIn('It was asked.')}</w:p></w:tc></w:tr>`,
  );
  const february = rowSaying(xml, 'February 2019');
  return xml
    .replace(june, filled)
    .replace(row, row + hand.rowIn(late))
    .replace(february, hand.rowOut(february))
    .replace(action, hand.paragraphOut(action))
    .replace(listed, hand.rowOut(listed))
    .replace(carried, updated);
}

function copyBy(hand: Hand): Uint8Array {
  const all = unzipSync(file);
  const xml = strFromU8(all['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...all, 'word/document.xml': strToU8(changed(xml, hand)) });
}

async function toldOf(bytes: Uint8Array): Promise<ToldEdit[]> {
  const text = readWordText('minutes.docx', bytes);
  if (isUnreadable(text)) throw new Error(text.message);
  const compared = await comparedFile(book, 'm33', text, []);
  return readableEdits(book, 'm33', compared?.edits ?? []);
}

const TOLD = [
  ['insert', 'It went well.'],
  ['remove', 'February 2019'],
  ['insert', 'December 2018'],
  ['remove', 'ACTION STSC33/01: DCC to report by 30 September 2018.'],
  ['insert', 'It was asked.'],
];

async function expectAll(bytes: Uint8Array): Promise<void> {
  const told = await toldOf(bytes);
  expect(told.map(({ edit }) => [edit.what, edit.theirs?.text ?? edit.before])).toEqual(TOLD);
  expect(told.map(({ whyNot }) => whyNot)).toEqual(TOLD.map(() => null));
  const now = textsOf(taken33(book, told));
  expect(now).toEqual(
    expect.arrayContaining(['It went well.', 'December 2018', 'Late', 'It was asked.']),
  );
  expect(now.filter(text => /February|^(ACTION )?STSC33\/01/.test(text))).toEqual([]);
}

describe('rows, cells and actions that were changed in a Word file', () => {
  test('are nothing in the file as it was written', async () => {
    expect(await toldOf(file)).toEqual([]);
  });

  test('typed over, come back one card each', () => expectAll(copyBy(PLAINLY)));

  test('with tracked changes, come back alike, and say whose they are', async () => {
    const bytes = copyBy(TRACKED);
    await expectAll(bytes);
    const [filled] = await toldOf(bytes);
    expect(filled?.edit.theirs?.trackedBy).toEqual(['Ada']);
  });

  test.skipIf(!libreOfficeIsHere()).each([
    ['typed', PLAINLY],
    ['tracked', TRACKED],
  ])('%s and saved by LibreOffice after that, come back alike', async (_, hand) => {
    await expectAll(await savedAgain(copyBy(hand)));
  });

  test.skipIf(!libreOfficeIsHere())('are nothing where LibreOffice only saved it', async () => {
    expect(await toldOf(await savedAgain(file))).toEqual([]);
  });
});
