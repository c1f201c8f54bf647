import type { ZipFault } from '../../bytes/zip-limits';
import type { WithNotices } from '../../model/notice';
import {
  childOf,
  elementsIn,
  saidIn,
  textIn,
  within,
  type XmlElement,
} from '../../reading/html/xml-tree';
import { blocksOf } from './blocks';
import { numbering } from './numbering';
import { isNoPackage, openPackage, relatedXml, type WordPackage } from './package';
import { type Reading, storyOf } from './reading';
import { sectionsOf } from './sections';
import { styleSheet } from './style-sheet';
import { numberIn, twips } from './units';
import type { WordFile } from './word-file';

/** Word's own stops of the tab key, in points. */
const USUAL_TAB = 36;

/**
 * What stands in a Word file, each paragraph with all that holds for it; or why it is not opened.
 * What is shown otherwise than in Word is named in the notices; nothing that is unknown throws.
 */
export function readWordFile(bytes: Uint8Array): WithNotices<WordFile> | ZipFault {
  try {
    const file = openPackage(bytes);
    return isNoPackage(file) ? file : wordFileOf(file);
  } catch (error) {
    // Elements nested without end, or too many of them: the only things that a part may throw for.
    if (error instanceof RangeError) return { code: 'unsafe', why: error.message };
    throw error;
  }
}

/** Whether the file could not be opened. */
export function isNotOpened(read: WithNotices<WordFile> | ZipFault): read is ZipFault {
  return 'why' in read;
}

function wordFileOf(file: WordPackage): WithNotices<WordFile> {
  const part = (type: string): XmlElement | null => relatedXml(file, file.main, type);
  const sheet = styleSheet(part('styles'), part('theme'));
  const settings = part('settings');
  const reading: Reading = {
    file,
    sheet,
    numbering: numbering(part('numbering'), sheet.fonts),
    pictures: new Map(),
    tablesStandOut: isOlderThan2013(settings),
    notices: new Map(),
    notes: { foot: 0, end: 0 },
    endnotes: [],
    blocksOf,
  };
  const sections = sectionsOf(storyOf(reading, file.main));
  const even = childOf(settings, 'evenAndOddHeaders');
  const value: WordFile = {
    title: titleOf(relatedXml(file, '', 'core-properties')),
    language: languageOf(part('styles')),
    sections,
    pictures: reading.pictures,
    defaultTab: Math.max(1, twips(saidIn(settings, 'defaultTabStop')) ?? USUAL_TAB),
    hasEvenPages: even !== null && !/^(?:0|false|off)$/.test(even.attributes['val'] ?? 'true'),
  };
  return { value, notices: [...reading.notices.values()] };
}

/** A file that says no version is one of Word 2007. */
function isOlderThan2013(settings: XmlElement | null): boolean {
  const said = elementsIn(childOf(settings, 'compat')).find(
    ({ attributes }) => attributes['name'] === 'compatibilityMode',
  );
  return (numberIn(said?.attributes['val']) ?? 12) < 15;
}

function titleOf(properties: XmlElement | null): string {
  const title = elementsIn(properties).find(({ tag }) => tag === 'title');
  return title ? textIn(title) : '';
}

function languageOf(styles: XmlElement | null): string {
  const said = within(styles, 'docDefaults', 'rPrDefault', 'rPr', 'lang');
  return said?.attributes['val'] ?? '';
}
