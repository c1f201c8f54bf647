import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editMinute } from '../../shared/commands/minutes';
import { recordOf } from '../../shared/model/book';
import { minuteIdOf } from '../../shared/model/minute';
import { PLACEHOLDERS, type Placeholder } from '../../shared/report/placeholders';
import type { Report } from '../../shared/report/report';
import { mergedReport } from '../../shared/versions/merged-report';
import { minutesNow } from '../../shared/versions/minutes-now';
import { docxOf } from '../../shared/word/template/docx-of';
import { toDocx } from '../../shared/word/to-docx';
import { paragraphsOnce, type Verdict } from '../support/apply-revisions';
import { bullets, p } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { expectSoundDocx } from '../support/expect-sound-docx';
import { libreOfficeIsHere, savedAgain } from '../support/libre-office';
import { validateOpenXml } from '../support/open-xml-validator';
import { anyReport } from '../support/report-arbitrary';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { sampleBook } from '../support/sample-minutes';
import { para, wordTemplate } from '../support/word-template';

const REVIEWER = { author: 'Secretary & co', date: '2018-08-16T12:00:00Z' };

const book = sampleBook({ meeting: { state: 'draft' } });

function minutes(of: typeof book): Report {
  const report = minutesNow(of, SAMPLE_MEETING);
  if (!report) throw new Error('There are no minutes.');
  return report;
}

function edited(): typeof book {
  const blocks = recordOf(book, 'minute', minuteIdOf('item-3'))?.blocks ?? [];
  const next = [p('A paragraph that is new.'), ...blocks.slice(1), bullets('One', 'Two')];
  return done(book, editMinute(book, { itemId: 'item-3', blocks: next }, contextAt()));
}

async function merged(before: Report, after: Report): Promise<Uint8Array> {
  const { report, revisions } = mergedReport(before, after, REVIEWER);
  return (await toDocx(report, revisions)).value;
}

async function plain(report: Report) {
  return paragraphsOnce((await toDocx(report)).value, 'accepted');
}

describe('a Word file with revisions', () => {
  test('is sound in the committee’s own Word file too, with every word once', async () => {
    const { report, revisions } = mergedReport(minutes(book), minutes(edited()), REVIEWER);
    const values = Object.fromEntries(PLACEHOLDERS.map(name => [name, ''])) as Record<
      Placeholder,
      string
    >;
    const body = para('{minutes}');
    const template = { bytes: wordTemplate({ body }), values, takes: 'everything' } as const;
    const { value } = await docxOf(report, template, revisions);
    await expectSoundDocx(value);
    const texts = (file: Uint8Array, verdict: Verdict) =>
      paragraphsOnce(file, verdict).map(({ runs }) => runs);
    const { value: ours } = await toDocx(report, revisions);
    for (const verdict of ['accepted', 'rejected'] as const)
      expect(texts(value, verdict)).toEqual(texts(ours, verdict));
  });

  test('is sound, and says whose they are', async () => {
    const file = await merged(minutes(book), minutes(edited()));
    await expectSoundDocx(file);
    const once = paragraphsOnce(file, 'accepted').map(({ runs }) => runs);
    expect(once.some(runs => runs.includes('A paragraph that is new.'))).toBe(true);
  });

  test('of the real minutes gives each version as it was written', async () => {
    const [before, after] = [minutes(book), minutes(edited())];
    const file = await merged(before, after);
    expect(paragraphsOnce(file, 'accepted')).toEqual(await plain(after));
    expect(paragraphsOnce(file, 'rejected')).toEqual(await plain(before));
  });

  test.skipIf(!libreOfficeIsHere())(
    'is understood by LibreOffice: saved again it still gives each version',
    async () => {
      const [before, after] = [minutes(book), minutes(edited())];
      const again = await savedAgain(await merged(before, after));
      const words = (bytes: Uint8Array, verdict: Verdict) =>
        paragraphsOnce(bytes, verdict).flatMap(({ text }) => (text.trim() === '' ? [] : [text]));
      const written = async (report: Report) => words((await toDocx(report)).value, 'accepted');
      expect(words(again, 'accepted')).toEqual(await written(after));
      expect(words(again, 'rejected')).toEqual(await written(before));
    },
  );

  test('of any two documents gives each of them, and is sound', async () => {
    const two = fc.tuple(anyReport, anyReport, fc.array(fc.boolean(), { minLength: 14 }));
    let sound = 0;
    await fc.assert(
      fc.asyncProperty(two, async ([one, other, kept]) => {
        const blocks = one.blocks.flatMap((block, at) =>
          kept[at] ? [block] : other.blocks.slice(at, at + 1),
        );
        const [before, after] = [upright(one), upright({ ...one, blocks })];
        const file = await merged(before, after);
        expect(paragraphsOnce(file, 'accepted')).toEqual(await plain(after));
        expect(paragraphsOnce(file, 'rejected')).toEqual(await plain(before));
        sound += 1;
        // A gap that keeps tables apart in one version may be an empty paragraph in the other.
        if (sound % 10 === 1) expect((await validateOpenXml(file)).errors).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
    );
  });
});

/** Minutes have no turned pages and no charts, and count paragraphs under a heading only. */
function upright(report: Report): Report {
  const blocks = report.blocks
    .filter(({ kind }) => kind !== 'pages' && kind !== 'chart')
    .map(block => (block.kind === 'paragraph' ? { ...block, numbered: false } : block));
  return { ...report, blocks };
}
