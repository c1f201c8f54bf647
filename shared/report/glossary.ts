import { type GlossaryEntry, spelledOutIn } from '../registers/spelled-out';
import {
  type CellBlock,
  partHeading,
  type ReportBlock,
  type Run,
  runsText,
  textCell,
} from './report';

/** The glossary of the document: every short form it spells out, in alphabetical order. */
export function glossarySection(blocks: readonly ReportBlock[]): ReportBlock[] {
  const entries = glossaryOf(blocks.flatMap(textsOf));
  if (entries.length === 0) return [];
  const rows = entries.map(({ short, long }) => [textCell(short, { bold: true }), textCell(long)]);
  const header = [textCell('Short form'), textCell('Meaning')];
  return [
    partHeading('Glossary'),
    { kind: 'table', role: 'grid', widths: [0.22, 0.78], headerRows: 1, rows: [header, ...rows] },
  ];
}

/** The short forms that the texts spell out, in alphabetical order; the first spelling of each stands. */
export function glossaryOf(texts: readonly string[]): GlossaryEntry[] {
  const found = new Map<string, string>();
  for (const { short, long } of texts.flatMap(spelledOutIn)) {
    if (!found.has(short)) found.set(short, long);
  }
  const entries = [...found].map(([short, long]) => ({ short, long }));
  return entries.sort((a, b) => (a.short < b.short ? -1 : 1));
}

function textsOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'table':
      return block.rows.flatMap(row => row.flatMap(cell => cell.blocks.flatMap(nestedTexts)));
    case 'list':
      return nestedTexts(block);
    case 'contents':
    case 'signature':
    case 'chart':
    case 'pages':
      return [];
    default:
      return textsOfRuns(block.runs);
  }
}

function nestedTexts(block: CellBlock): string[] {
  return block.kind === 'paragraph'
    ? textsOfRuns(block.runs)
    : block.points.flatMap(point => point.flatMap(nestedTexts));
}

function textsOfRuns(runs: readonly Run[]): string[] {
  const notes = runs.flatMap(run => (run.kind === 'footnote' ? [runsText(run.runs)] : []));
  return [runsText(runs), ...notes];
}
