import type { FontChoice } from '../../shared/pages/page';

/** Fonts whose letters have feet. */
const WITH_FEET =
  /^(?:times|georgia|cambria|garamond|palatino|book antiqua|constantia|liberation serif)/i;

/** What takes the place of a font that is not there: Arimo comes with the program. */
const IN_PLACE = '"Arimo", "Liberation Sans", Arial, sans-serif';
const IN_PLACE_WITH_FEET = '"Times New Roman", "Liberation Serif", serif';

/** A font as a canvas and a style sheet are told of it, `size` in their own unit, pixels. */
export function cssFont({ font, size, bold, italic }: FontChoice): string {
  const style = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}`;
  return `${style}${size}px ${cssFamily(font)}`;
}

/** The font and what takes its place. */
export function cssFamily(font: string): string {
  const name = font.replace(/["\\\n]/g, '');
  return `"${name}", ${WITH_FEET.test(name) ? IN_PLACE_WITH_FEET : IN_PLACE}`;
}
