import { type ReportCell, type ReportList, type Run, runsText } from './report';

/** The lines that were written in a cell, without where they wrap. */
export function cellLines(blocks: ReportCell['blocks']): string[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph' ? lines(block.runs) : pointLines(block),
  );
}

function pointLines(list: ReportList): string[] {
  return list.points.flatMap(point => cellLines(point));
}

function lines(runs: readonly Run[]): string[] {
  return runsText(runs).split('\n');
}
