import { BODY_TEXT, isTight, standBeside } from './spaced-text';
import { idOf, nameOf, stylesIn } from './styles-in';
import type { TemplateParts } from './template-parts';
import { childOf, copied, isElement, newElement, type XmlElement } from './xml-nodes';

const STYLES = 'word/styles.xml';

/** Which style of the template stands for each of ours, by its id, and the styles that were added. */
export interface MergedStyles {
  readonly idOf: (id: string) => string;
  readonly added: readonly XmlElement[];
  /** Whether a style of ours is the template's own there. */
  readonly isTheirs: (id: string) => boolean;
}

/**
 * Puts our styles beside the template's: where it has a style of the same name and sort, its own is
 * taken, as it looks; where it has none, ours is added in the template's type, which nothing else of
 * it is changed by.
 */
export function mergeStyles(into: TemplateParts, from: TemplateParts): MergedStyles {
  const theirs = into.tree(STYLES)?.root;
  const ours = stylesIn(from.tree(STYLES)?.root);
  if (!theirs) throw new Error('The template has no styles.');
  const known = new Map(stylesIn(theirs).map(style => [nameOf(style), idOf(style)]));
  const taken = new Set(stylesIn(theirs).map(style => idOf(style).toLowerCase()));
  const ids = new Map<string, string>();
  const fresh: XmlElement[] = [];
  const spaced = isTight(theirs, BODY_TEXT) ? [BODY_TEXT] : [];
  for (const style of ours) {
    const same = spaced.includes(nameOf(style)) ? undefined : known.get(nameOf(style));
    if (same === undefined) fresh.push(style);
    const id = same ?? freeId(idOf(style), taken);
    taken.add(id.toLowerCase());
    ids.set(idOf(style), id);
  }
  const added = fresh.map(style => addedStyle(style, ids));
  for (const style of added) {
    const tight = spaced.includes(nameOf(style)) ? known.get(nameOf(style)) : undefined;
    if (tight !== undefined) standBeside(style, tight);
  }
  theirs.children.push(...added);
  const freshIds = new Set(fresh.map(idOf));
  return {
    idOf: id => ids.get(id) ?? id,
    added,
    isTheirs: id => ids.has(id) && !freshIds.has(id),
  };
}

/** Says in which language the words are, where the template says nothing of it: no reader can guess. */
export function sayLanguage(into: TemplateParts, language: string): void {
  const root = into.tree(STYLES)?.root;
  if (!root) return;
  const run = first(first(first(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  if (!childOf(run, 'w:lang')) run.children.push(newElement('w:lang', { 'w:val': language }));
}

/** The child of that name, put before all others where there was none. */
function first(parent: XmlElement, name: string): XmlElement {
  const known = childOf(parent, name);
  if (known) return known;
  const fresh = newElement(name);
  parent.children.unshift(fresh);
  return fresh;
}

/** Attributes that name a style of the same file. */
const NAMING = ['w:basedOn', 'w:next', 'w:link'];

/** A style of ours without our typeface, and never one that is meant where no style is named. */
function addedStyle(style: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const added = copied(style);
  added.attributes.set('w:styleId', ids.get(idOf(style)) ?? idOf(style));
  added.attributes.delete('w:default');
  for (const child of added.children.filter(isElement)) {
    const named = child.attributes.get('w:val');
    if (NAMING.includes(child.name) && named !== undefined)
      child.attributes.set('w:val', ids.get(named) ?? named);
    if (child.name === 'w:rPr')
      child.children = child.children.filter(one => !isElement(one) || one.name !== 'w:rFonts');
  }
  return added;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${id}${count}`;
  return free;
}
