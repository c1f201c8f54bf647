import type { TextLook, WordFile } from '../file/word-file';
import type { Measure } from '../page';
import type { FieldValues } from './tokens';
import { drawnSize, drawnText } from './type-heights';

/** What laying out needs to know wherever it is. */
export interface Laying {
  readonly file: WordFile;
  /** How wide words are as they are drawn. */
  readonly widthOf: (text: string, look: TextLook) => number;
  /** What page it is; `null` while the pages are not counted. */
  readonly values: FieldValues | null;
}

/** Begins to lay out a file. */
export function layingOf(file: WordFile, measure: Measure): Laying {
  return {
    file,
    widthOf: (text, look) => {
      const { font, bold, italic } = look;
      return measure(drawnText(text, look), { font, bold, italic, size: drawnSize(look) });
    },
    values: null,
  };
}
