import { type CellBlock, type ReportBlock, type Run, runsText } from '../report/report';

/** What a document says in plain words: a line for each paragraph, and for each row of a table. */
export function documentLines(blocks: readonly ReportBlock[]): string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'list':
      return block.points.flat().flatMap(linesInside);
    case 'table':
      return block.rows.map(row =>
        row.map(({ blocks }) => blocks.flatMap(linesInside).join(' ')).join(' | '),
      );
    case 'action':
      return [`${block.label} ${inWords(block.runs)}`];
    case 'heading':
      return [[block.number ?? '', inWords(block.runs)].filter(part => part !== '').join(' ')];
    case 'contents':
      return [block.title];
    case 'signature':
      return [block.label];
    case 'chart':
      return [block.alternativeText];
    case 'pages':
      return [];
    default:
      return [inWords(block.runs)];
  }
}

function linesInside(block: CellBlock): string[] {
  return block.kind === 'list' ? linesOf(block) : [inWords(block.runs)];
}

/** The words of a line with those of its footnotes, which belong to what is said. */
function inWords(runs: readonly Run[]): string {
  const notes = runs.flatMap(run => (run.kind === 'footnote' ? ` [${runsText(run.runs)}]` : []));
  return `${runsText(runs).replaceAll('\n', ' ')}${notes.join('')}`;
}
