import { paragraphsIn } from './fill-words';
import { storiesOf } from './stories';
import type { TemplateParts } from './template-parts';
import { childOf, isElement, named, within, type XmlElement } from './xml-nodes';

/** What Word tells with a name and a time when changes are tracked. */
const CHANGED =
  /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|\w+PrExChange|tblGridChange)$/;

/** What people left in a template that its pages do not show, and that would go out with every file. */
export function tracesIn(parts: TemplateParts): 'revisions' | 'comments' | 'hidden' | null {
  const roots = parts
    .names()
    .filter(name => name.startsWith('word/') && name.endsWith('.xml'))
    .flatMap(name => parts.tree(name)?.root ?? []);
  if (roots.some(root => [...within(root)].some(({ name }) => CHANGED.test(name))))
    return 'revisions';
  if (roots.some(root => root.name === 'w:comments' && named(root, 'w:comment').length > 0))
    return 'comments';
  const stories = storiesOf(parts).flatMap(name => parts.tree(name)?.root ?? []);
  return stories.some(hasHiddenWords) ? 'hidden' : null;
}

function hasHiddenWords(root: XmlElement): boolean {
  return paragraphsIn(root).some(paragraph =>
    named(paragraph, 'w:r').some(run => isHidden(run) && named(run, 'w:t').length > 0),
  );
}

function isHidden(run: XmlElement): boolean {
  const properties = childOf(run, 'w:rPr');
  const hidden = properties && childOf(properties, 'w:vanish');
  return (
    hidden !== undefined && !['0', 'false', 'off'].includes(hidden.attributes.get('w:val') ?? '')
  );
}

/** Fields that fetch what they show from another file or program when Word brings them up to date. */
const FETCHING = /^\s*(?:INCLUDEPICTURE|INCLUDETEXT|DDE|DDEAUTO|LINK|IMPORT|RD)\b/i;

/** Whether a field of the template fetches what it shows. */
export function hasFetchingField(parts: TemplateParts): boolean {
  return storiesOf(parts)
    .flatMap(name => parts.tree(name)?.root ?? [])
    .some(root => [...within(root)].some(each => FETCHING.test(instructionOf(each))));
}

function instructionOf({ name, attributes, children }: XmlElement): string {
  if (name === 'w:fldSimple') return attributes.get('w:instr') ?? '';
  return name === 'w:instrText' ? children.filter(child => !isElement(child)).join('') : '';
}
