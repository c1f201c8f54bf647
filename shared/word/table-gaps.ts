import type { FileChild } from 'docx';
import type { ReportBlock } from '../report/report';
import { type Revision, writtenAs } from './revisions';
import { tableGap } from './tables';
import type { Writing } from './writing';

/**
 * The paragraphs that keep tables apart, which Word would make one, and that end a file. With revisions
 * there are two files in one, the one before and the one after, and each needs its own gaps.
 */
export interface TableGaps {
  /** What has to stand before the table that this block begins with. */
  readonly before: (block: ReportBlock) => FileChild[];
  /** Tells that a block was written, and whether it ended with a table. */
  readonly after: (block: ReportBlock, isTable: boolean) => void;
  readonly atEnd: () => FileChild[];
}

/** Begins with neither file ending in a table. */
export function tableGaps(writing: Writing): TableGaps {
  const endsInTable = { old: false, new: false };

  const revisionOf = (block: ReportBlock): Revision | null =>
    writing.revising?.of.get(block) ?? null;

  function gap(inOld: boolean, inNew: boolean): FileChild[] {
    if (!inOld && !inNew) return [];
    if (inOld) endsInTable.old = false;
    if (inNew) endsInTable.new = false;
    if (inOld === inNew) return [tableGap(writing)];
    const only = inOld ? 'deleted' : 'inserted';
    return [writtenAs(writing, only, () => tableGap(writing))];
  }

  return {
    before: block => {
      const revision = revisionOf(block);
      return gap(
        endsInTable.old && revision !== 'inserted',
        endsInTable.new && revision !== 'deleted',
      );
    },
    after: (block, isTable) => {
      const revision = revisionOf(block);
      if (revision !== 'inserted') endsInTable.old = isTable;
      if (revision !== 'deleted') endsInTable.new = isTable;
    },
    atEnd: () => gap(endsInTable.old, endsInTable.new),
  };
}
