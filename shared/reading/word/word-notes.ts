import { walkXml } from '../html/xml-tags';
import { attributeOf } from './word-attributes';

/** The words of each footnote by its id, as they stand with all that was tracked in them taken. */
export function notesIn(xml: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let [id, text, deleted, isText] = ['', '', 0, false];
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'footnote') [id, text] = [attributeOf(attributes, 'id'), ''];
      if (tag === 'del' || tag === 'moveFrom') deleted += 1;
      isText = tag === 't';
    },
    text: words => {
      if (isText && deleted === 0) text += words;
    },
    close: tag => {
      isText = false;
      if (tag === 'del' || tag === 'moveFrom') deleted -= 1;
      if (tag === 'footnote') notes.set(id, text.replace(/\s+/g, ' ').trim());
    },
  });
  return notes;
}

/** The names of the styles of paragraphs by their ids, in small letters: Word and others rename ids. */
export function styleNamesIn(xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let id = '';
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'style') id = attributeOf(attributes, 'styleId');
      if (tag === 'name' && !names.has(id))
        names.set(id, attributeOf(attributes, 'val').toLowerCase());
    },
    text: () => {},
    close: () => {},
  });
  return names;
}
