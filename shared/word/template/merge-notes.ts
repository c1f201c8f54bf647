import { putBeside } from './put-beside';
import type { TemplateParts } from './template-parts';
import { copied, isElement, type XmlElement } from './xml-nodes';

const NOTES = 'word/footnotes.xml';

/**
 * Puts our footnotes behind the template's, under numbers that it has not: gives the number of one of
 * ours there, and the notes as they stand there. The lines above the notes are the template's, if it has
 * any.
 */
export function mergeNotes(
  into: TemplateParts,
  from: TemplateParts,
): { readonly idOf: (note: string) => string; readonly notes: readonly XmlElement[] } {
  const ours = from.tree(NOTES)?.root;
  const written = notesIn(ours).filter(note => !isSeparator(note));
  if (!ours || written.length === 0) return { idOf: note => note, notes: [] };
  if (!into.tree(NOTES)) {
    putBeside(into, 'footnotes', 'footnotes.xml', EMPTY);
    const root = into.tree(NOTES)?.root;
    for (const [name, value] of ours.attributes) root?.attributes.set(name, value);
    root?.children.push(...notesIn(ours).filter(isSeparator).map(copied));
  }
  const theirs = into.tree(NOTES)?.root;
  if (!theirs) throw new Error('The template’s footnotes are not well-formed.');
  const first = 1 + Math.max(0, ...notesIn(theirs).map(note => Number(idOf(note)) || 0));
  const ids = new Map(written.map((note, at) => [idOf(note), String(first + at)]));
  const notes = written.map(note => {
    const own = copied(note);
    own.attributes.set('w:id', ids.get(idOf(note)) ?? '');
    return own;
  });
  theirs.children.push(...notes);
  return { idOf: note => ids.get(note) ?? note, notes };
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:footnotes>';

function notesIn(root: XmlElement | undefined): XmlElement[] {
  return (root?.children ?? []).filter(isElement).filter(({ name }) => name === 'w:footnote');
}

/** A line above the notes, which is kept among them. */
function isSeparator({ attributes }: XmlElement): boolean {
  return attributes.has('w:type') && attributes.get('w:type') !== 'normal';
}

function idOf({ attributes }: XmlElement): string {
  return attributes.get('w:id') ?? '';
}
