import { describe, expect, test } from 'vitest';
import { bookOf } from '../../shared/model/book';
import { plainText } from '../../shared/model/inline';
import { agendaOf } from '../../shared/registers/agenda';
import type { MinutesVersion } from '../../shared/registers/public-version';
import { referenceLabels } from '../../shared/registers/reference-labels';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { minutesReport } from '../../shared/report/minutes-report';
import { headingNumber } from '../../shared/report/numbers';
import { paragraphNumbers } from '../../shared/report/paragraph-numbers';
import { toDocx } from '../../shared/word/to-docx';
import { bookWith, bullets, meeting, openAction, outcome, p, stsc, sub } from '../support/builders';
import { libreOfficeIsHere, pdfText, toPdf } from '../support/libre-office';

const secret = (text: string) => ({ ...p(text), attrs: { confidential: 'personal data' } });

const COUNTED = bookOf([
  ...bookWith(
    meeting(33)
      .item('Welcome', p('Alpha.'), sub('Heading'), p('Beta.'), bullets('a point'), p('Gamma.'))
      .item({ title: 'Inside', parentId: 'm33-1' }, p('Delta.'), openAction('one'), p('Epsilon.'))
      .item({ title: 'Jump', number: '7' }, secret('Zeta.'), secret('Eta.'), p('Theta.'))
      .item({ title: 'Written', number: '14.i' }, p('Iota.'), p(' '), p('Kappa.'))
      .item({ title: 'Without', number: '' }, p('Lambda.'))
      .item('After', p('Mu.'), outcome('The STSC NOTED it.'), p('Nu.')),
  ).records.values(),
  stsc({ houseStyle: { ...PLAIN, numberParagraphs: true } }),
]);

/** The line of the page that these words stand in, as LibreOffice prints the Word file. */
async function printed(version: MinutesVersion): Promise<(words: string) => string> {
  const wanted = { version, created: '2018-08-14T12:00:00Z' };
  const report = minutesReport(COUNTED, 'm33', wanted) ?? expect.unreachable();
  const pages = await pdfText(await toPdf((await toDocx(report.value)).value));
  const lines = pages.join('\n').split('\n');
  return words =>
    lines
      .find(line => line.includes(words))
      ?.trim()
      .replace(/\s+/g, ' ') ?? '';
}

describe.runIf(libreOfficeIsHere())('the numbers on the sheet', () => {
  test('are those that the Word file shows, of items and of paragraphs', async () => {
    const lineWith = await printed('full');
    const label = referenceLabels(COUNTED, 'm33');
    for (const { item, number, minute } of agendaOf(COUNTED, 'm33')) {
      expect(lineWith(item.title)).toBe(`${headingNumber(number)} ${item.title}`.trim());
      const blocks = minute?.blocks ?? [];
      for (const [at, shown] of paragraphNumbers(blocks, number, label).entries()) {
        const block = blocks[at];
        const words = block?.type === 'paragraph' ? plainText(block.content).trim() : '';
        if (words !== '') expect(lineWith(words)).toBe(`${shown ?? ''} ${words}`.trim());
      }
    }
  });

  test('are kept by the public version, where a paragraph that is left out leaves its number', async () => {
    const lineWith = await printed('public');
    expect(lineWith('7.1')).toBe(
      '7.1 A paragraph is left out of the public version: personal data.',
    );
    expect(lineWith('7.2')).toContain('A paragraph is left out');
    expect(lineWith('Theta.')).toBe('7.3 Theta.');
  });
});
