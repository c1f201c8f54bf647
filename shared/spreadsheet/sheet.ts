import { dateInWords, type PartialDate } from '../model/partial-date';
import { type TableCell, textCell } from '../reading/tables/source-table';

/** A column of a sheet: what stands above it, and how many signs wide it is. */
export interface SheetColumn {
  readonly head: string;
  readonly width: number;
}

/** A sheet as it is written, each row with a cell for every column. `name` has at most 31 signs. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** The signs that Excel allows in a cell. */
const MOST_SIGNS = 32_767;

/** A cell of these words, as far as a cell can hold them. */
export function wordsCell(words: string): TableCell {
  const cell = textCell(words.replace(/\r\n?/g, '\n'));
  return cell.text.length > MOST_SIGNS ? textCell(cell.text.slice(0, MOST_SIGNS)) : cell;
}

/** A cell of a date, as precise as that is; an empty one for none. */
export function dateCell(date: PartialDate | null): TableCell {
  return date === null ? wordsCell('') : { text: dateInWords(date), date };
}
