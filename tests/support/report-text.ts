import type { CellBlock, Report, ReportBlock, Run } from '../../shared/report/report';

/** The words of a report in the order a reader meets them, and those of its footnotes. */
export interface ReportText {
  readonly body: readonly string[];
  readonly footnotes: readonly string[];
}

/**
 * Every word a report says in its text, told without the code that writes it: what a file of it
 * must give back. What no file can hold is left out, spaces of every sort only part words.
 */
export function reportText({ blocks }: Report): ReportText {
  const footnotes: string[] = [];
  const body = blocks.map(block => wordsOfBlock(block, footnotes)).join('\n');
  return { body: wordsOf(body), footnotes: wordsOf(footnotes.join('\n')) };
}

/** The words of a text, without the characters that XML forbids. */
export function wordsOf(text: string): string[] {
  const allowed = [...text].filter(character => isAllowed(character.codePointAt(0) ?? 0));
  return allowed
    .join('')
    .split(/\s+/)
    .filter(word => word !== '');
}

// XML 1.0, section 2.2. The vertical tab and the form feed become line breaks.
function isAllowed(code: number): boolean {
  if (code < 0x20) return code >= 0x09 && code <= 0x0d;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function wordsOfBlock(block: ReportBlock, footnotes: string[]): string {
  switch (block.kind) {
    case 'table':
      return block.rows
        .map(row => row.flatMap(cell => cell.blocks.map(one => nested(one, footnotes))).join('\n'))
        .join('\n');
    case 'list':
      return nested(block, footnotes);
    case 'action':
      return `${block.label} ${wordsOfRuns(block.runs, footnotes)}`;
    case 'signature':
      return `${block.label}\nSigned \nDate`;
    case 'chart':
    case 'pages':
      return '';
    case 'contents':
      throw new Error('The contents repeat the headings: leave them out of a test of the words.');
    default:
      return wordsOfRuns(block.runs, footnotes);
  }
}

function nested(block: CellBlock, footnotes: string[]): string {
  if (block.kind === 'paragraph') return wordsOfRuns(block.runs, footnotes);
  return block.points.map(point => point.map(one => nested(one, footnotes)).join('\n')).join('\n');
}

function wordsOfRuns(runs: readonly Run[], footnotes: string[]): string {
  return runs
    .map(run => {
      if (run.kind === 'break') return '\n';
      if (run.kind === 'text') return run.text;
      footnotes.push(run.runs.map(({ text }) => text).join(''));
      return '';
    })
    .join('');
}
