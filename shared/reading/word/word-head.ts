import { textOf } from '../../bytes/utf8';
import { walkXml } from '../html/xml-tags';
import { attributeOf } from './word-attributes';

/** More than any head of a page says. */
const MOST_LINES = 60;

/**
 * The lines of the head of a Word file's first page, its text boxes among them: where a letterhead
 * carries the title of the minutes, their text has none. Throws what `walkXml` throws.
 */
export function headOfFirstPage(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const xml = (path: string) => textOf(parts.get(path) ?? new Uint8Array());
  const id = headOfFirstSection(xml('word/document.xml'));
  const target = id === null ? null : targetOf(xml('word/_rels/document.xml.rels'), id);
  return target === null ? [] : linesIn(xml(`word/${target.replace(/^\/?word\//, '')}`));
}

/** The relation of the first section's head: that of its first page, or else of all. */
function headOfFirstSection(xml: string): string | null {
  const heads = new Map<string, string>();
  let sections = 0;
  let hasFirstPage = false;
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'sectPr') sections += 1;
      if (sections !== 1) return;
      if (tag === 'titlePg') hasFirstPage = !/^(?:0|false)$/.test(attributeOf(attributes, 'val'));
      if (tag === 'headerReference') {
        heads.set(attributeOf(attributes, 'type'), attributes['r:id'] ?? '');
      }
    },
    text: () => {},
    close: () => {},
  });
  return heads.get(hasFirstPage ? 'first' : 'default') ?? null;
}

function targetOf(relations: string, id: string): string | null {
  let target: string | null = null;
  walkXml(relations, {
    open: (_, attributes) => {
      if (attributes['Id'] === id) target = attributes['Target'] ?? null;
    },
    text: () => {},
    close: () => {},
  });
  return target;
}

function linesIn(xml: string): string[] {
  // A text box stands inside a paragraph, which goes on behind it.
  const open: string[] = [];
  const lines: string[] = [];
  const path: string[] = [];
  let leftOut = 0;
  walkXml(xml, {
    open: tag => {
      path.push(tag);
      if (tag === 'Fallback' || tag === 'del') leftOut += 1;
      if (tag === 'p') open.push('');
      if (tag === 'tab' || tag === 'br') open.push(`${open.pop() ?? ''} `);
    },
    text: text => {
      if (leftOut === 0 && path.at(-1) === 't') open.push((open.pop() ?? '') + text);
    },
    close: tag => {
      path.pop();
      if (tag === 'Fallback' || tag === 'del') leftOut -= 1;
      if (tag === 'p') lines.push((open.pop() ?? '').replace(/\s+/g, ' ').trim());
    },
  });
  return lines.filter(line => line !== '').slice(0, MOST_LINES);
}
