import type { HouseStyle } from '../../model/house-style';

/** What WCAG 2.2 asks between words and what lies behind them (1.4.3, level AA). */
export const READABLE = 4.5;

const PAPER = 'FFFFFF';

/** The colours of a house style that can be given another value. */
export type ColourName = keyof HouseStyle['colours'];

/** Words that are hard to read: their colour, what lies behind them (`null`: the paper), how hard. */
export interface FaintWords {
  readonly words: ColourName;
  readonly behind: ColourName | null;
  readonly ratio: number;
}

/** Which colour the Word file sets on which: what stands in the styles of `shared/word`. */
const SET_ON: readonly (readonly [words: ColourName, behind: ColourName | null])[] = [
  ['text', null],
  ['headings', null],
  ['accent', null],
  ['tableHeaderText', 'tableHeader'],
  ['text', 'actionShade'],
  ['headings', 'actionShade'],
  ['text', 'outcomeShade'],
];

/** The contrast of two colours, RRGGBB, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The words of the Word file whose contrast is under 4.5 to 1, the worst of each colour. */
export function faintWords({ colours }: HouseStyle): FaintWords[] {
  const faint = SET_ON.flatMap(([words, behind]) => {
    const [ink, ground] = [colours[words], behind === null ? PAPER : colours[behind]];
    if (ink === null || ground === null) return [];
    const ratio = contrast(ink, ground);
    return ratio < READABLE ? [{ words, behind, ratio }] : [];
  });
  const byWorst = faint.toSorted((a, b) => a.ratio - b.ratio);
  return byWorst.filter(({ words }, at) => byWorst.findIndex(each => each.words === words) === at);
}

/** The colour nearest to this one, darker or lighter, that can be read on that ground. */
export function readableOn(ground: string, colour: string): string {
  const towards = contrast('000000', ground) >= contrast('FFFFFF', ground) ? 0 : 255;
  for (let share = 0; share <= 1; share += 0.02) {
    const mixed = mixedWith(colour, towards, share);
    if (contrast(mixed, ground) >= READABLE) return mixed;
  }
  return mixedWith(colour, towards, 1);
}

/** The house style with these words made readable, by as little as it takes. */
export function madeReadable(style: HouseStyle, { words }: FaintWords): HouseStyle {
  const { colours } = style;
  const readable = SET_ON.reduce((colour, [name, behind]) => {
    const ground = behind === null ? PAPER : colours[behind];
    return name === words && ground !== null ? readableOn(ground, colour) : colour;
  }, colours[words] ?? PAPER);
  return { ...style, colours: { ...colours, [words]: readable } };
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixedWith(colour: string, towards: number, share: number): string {
  return partsOf(colour)
    .map(part => Math.round(part + (towards - part) * share))
    .map(part => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

function partsOf(colour: string): number[] {
  return [0, 2, 4].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
}
