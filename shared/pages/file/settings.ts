import { colourIn, halfPoints, numberIn, twips } from './units';
import type { Border, Borders, LineHeight, Side, TabStop, TextLook } from './word-file';
import { childOf, elementsIn, saidIn, type XmlElement } from './xml-tree';

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

/** What one place says of how a paragraph is set. */
export interface ParagraphSettings {
  readonly style?: string;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly left?: number;
  readonly right?: number;
  readonly first?: number;
  readonly before?: number;
  readonly after?: number;
  readonly isClose?: boolean;
  readonly line?: LineHeight;
  readonly tabs?: readonly TabSetting[];
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly noLoneLines?: boolean;
  readonly borders?: { readonly [S in Side | 'between']?: Border | null };
  readonly fill?: string | null;
  readonly heading?: number | null;
  readonly list?: string;
  readonly level?: number;
}

/** A stop of the tab key, or that one of a style is none here. */
export type TabSetting = TabStop | { readonly kind: 'clear'; readonly at: number };

/** The space of a paragraph whose spacing is left to the program. */
const AUTOMATIC = 14;

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

/** Whether a switch is on; `null` where nothing is said of it. */
export function toggle(element: XmlElement, tag: string): boolean | null {
  const child = childOf(element, tag);
  if (!child) return null;
  return !/^(?:0|false|off)$/.test(child.attributes['val'] ?? 'true');
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

/** What stands behind: `null` for nothing. */
export function shading(element: XmlElement | null): { readonly fill?: string | null } {
  const shade = childOf(element, 'shd');
  return shade ? { fill: colourIn(shade.attributes['fill']) } : {};
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

/** What the properties of a paragraph say. */
export function paragraphSettings(element: XmlElement | null): ParagraphSettings {
  if (!element) return {};
  const style = saidIn(element, 'pStyle');
  return {
    ...(style !== null && { style }),
    ...said('align', alignOf(saidIn(element, 'jc'))),
    ...indents(childOf(element, 'ind')),
    ...spacing(childOf(element, 'spacing')),
    ...said('isClose', toggle(element, 'contextualSpacing')),
    ...said('keepNext', toggle(element, 'keepNext')),
    ...said('keepLines', toggle(element, 'keepLines')),
    ...said('pageBreakBefore', toggle(element, 'pageBreakBefore')),
    ...said('noLoneLines', toggle(element, 'widowControl')),
    ...tabsOf(childOf(element, 'tabs')),
    ...bordersSaid(childOf(element, 'pBdr')),
    ...shading(element),
    ...headingSaid(element),
    ...listSaid(childOf(element, 'numPr')),
  };
}

function alignOf(value: string | null): ParagraphSettings['align'] | null {
  if (value === null) return null;
  if (value === 'center' || value === 'both') return value;
  if (value === 'distribute') return 'both';
  return value === 'right' || value === 'end' ? 'right' : 'left';
}

function indents(element: XmlElement | null): ParagraphSettings {
  if (!element) return {};
  const { left, start, right, end, firstLine, hanging } = element.attributes;
  const out = twips(hanging);
  return {
    ...said('left', twips(left ?? start)),
    ...said('right', twips(right ?? end)),
    ...said('first', out === null ? twips(firstLine) : -out),
  };
}

function spacing(element: XmlElement | null): ParagraphSettings {
  if (!element) return {};
  const { before, after, line, lineRule, beforeAutospacing, afterAutospacing } = element.attributes;
  return {
    ...said('before', isOn(beforeAutospacing) ? AUTOMATIC : twips(before)),
    ...said('after', isOn(afterAutospacing) ? AUTOMATIC : twips(after)),
    ...said('line', lineHeight(numberIn(line), lineRule)),
  };
}

function lineHeight(line: number | null, rule: string | undefined): LineHeight | null {
  if (line === null || line <= 0) return null;
  if (rule === 'exact' || rule === 'atLeast') return { rule, value: line / 20 };
  return { rule: 'auto', value: line / 240 };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

const LEADERS: Readonly<Record<string, TabStop['leader']>> = {
  dot: '.',
  hyphen: '-',
  underscore: '_',
  heavy: '_',
  middleDot: '·',
};

function tabsOf(element: XmlElement | null): ParagraphSettings {
  if (!element) return {};
  return {
    tabs: elementsIn(element).flatMap((tab): TabSetting[] => {
      const at = twips(tab.attributes['pos']);
      const { val = 'left', leader = '' } = tab.attributes;
      if (at === null || val === 'bar') return [];
      if (val === 'clear') return [{ kind: 'clear', at }];
      return [{ kind: tabKind(val), at, leader: LEADERS[leader] ?? '' }];
    }),
  };
}

function tabKind(value: string): TabStop['kind'] {
  if (value === 'center' || value === 'decimal') return value;
  return value === 'right' || value === 'end' ? 'right' : 'left';
}

/** The borders that stand round something, by their sides; `null` for one that is taken away. */
export function bordersSaid(element: XmlElement | null): Pick<ParagraphSettings, 'borders'> {
  if (!element) return {};
  const sides = elementsIn(element).flatMap(side => {
    const name = sideOf(side.tag);
    return name === null ? [] : [[name, borderOf(side)] as const];
  });
  return { borders: Object.fromEntries(sides) };
}

function sideOf(tag: string): Side | 'between' | null {
  if (tag === 'start') return 'left';
  if (tag === 'end') return 'right';
  return /^(?:top|left|bottom|right|between)$/.test(tag) ? (tag as Side) : null;
}

/** A border, its width given in eighths of a point; `null` for none. */
export function borderOf(element: XmlElement): Border | null {
  const { val = 'none', sz, space, color } = element.attributes;
  if (val === 'none' || val === 'nil') return null;
  return {
    width: Math.min(12, (numberIn(sz) ?? 4) / 8),
    colour: colourIn(color) ?? '000000',
    space: numberIn(space) ?? 0,
    style: /dash/i.test(val)
      ? 'dashed'
      : /^dot/.test(val)
        ? 'dotted'
        : val === 'double'
          ? 'double'
          : 'single',
  };
}

function headingSaid(element: XmlElement): Pick<ParagraphSettings, 'heading'> {
  const level = numberIn(saidIn(element, 'outlineLvl'));
  return level === null ? {} : { heading: level >= 0 && level < 9 ? level + 1 : null };
}

function listSaid(element: XmlElement | null): ParagraphSettings {
  if (!element) return {};
  const list = saidIn(element, 'numId');
  return { ...said('list', list), ...said('level', numberIn(saidIn(element, 'ilvl'))) };
}

/** What holds where the first says nothing else than the second. */
export function over(under: ParagraphSettings, settings: ParagraphSettings): ParagraphSettings {
  return {
    ...under,
    ...settings,
    ...(under.borders &&
      settings.borders && { borders: { ...under.borders, ...settings.borders } }),
    ...(under.tabs && settings.tabs && { tabs: [...under.tabs, ...settings.tabs] }),
  };
}

/** The stops that are left: a later word on a place holds. */
export function tabStops(settings: readonly TabSetting[]): TabStop[] {
  const stops = new Map(settings.map(tab => [Math.round(tab.at * 4), tab]));
  return [...stops.values()]
    .filter(tab => tab.kind !== 'clear')
    .sort((one, other) => one.at - other.at);
}

/** The borders that are there. */
export function bordersThere(borders: ParagraphSettings['borders']): Borders {
  return Object.fromEntries(Object.entries(borders ?? {}).filter(([, border]) => border !== null));
}

function said<K extends string, V>(key: K, value: V | null | undefined): { readonly [N in K]?: V } {
  return (value === null || value === undefined ? {} : { [key]: value }) as { [N in K]?: V };
}
