import { headingNumber } from '../report/numbers';
import { type ReportBlock, runsText } from '../report/report';

/** The headings of level 1 with their numbers, as a list of contents has them. */
export function headingsListed(blocks: readonly ReportBlock[]): string[] {
  return blocks.flatMap(block => {
    if (block.kind !== 'heading' || block.level !== 1) return [];
    const number = block.number === null ? '' : headingNumber(block.number).trim();
    const line = `${number} ${runsText(block.runs)}`.replace(/\s+/g, ' ').trim();
    return line === '' ? [] : [line];
  });
}
