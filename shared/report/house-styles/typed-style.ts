import { isPlaceholder } from '../placeholders';

/** Word keeps no more of the name of a font. */
const LONGEST_FONT = 31;

/** From the smallest type that can be read on paper to the largest that leaves room for a title. */
const SIZES = { least: 6, most: 40 };

/** The name of a font as it was typed, in one line; `null` for what is the name of none. */
export function typedFont(typed: string): string | null {
  const name = typed.trim().replace(/\s+/g, ' ');
  return /^[\p{L}\p{N}][\p{L}\p{N} .&'()+-]*$/u.test(name) && name.length <= LONGEST_FONT
    ? name
    : null;
}

/** A size of type in points, to the half point, as `10.5` or `10,5 pt`; `null` for none. */
export function typedSize(typed: string): number | null {
  const [, digits] = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:pt)?$/.exec(typed.trim()) ?? [];
  const size = Math.round(Number(digits?.replace(',', '.')) * 2) / 2;
  return size >= SIZES.least && size <= SIZES.most ? size : null;
}

/** What stands in braces in a header or footer text and is nothing that can be filled in. */
export function unknownInBraces(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([whole, name = '']) =>
    isPlaceholder(name) ? [] : [whole],
  );
}
