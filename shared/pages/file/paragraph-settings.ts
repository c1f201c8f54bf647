import { childOf, elementsIn, saidIn, type XmlElement } from '../../reading/html/xml-tree';
import { type ListSaid, listSaid } from '../../reading/word/word-lists';
import { type BordersSaid, bordersSaid, shading } from './border-settings';
import { said, toggle } from './said';
import { numberIn, twips } from './units';
import type { LineHeight, TabStop } from './word-file';

/** What one place says of how a paragraph is set. */
export interface ParagraphSettings extends ListSaid {
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
  readonly borders?: BordersSaid;
  readonly fill?: string | null;
  readonly heading?: number | null;
}

/** A stop of the tab key, or that one of a style is none here. */
export type TabSetting = TabStop | { readonly kind: 'clear'; readonly at: number };

/** The space of a paragraph whose spacing is left to the program. */
const AUTOMATIC = 14;

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
    ...listSaid(element),
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

function headingSaid(element: XmlElement): Pick<ParagraphSettings, 'heading'> {
  const level = numberIn(saidIn(element, 'outlineLvl'));
  return level === null ? {} : { heading: level >= 0 && level < 9 ? level + 1 : null };
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
