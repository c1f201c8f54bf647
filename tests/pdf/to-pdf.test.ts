import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPdf } from '../../shared/pdf/to-pdf';
import { bodyParagraph, noteParagraph, textRun } from '../../shared/report/report';
import { anyReport } from '../support/report-arbitrary';
import { sampleReport } from '../support/sample-report';

const { report } = sampleReport();

/** The parts of a PDF that are not packed, as text. */
function plainParts(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

describe('a report as a PDF', () => {
  test('is the same bytes each time', async () => {
    const [first, second] = [await toPdf(report), await toPdf(report)];
    expect(first.value).toEqual(second.value);
    expect(plainParts(first.value).startsWith('%PDF-1.7')).toBe(true);
  });

  test('says its language, and shows its title and its outline', async () => {
    const said = plainParts((await toPdf(report)).value);
    expect(said).toContain(`/Lang (${report.style.language})`);
    expect(said).toContain('/DisplayDocTitle true');
    expect(said).toContain('/Outlines');
  });

  test('does not claim a structure that it does not have', async () => {
    expect(plainParts((await toPdf(report)).value)).not.toContain('/StructTreeRoot');
  });

  test('leaves out what no file can hold and links nobody should follow, and says so', async () => {
    const runs = [textRun('a\u0000b'), textRun('here', { href: 'javascript:alert(1)' })];
    const { notices } = await toPdf({ ...report, blocks: [bodyParagraph(runs)] });
    expect(notices.map(({ code }) => code)).toEqual(['textCleaned', 'linkLeftOut']);
  });

  test('names the letters that its font has no shape for, and no others', async () => {
    const european = bodyParagraph([textRun('Žádost, ąęő, Ελλάδα, Київ – “so” … £ € −')]);
    expect((await toPdf({ ...report, blocks: [european] })).notices).toEqual([]);
    const others = bodyParagraph([textRun('会議 and 会')]);
    const [notice, ...more] = (await toPdf({ ...report, blocks: [others] })).notices;
    expect(more).toEqual([]);
    expect(notice?.message).toContain('no shape for 会 議: a box stands there');
  });

  test('of nothing is a page all the same', async () => {
    const { value } = await toPdf({ ...report, blocks: [] });
    expect(plainParts(value)).toContain('/Type /Page\n');
    const { notices } = await toPdf({ ...report, blocks: [noteParagraph(' ')] });
    expect(notices).toEqual([]);
  });

  test('can be written of any report', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async any => {
        const { value } = await toPdf(any);
        expect(plainParts(value.subarray(-6)).trim()).toBe('%%EOF');
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
