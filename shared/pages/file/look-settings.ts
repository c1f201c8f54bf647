import { childOf, saidIn, type XmlElement } from '../../reading/html/xml-tree';
import { shading } from './border-settings';
import { said, toggle } from './said';
import { colourIn, halfPoints } from './units';
import type { TextLook } from './word-file';

/** What one place says of how words are set; what it does not say holds as before. */
export interface LookSettings {
  readonly style?: string;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
  readonly fill?: string | null;
  readonly script?: TextLook['script'];
  readonly caps?: TextLook['caps'];
  readonly hidden?: boolean;
}

/** What the properties of a run say. */
export function lookSettings(element: XmlElement | null, fonts: ThemeFonts): LookSettings {
  if (!element) return {};
  const style = saidIn(element, 'rStyle');
  return {
    ...(style !== null && { style }),
    ...said('font', fontOf(childOf(element, 'rFonts'), fonts)),
    ...said('size', halfPoints(saidIn(element, 'sz'))),
    ...said('bold', toggle(element, 'b')),
    ...said('italic', toggle(element, 'i')),
    ...said('strike', toggle(element, 'strike') ?? toggle(element, 'dstrike')),
    ...said('hidden', toggle(element, 'vanish')),
    ...said('underline', underlined(element)),
    ...said('colour', colourSaid(element)),
    ...fillSaid(element),
    ...scriptSaid(element),
    ...capsSaid(element),
  };
}

/** The fonts that a theme gives to names such as `minorHAnsi`. */
export interface ThemeFonts {
  readonly major: string | null;
  readonly minor: string | null;
}

function fontOf(element: XmlElement | null, fonts: ThemeFonts): string | null {
  if (!element) return null;
  const { asciiTheme, ascii, hAnsi } = element.attributes;
  const themed = asciiTheme?.startsWith('major') ? fonts.major : fonts.minor;
  return (asciiTheme !== undefined ? themed : null) ?? ascii ?? hAnsi ?? null;
}

function underlined(element: XmlElement): boolean | null {
  const value = saidIn(element, 'u');
  return value === null ? null : value !== 'none';
}

/** `auto` is black on paper. */
function colourSaid(element: XmlElement): string | null {
  const value = saidIn(element, 'color');
  return value === null ? null : (colourIn(value) ?? '000000');
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: 'FFFF00',
  green: '00FF00',
  cyan: '00FFFF',
  magenta: 'FF00FF',
  blue: '0000FF',
  red: 'FF0000',
  darkYellow: '808000',
  lightGray: 'C0C0C0',
  darkGray: '808080',
};

function fillSaid(element: XmlElement): Pick<LookSettings, 'fill'> {
  const highlight = saidIn(element, 'highlight');
  if (highlight !== null) return { fill: HIGHLIGHTS[highlight] ?? null };
  return shading(element);
}

function scriptSaid(element: XmlElement): Pick<LookSettings, 'script'> {
  const value = saidIn(element, 'vertAlign');
  if (value === null) return {};
  return { script: value === 'superscript' ? 'super' : value === 'subscript' ? 'sub' : null };
}

function capsSaid(element: XmlElement): Pick<LookSettings, 'caps'> {
  const [all, small] = [toggle(element, 'caps'), toggle(element, 'smallCaps')];
  if (all === null && small === null) return {};
  return { caps: all ? 'all' : small ? 'small' : null };
}
