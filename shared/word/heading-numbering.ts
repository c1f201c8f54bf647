import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import type { HouseStyle } from '../model/house-style';
import { cleanLine } from '../report/clean-text';
import { headingNumber, isCounted } from '../report/numbers';
import { NUMBER_INDENT } from '../report/page-size';
import type { Numbering, NumberingDefinition } from './list-numbering';
import { STYLE } from './styles/style-names';

/** The list of headings: level 0 numbers the items, level 1 the paragraphs under them. */
export interface HeadingNumbering {
  /** The list that shows this number at a heading, and nothing else. */
  readonly heading: (number: string) => Numbering;
  /** The list that numbers the next paragraph under the last numbered heading; `null` before one. */
  readonly paragraph: () => Numbering | null;
  /** The list that the styles of headings and numbered paragraphs count by, if any. */
  readonly ofStyles: () => string | null;
  readonly definitions: () => readonly NumberingDefinition[];
}

/** How wide a character of a bold heading is, as a share of its size; on the safe side. */
const CHARACTER_WIDTH = 0.62;

/**
 * Numbers headings as the record fixes them. Headings that count on from one another are one list
 * of Word; where the record jumps, another list begins at that number; a number that is none
 * (`14.i`, `206/19`) is a list of its own that shows it as it is written.
 */
export function headingNumbering(style: HouseStyle): HeadingNumbering {
  const definitions: NumberingDefinition[] = [];
  let counting: { reference: string; next: number } | null = null;
  let current: string | null = null;
  let ofStyles: string | null = null;

  const define = (levels: readonly ILevelsOptions[]): string => {
    const reference = `items ${definitions.length + 1}`;
    definitions.push({ reference, levels });
    return reference;
  };
  const count = (number: number): string => {
    const isFirst = ofStyles === null;
    const reference =
      counting?.next === number
        ? counting.reference
        : define(countedLevels(style, number, isFirst));
    counting = { reference, next: number + 1 };
    ofStyles ??= reference;
    return reference;
  };
  return {
    heading: number => {
      current = isCounted(number) ? count(Number(number)) : define(literalLevels(style, number));
      return { reference: current, level: 0, instance: 0 };
    },
    paragraph: () => (current === null ? null : { reference: current, level: 1, instance: 0 }),
    ofStyles: () => ofStyles,
    definitions: () => definitions,
  };
}

/** A number as its heading shows it in a file: `3.`, `14.i`. */
export function shownNumber(number: string): string {
  return cleanLine(headingNumber(number));
}

function countedLevels(style: HouseStyle, start: number, isFirst: boolean): ILevelsOptions[] {
  const levels = levelsOf(style, '%1.', '%1.%2', String(start).length + 1);
  // Only one list can be what the styles count by when she writes another heading or paragraph.
  const linked = isFirst ? [STYLE.heading1, STYLE.numberedText] : [];
  return levels.map(level => ({
    ...level,
    start: level.level === 0 ? start : 1,
    style: { ...level.style, ...linkTo(linked[level.level]) },
  }));
}

function linkTo(style: string | undefined): { style?: string } {
  return style === undefined ? {} : { style };
}

function literalLevels(style: HouseStyle, number: string): ILevelsOptions[] {
  const shown = literalText(number);
  return levelsOf(style, shown, `${shown}.%2`, shown.length);
}

/** In Word's text of a level, a per cent sign before a digit stands for a number. */
function literalText(number: string): string {
  return cleanLine(number).replace(/%(?=\d)/g, '%\u200B');
}

function levelsOf(
  style: HouseStyle,
  heading: string,
  paragraph: string,
  characters: number,
): ILevelsOptions[] {
  const width = Math.ceil(characters * CHARACTER_WIDTH * style.sizes.heading * 20) + 120;
  const hanging = Math.max(NUMBER_INDENT, width);
  return [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: heading,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: hanging, hanging } } },
    },
    {
      level: 1,
      format: LevelFormat.DECIMAL,
      text: paragraph,
      alignment: AlignmentType.LEFT,
      style: {
        paragraph: { indent: { left: hanging, hanging } },
        run: { bold: false },
      },
    },
  ];
}
