import { anywhere, childOf, saidIn, within, type XmlElement } from '../../reading/html/xml-tree';
import { foundOnce } from '../../reading/word/found-once';
import { type StyleLine, wordStyles } from '../../reading/word/word-styles';
import { bordersThere } from './border-settings';
import { type LookSettings, lookSettings, type ThemeFonts } from './look-settings';
import { over, type ParagraphSettings, paragraphSettings, tabStops } from './paragraph-settings';
import { type TableSettings, tableSettings } from './table-settings';
import type { ParagraphFormat, TextLook } from './word-file';

/** The styles of a file, each with all that it takes from those it is based on. */
export interface StyleSheet {
  readonly fonts: ThemeFonts;
  /** What holds for every paragraph, and for every word. */
  readonly defaults: { readonly paragraph: ParagraphSettings; readonly look: LookSettings };
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  readonly characters: (id: string | undefined) => LookSettings;
  readonly table: (id: string | undefined) => TableSettings;
}

/** A style of paragraphs. */
export interface ParagraphStyle {
  readonly id: string;
  readonly paragraph: ParagraphSettings;
  readonly look: LookSettings;
}

/** The styles that the two parts define; a file without them has none. */
export function styleSheet(styles: XmlElement | null, theme: XmlElement | null): StyleSheet {
  const fonts = themeFonts(theme);
  const { line } = wordStyles(styles);
  const ofParagraph = foundOnce((of: StyleLine) => paragraphStyle(of, fonts));
  const ofCharacters = foundOnce((of: StyleLine) => looks(of, fonts));
  const ofTable = foundOnce((of: StyleLine) =>
    tableSettings(
      of.map(({ element }) => element),
      fonts,
    ),
  );
  const defaults = childOf(styles, 'docDefaults');
  return {
    fonts,
    defaults: {
      paragraph: paragraphSettings(within(defaults, 'pPrDefault', 'pPr')),
      look: lookSettings(within(defaults, 'rPrDefault', 'rPr'), fonts),
    },
    paragraph: id => ofParagraph(line('paragraph', id)),
    characters: id => (id === undefined ? {} : ofCharacters(line('character', id))),
    table: id => ofTable(line('table', id)),
  };
}

function paragraphStyle(line: StyleLine, fonts: ThemeFonts): ParagraphStyle {
  const paragraph = line
    .map(({ element, id }) =>
      headingByName(element, id, paragraphSettings(childOf(element, 'pPr'))),
    )
    .reduce(over, {});
  return { id: line.at(-1)?.id ?? '', paragraph, look: looks(line, fonts) };
}

/** A style that Word knows as a heading is one, whatever its outline level says. */
function headingByName(
  element: XmlElement,
  id: string,
  settings: ParagraphSettings,
): ParagraphSettings {
  const name = saidIn(element, 'name') ?? id;
  const [, level] = /^heading ([1-6])$/i.exec(name) ?? [];
  if (/^title$/i.test(name)) return { ...settings, heading: 1 };
  return level === undefined ? settings : { heading: Number(level), ...settings };
}

function looks(line: StyleLine, fonts: ThemeFonts): LookSettings {
  return Object.assign(
    {},
    ...line.map(({ element }) => lookSettings(childOf(element, 'rPr'), fonts)),
  ) as LookSettings;
}

function themeFonts(theme: XmlElement | null): ThemeFonts {
  const scheme = anywhere(theme, 'fontScheme');
  const of = (which: string) =>
    within(scheme, which, 'latin')?.attributes['typeface']?.trim() || null;
  return { major: of('majorFont'), minor: of('minorFont') };
}

/** What Word takes where a file says nothing. */
const USUAL_LOOK: TextLook = {
  font: 'Times New Roman',
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: '000000',
  fill: null,
  script: null,
  caps: null,
};

/** No type is larger, in points. */
const LARGEST = 400;

/**
 * How words are set, by what is said from the farthest to the nearest. Bold and italic of a style of
 * characters turn those of the paragraph's style round, as Word does it (ISO 29500-1, 17.7.3).
 */
export function lookOf(
  sheet: StyleSheet,
  {
    table = {},
    paragraph = {},
    own = {},
  }: { table?: LookSettings; paragraph?: LookSettings; own?: LookSettings },
): TextLook {
  const characters = sheet.characters(own.style);
  const {
    style: _,
    hidden: __,
    ...settings
  } = {
    ...USUAL_LOOK,
    ...sheet.defaults.look,
    ...table,
    ...paragraph,
    ...characters,
    ...turned('bold', paragraph, characters),
    ...turned('italic', paragraph, characters),
    ...own,
  };
  return { ...settings, size: Math.min(LARGEST, Math.max(1, settings.size)) };
}

function turned(which: 'bold' | 'italic', paragraph: LookSettings, characters: LookSettings) {
  return paragraph[which] && characters[which] ? { [which]: false } : {};
}

/** How a paragraph is set, where all has been said. */
export function formatOf(style: string, settings: ParagraphSettings): ParagraphFormat {
  return {
    style,
    align: settings.align ?? 'left',
    left: settings.left ?? 0,
    right: settings.right ?? 0,
    first: settings.first ?? 0,
    before: settings.before ?? 0,
    after: settings.after ?? 0,
    isClose: settings.isClose ?? false,
    line: settings.line ?? { rule: 'auto', value: 1 },
    tabs: tabStops(settings.tabs ?? []),
    keepNext: settings.keepNext ?? false,
    keepLines: settings.keepLines ?? false,
    pageBreakBefore: settings.pageBreakBefore ?? false,
    noLoneLines: settings.noLoneLines ?? true,
    borders: bordersThere(settings.borders),
    fill: settings.fill ?? null,
    heading: settings.heading ?? null,
  };
}
