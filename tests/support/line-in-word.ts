import type { WordLine } from '../../shared/reading/word/word-lines';
import type { BookLine } from '../../shared/versions/edited/book-lines';

const STYLES: Readonly<Partial<Record<BookLine['kind'], string>>> = {
  item: 'heading 1',
  subheading: 'heading 2',
  action: 'action',
  outcome: 'outcome',
  point: 'list bullet',
};

/** A line of a Word file that says this, as body text unless it is known otherwise. */
export function lineSaying(text: string, known: Partial<WordLine> = {}): WordLine {
  return {
    text,
    notes: [],
    style: 'body text',
    isPoint: false,
    isInTable: false,
    trackedBy: [],
    remarks: [],
    ...known,
  };
}

/** A heading of an item in a Word file. */
export function headingSaying(text: string): WordLine {
  return lineSaying(text, { style: 'heading 1' });
}

/** A line of the minutes as a Word file of them has it. */
export function lineInWord({ text, notes, kind, table, row, column }: BookLine): WordLine {
  return lineSaying(text, {
    notes,
    style: STYLES[kind] ?? 'body text',
    isPoint: kind === 'point',
    isInTable: kind === 'cell',
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  });
}
