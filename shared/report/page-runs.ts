import type { ReportBlock } from './report';

/** Pages that lie alike, one after the other, and what stands on them. */
export interface PageRun {
  readonly turned: boolean;
  readonly blocks: readonly ReportBlock[];
}

/** The blocks by the pages they stand on. The first pages stand upright, though nothing be on them. */
export function pageRuns(blocks: readonly ReportBlock[]): PageRun[] {
  const runs: { turned: boolean; blocks: ReportBlock[] }[] = [{ turned: false, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'pages') runs.push({ turned: block.turned, blocks: [] });
    else runs.at(-1)?.blocks.push(block);
  }
  return runs;
}
