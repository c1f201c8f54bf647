import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import type { ListStyle } from '../model/block';

/** Where a paragraph stands in a list of the file. */
export interface Numbering {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

/** Where the text of a point stands, and how far before it its mark, in twentieths of a point. */
export interface ListIndent {
  readonly left: number;
  readonly hanging: number;
}

/** A sort of list that the file defines. */
export interface NumberingDefinition {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

/** Word has nine levels of a list, counted from 0. */
export const DEEPEST_LEVEL = 8;
const LARGEST_START = 32_767;
const BULLETS = ['•', '–', '▪'];

const FORMATS = {
  decimal: { format: LevelFormat.DECIMAL, before: '', after: '.' },
  lowerLetter: { format: LevelFormat.LOWER_LETTER, before: '(', after: ')' },
  lowerRoman: { format: LevelFormat.LOWER_ROMAN, before: '(', after: ')' },
} as const;

/** The definition of lists with bullets, or counted in this way from this number. */
export function listDefinition(
  name: string,
  style: ListStyle | null,
  start: number,
  indentOf: (level: number) => ListIndent,
): NumberingDefinition {
  const levels = Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    ...(style === null ? bullet(level) : counted(style, level, start)),
    style: { paragraph: { indent: indentOf(level) } },
  }));
  return { reference: name, levels };
}

/** The nearest number Word can begin to count from. */
function startOf(start: number): number {
  return Math.min(LARGEST_START, Math.max(0, start));
}

function bullet(level: number): Pick<ILevelsOptions, 'format' | 'text'> {
  return { format: LevelFormat.BULLET, text: BULLETS[level % BULLETS.length] ?? '•' };
}

function counted(style: ListStyle, level: number, start: number) {
  const { format, before, after } = FORMATS[style];
  return { format, text: `${before}%${level + 1}${after}`, start: startOf(start) };
}
