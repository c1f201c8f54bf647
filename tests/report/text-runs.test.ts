import { describe, expect, test } from 'vitest';
import { outcomeBlock, paragraph } from '../../shared/model/block';
import type { Inline } from '../../shared/model/inline';
import { minute } from '../../shared/model/minute';
import type { Run } from '../../shared/report/report';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { line } from '../support/sample-items';
import { sampleBook } from '../support/sample-minutes';
import { reportOf, withRecords } from '../support/sample-report';

describe('the words of the minutes', () => {
  test('keep their marks, breaks, links and footnotes', () => {
    const content: Inline[] = [
      { type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'lineBreak' },
      { type: 'text', text: 'b', marks: [{ type: 'superscript' }] },
      {
        type: 'text',
        text: 'c',
        marks: [{ type: 'link', attrs: { href: 'https://example.org' } }],
      },
      { type: 'footnote', content: [{ type: 'text', text: 'd' }] },
    ];
    expect(runsUnder(paragraph(content))).toEqual([
      { kind: 'text', text: 'a', bold: true, italic: true },
      { kind: 'break' },
      { kind: 'text', text: 'b', script: 'super' },
      { kind: 'text', text: 'c', href: 'https://example.org' },
      { kind: 'footnote', runs: [{ kind: 'text', text: 'd' }] },
    ]);
  });

  test('have the verbs of an outcome in bold, and no other words', () => {
    expect(runsUnder(outcomeBlock('o', line('It NOTED what was noted, and AGREED.')))).toEqual([
      { kind: 'text', text: 'It ' },
      { kind: 'text', text: 'NOTED', bold: true },
      { kind: 'text', text: ' what was noted, and ' },
      { kind: 'text', text: 'AGREED', bold: true },
      { kind: 'text', text: '.' },
    ]);
  });

  test('are counted under their item where the house counts paragraphs', () => {
    const book = sampleBook({ style: { numberParagraphs: true } });
    const numbered = reportOf(book).report.blocks.filter(
      block => block.kind === 'paragraph' && block.numbered,
    );
    expect(numbered.length).toBeGreaterThan(10);
    const none = reportOf(sampleBook()).report.blocks.filter(
      block => block.kind === 'paragraph' && block.numbered,
    );
    expect(none).toEqual([]);
  });
});

function runsUnder(block: Parameters<typeof minute>[2][number]): readonly Run[] {
  const book = withRecords(
    sampleBook({ style: { actionSummary: false } }),
    minute('item-13', SAMPLE_MEETING, [block]),
  );
  const last = reportOf(book).report.blocks.at(-1);
  return last && 'runs' in last ? last.runs : [];
}
