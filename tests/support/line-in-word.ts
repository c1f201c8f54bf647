import type { WordLine } from '../../shared/reading/word/word-lines';
import type { BookLine } from '../../shared/versions/edited/book-lines';

const STYLES: Readonly<Partial<Record<BookLine['kind'], string>>> = {
  item: 'heading 1',
  subheading: 'heading 2',
  action: 'action',
  outcome: 'outcome',
  point: 'list bullet',
};

/** A line of the minutes as a Word file of them has it. */
export function lineInWord({ text, notes, kind, table, row, column }: BookLine): WordLine {
  return {
    text,
    notes,
    style: STYLES[kind] ?? 'body text',
    isPoint: kind === 'point',
    isInTable: kind === 'cell',
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    trackedBy: [],
    remarks: [],
  };
}
