import type { CellBlock, ReportBlock, Run } from '../report/report';

/** The runs of some blocks of a report, in the order in which they are read. */
export function runsIn(blocks: readonly (ReportBlock | CellBlock)[]): Run[] {
  return blocks.flatMap(block => {
    if (block.kind === 'table')
      return block.rows.flat().flatMap(({ blocks: inside }) => runsIn(inside));
    if (block.kind === 'list') return block.points.flatMap(runsIn);
    return 'runs' in block ? [...block.runs] : [];
  });
}
