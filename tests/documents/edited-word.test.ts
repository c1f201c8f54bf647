import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { base64 } from '../../shared/bytes/base64';
import { readableEdits } from '../../shared/commands/readable-edits';
import { takeEdits } from '../../shared/commands/take-edits';
import { recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { wordTemplate as templateRecord } from '../../shared/model/word-template';
import { templateOfMeeting } from '../../shared/outs/used-template';
import { isUnreadable } from '../../shared/reading/unreadable';
import { readWordText, type WordText } from '../../shared/reading/word/word-text';
import { agendaOf } from '../../shared/registers/agenda';
import type { Report } from '../../shared/report/report';
import { type BookLine, linesOfBook } from '../../shared/versions/edited/book-lines';
import { comparedFile } from '../../shared/versions/edited/compared-file';
import type { Edit } from '../../shared/versions/edited/edit';
import { editsIn } from '../../shared/versions/edited/edits';
import { minutesOfFile } from '../../shared/versions/edited/meeting-of-file';
import { saidKey } from '../../shared/versions/edited/said-line';
import { mergedReport } from '../../shared/versions/merged-report';
import { minutesNow } from '../../shared/versions/minutes-now';
import { docxOf } from '../../shared/word/template/docx-of';
import { toDocx } from '../../shared/word/to-docx';
import { contextAt, done } from '../support/command-context';
import { libreOfficeIsHere, savedAgain } from '../support/libre-office';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { sampleBook } from '../support/sample-minutes';
import { wordTemplate } from '../support/word-template';

const book = sampleBook({
  meeting: { state: 'withChair' },
  style: { contents: true, signature: true, glossary: true, numberParagraphs: true },
});
const base = linesOfBook(book, SAMPLE_MEETING) ?? [];
let file: Uint8Array;

function minutes(): Report {
  const report = minutesNow(book, SAMPLE_MEETING);
  if (!report) throw new Error('There are no minutes.');
  return report;
}

function read(bytes: Uint8Array): WordText {
  const text = readWordText('minutes.docx', bytes);
  if (isUnreadable(text)) throw new Error(text.message);
  return text;
}

function editsOf(bytes: Uint8Array): readonly Edit[] {
  return editsIn(base, read(bytes).lines, base).edits;
}

/** The file with its parts changed, as somebody's program might have. */
function altered(parts: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const all = unzipSync(file);
  for (const [name, change] of Object.entries(parts)) {
    const before = all[name] ? strFromU8(all[name]) : '';
    const after = change(before);
    if (after === before) throw new Error(`Nothing of ${name} was changed.`);
    all[name] = strToU8(after);
  }
  return zipSync(all);
}

const inDocument = (change: (xml: string) => string): Uint8Array =>
  altered({ 'word/document.xml': change });

const OUTCOME = base.find(({ kind }) => kind === 'outcome') as BookLine;

/** The paragraph of the body that says this. */
function paragraphSaying(xml: string, words: string): string {
  const found = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).find(each => each.includes(words));
  if (!found) throw new Error(`No paragraph says ${words}.`);
  return found;
}

beforeAll(async () => {
  file = (await toDocx(minutes())).value;
});

describe('the file as it was written', () => {
  test('says what the book says, and is known by its title', () => {
    expect(editsOf(file)).toEqual([]);
    expect(read(file).title).toBe(minutes().properties.title);
  });

  test.skipIf(!libreOfficeIsHere())(
    'has no edits when LibreOffice has saved it again',
    async () => {
      const again = await savedAgain(file);
      expect(read(again).lines.map(saidKey)).toEqual(base.map(saidKey));
      expect(editsOf(again)).toEqual([]);
      expect(read(again).title).toBe(minutes().properties.title);
    },
  );
});

const NEW =
  '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>Quite new.</w:t></w:r></w:p>';
const BY = 'w:id="9" w:author="Ada" w:date="2018-08-17T09:00:00Z"';

describe('what was changed in it comes back', () => {
  test('words that were typed over, without tracked changes', () => {
    const edits = editsOf(inDocument(xml => xml.replace('combined booking', 'merged booking')));
    expect(edits).toMatchObject([{ what: 'reword', isConflict: false }]);
    const after = done(book, takeEdits(book, { meetingId: SAMPLE_MEETING, edits }, contextAt()));
    const lines = linesOfBook(after, SAMPLE_MEETING) ?? [];
    expect(lines.filter((line, at) => saidKey(line) !== saidKey(base[at] ?? line))).toMatchObject([
      { text: expect.stringContaining('merged booking') },
    ]);
  });

  test('a paragraph that was put in, and one that was taken out', () => {
    const words = 'gave its views on the technical side';
    const put = editsOf(
      inDocument(xml => xml.replace(paragraphSaying(xml, words), each => each + NEW)),
    );
    expect(put).toMatchObject([{ what: 'insert', theirs: { text: 'Quite new.' } }]);
    const gone = editsOf(inDocument(xml => xml.replace(paragraphSaying(xml, words), '')));
    expect(gone).toMatchObject([{ what: 'remove', before: OUTCOME.text }]);
  });

  test('a paragraph that was put in as those around it are numbered is a paragraph', () => {
    const edits = editsOf(
      inDocument(xml => {
        const one = paragraphSaying(xml, 'Coverage in the outer harbour');
        expect(one).toContain('w:numId');
        return xml.replace(
          one,
          one + one.replace(/<w:t([^>]*)>.*<\/w:t>/s, '<w:t$1>Quite new.</w:t>'),
        );
      }),
    );
    const after = done(book, takeEdits(book, { meetingId: SAMPLE_MEETING, edits }, contextAt()));
    const line = (linesOfBook(after, SAMPLE_MEETING) ?? []).find(
      ({ text }) => text === 'Quite new.',
    );
    expect(line?.kind).toBe('paragraph');
  });

  test('an item that was put in, with its text, and one that was taken off', () => {
    const heading = NEW.replace('BodyText', 'Heading1').replace('Quite new', 'Harbour lights');
    const put = editsOf(
      inDocument(xml =>
        xml.replace(paragraphSaying(xml, OUTCOME.text.slice(20, 60)), each => each + heading + NEW),
      ),
    );
    expect(put).toMatchObject([
      { theirs: { text: 'Harbour lights.' }, along: [{ theirs: { text: 'Quite new.' } }] },
    ]);
    const after = done(
      book,
      takeEdits(book, { meetingId: SAMPLE_MEETING, edits: put }, contextAt()),
    );
    const agenda = agendaOf(after, SAMPLE_MEETING).map(({ item }) => item.title);
    const at = agendaOf(book, SAMPLE_MEETING).findIndex(
      ({ item }) => item.id === OUTCOME.place?.itemId,
    );
    expect(agenda[at + 1]).toBe('Harbour lights.');
  });

  test('tracked changes: what was inserted is taken, what was deleted is not, and whose they are', () => {
    const edits = editsOf(
      inDocument(xml =>
        xml.replace(
          /<w:t([^>]*)>([^<]*)combined booking([^<]*)<\/w:t><\/w:r>/,
          `<w:t$1>$2</w:t></w:r><w:del ${BY}><w:r><w:delText>combined</w:delText></w:r></w:del><w:ins ${BY}><w:r><w:t>merged</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> booking$3</w:t></w:r>`,
        ),
      ),
    );
    expect(edits).toMatchObject([{ what: 'reword', theirs: { trackedBy: ['Ada'] } }]);
    expect(edits[0]?.theirs?.text).toContain('merged booking');
  });

  test('a paragraph whose end was deleted goes on in the next', () => {
    const edits = editsOf(
      inDocument(xml => {
        const one = paragraphSaying(xml, 'Model A:');
        return xml.replace(one, one.replace('</w:pPr>', `<w:rPr><w:del ${BY}/></w:rPr></w:pPr>`));
      }),
    );
    expect(edits.map(({ what }) => what).sort()).toEqual(['remove', 'reword']);
  });

  test('comments stand beside their paragraph', () => {
    const text = read(
      altered({
        'word/document.xml': xml =>
          xml.replace(paragraphSaying(xml, 'Model A:'), each =>
            each.replace('</w:p>', '<w:r><w:commentReference w:id="3"/></w:r></w:p>'),
          ),
        'word/comments.xml': () =>
          '<w:comments><w:comment w:id="3" w:author="Ada"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment></w:comments>',
      }),
    );
    const beside = text.lines.filter(({ remarks }) => remarks.length > 0);
    expect(beside).toMatchObject([{ remarks: [{ author: 'Ada', text: 'Is this so?' }] }]);
    expect(editsIn(base, text.lines, base).edits).toEqual([]);
  });

  test('a footnote that was reworded', () => {
    const edits = editsOf(
      altered({
        'word/footnotes.xml': xml =>
          xml.replace(/(<w:footnote w:id="1">.*?<w:t[^>]*>)(?! <)([^<]{3,})/s, '$1In short: $2'),
      }),
    );
    expect(edits).toMatchObject([{ what: 'reword' }]);
    const after = done(book, takeEdits(book, { meetingId: SAMPLE_MEETING, edits }, contextAt()));
    const notes = (linesOfBook(after, SAMPLE_MEETING) ?? []).flatMap(line => line.notes);
    expect(notes.some(note => note.startsWith('In short:'))).toBe(true);
  });
});

describe('what the minutes put together from the meeting comes back too', () => {
  const attended = sampleBook({
    meeting: { state: 'withChair' },
    style: { attendance: true, actionSummary: true },
    withAttendance: true,
  });
  const before = linesOfBook(attended, SAMPLE_MEETING) ?? [];
  const CHANGED: readonly (readonly [string, string])[] = [
    ['Tom Okafor', 'Thomas Okafor'],
    ['Tamar Harbour Trust', 'Tamar Harbours Trust'],
    ['Pilot House', 'Pilots House'],
    ['10:00 to 15:20', '10:05 to 15:25'],
    ['Work on the Terms', 'The work on the Terms'],
    ['Action ONGOING', 'Action CLOSED'],
  ];

  /** The file with the first place that says each of these changed, typed over or tracked. */
  async function changed(how: 'typed' | 'tracked'): Promise<Uint8Array> {
    const report = minutesNow(attended, SAMPLE_MEETING);
    if (!report) throw new Error('There are no minutes.');
    const all = unzipSync((await toDocx(report)).value);
    let xml = strFromU8(all['word/document.xml'] ?? new Uint8Array());
    for (const [said, shall] of CHANGED) {
      if (!xml.includes(said)) throw new Error(`The file does not say ${said}.`);
      xml = how === 'typed' ? xml.replace(said, shall) : tracked(xml, said, shall);
    }
    return zipSync({ ...all, 'word/document.xml': strToU8(xml) });
  }

  function tracked(xml: string, said: string, shall: string): string {
    const run = new RegExp(
      `<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t[^>]*>([^<]*?)${said}([^<]*)</w:t></w:r>`,
      's',
    );
    const text = (words: string, tag = 't') => `<w:${tag} xml:space="preserve">${words}</w:${tag}>`;
    return xml.replace(run, (_, setting: string, head: string, tail: string) =>
      [
        `<w:r>${setting}${text(head)}</w:r>`,
        `<w:del ${BY}><w:r>${setting}${text(said, 'delText')}</w:r></w:del>`,
        `<w:ins ${BY}><w:r>${setting}${text(shall)}</w:r></w:ins>`,
        `<w:r>${setting}${text(tail)}</w:r>`,
      ].join(''),
    );
  }

  async function takenFrom(bytes: Uint8Array): Promise<string[]> {
    const compared = await comparedFile(attended, SAMPLE_MEETING, read(bytes), []);
    const told = readableEdits(attended, SAMPLE_MEETING, compared?.edits ?? []);
    expect(told.map(({ whyNot }) => whyNot)).toEqual(CHANGED.map(() => null));
    const edits = told.map(({ edit }) => edit);
    const after = done(
      attended,
      takeEdits(attended, { meetingId: SAMPLE_MEETING, edits }, contextAt()),
    );
    return (linesOfBook(after, SAMPLE_MEETING) ?? []).map(saidKey);
  }

  /** The lines of the file that are not those that went out. */
  function otherLines(bytes: Uint8Array): string[] {
    const out = new Set(before.map(saidKey));
    return read(bytes)
      .lines.map(saidKey)
      .filter(line => !out.has(line));
  }

  test.each(['typed', 'tracked'] as const)('%s in Word', async how => {
    const bytes = await changed(how);
    const other = otherLines(bytes);
    expect(other.length).toBeGreaterThanOrEqual(CHANGED.length - 1);
    expect(await takenFrom(bytes)).toEqual(expect.arrayContaining(other));
  });

  test('a name that was changed there is changed wherever the book has it', async () => {
    const now = await takenFrom(await changed('typed'));
    expect(now.filter(line => line.includes('Tom Okafor'))).toEqual([]);
    expect(now).toContain('The meeting closed at 15:25.');
  });

  test.skipIf(!libreOfficeIsHere())('and saved by LibreOffice after that', async () => {
    const bytes = await savedAgain(await changed('tracked'));
    expect(await takenFrom(bytes)).toEqual(expect.arrayContaining(otherLines(bytes)));
  });
});

describe('a copy of minutes in the committee’s own Word file', () => {
  const committee = recordsOf(book, 'committee')[0];
  if (!committee) throw new Error('There is no committee.');
  const own = apply(book, {
    put: [
      { ...committee, wordTemplate: 'house.docx' },
      templateRecord(committee.id, 'house.docx', base64(wordTemplate())),
    ],
    remove: [],
  });

  async function written(): Promise<Uint8Array> {
    const template = templateOfMeeting(own, SAMPLE_MEETING);
    return (await docxOf(minutes(), template)).value;
  }

  test('has no edits where nobody changed it, whatever that file says around them', async () => {
    const compared = await comparedFile(own, SAMPLE_MEETING, read(await written()), []);
    expect(compared).toMatchObject({ edits: [], known: 0 });
    expect(minutesOfFile(own, read(await written()))?.meeting.id).toBe(SAMPLE_MEETING);
  });

  test('has those that somebody made', async () => {
    const text = read(await written());
    const lines = text.lines.map(line => ({
      ...line,
      text: line.text.replace('combined booking', 'merged booking'),
    }));
    const compared = await comparedFile(own, SAMPLE_MEETING, { ...text, lines }, []);
    expect(compared?.edits.map(({ edit }) => edit.what)).toEqual(['reword']);
  });
});

test('our own file with revisions reads as the later version', async () => {
  const before = minutes();
  const blocks = before.blocks.map(block =>
    block.kind === 'outcome'
      ? { ...block, runs: [...block.runs, { kind: 'text' as const, text: ' And more.' }] }
      : block,
  );
  const merged = mergedReport({ ...before, blocks }, before, {
    author: 'A',
    date: '2018-08-16T12:00:00Z',
  });
  const { value } = await toDocx(merged.report, merged.revisions);
  expect(editsOf(value)).toEqual([]);
});

test('a file damaged anywhere is read or refused, and never stops the program', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 8,
      }),
      changes => {
        const bytes = Uint8Array.from(file);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const text = readWordText('minutes.docx', bytes);
        if (!isUnreadable(text)) editsIn(base, text.lines, base);
      },
    ),
    { numRuns: 150 },
  );
});

describe('a file that is no Word file', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['words', strToU8('not a zip at all')],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a zip that goes outside', zipSync({ '../word/document.xml': strToU8('<a/>') })],
  ])('%s is refused', (_, bytes) => {
    expect(readWordText('minutes.docx', bytes)).toMatchObject({ code: 'damaged' });
  });

  test('one that is nested beyond reason is refused, and one that declares entities does not use them', () => {
    const deep = inDocument(() => `${'<w:p>'.repeat(20_000)}${'</w:p>'.repeat(20_000)}`);
    expect(readWordText('minutes.docx', deep)).toMatchObject({ code: 'damaged' });
    const entities = inDocument(
      () =>
        '<!DOCTYPE d [<!ENTITY a "boom">]><w:document><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>',
    );
    expect(read(entities).lines).toMatchObject([{ text: '&a;' }]);
  });
});
