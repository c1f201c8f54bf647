import { basename, dirname, join, normalize } from 'node:path/posix';
import type { DocxPackage } from './docx-package';
import { finding, type LintFinding } from './finding';
import { isSoundLink } from './link-target';
import { allNamed, allWithin, attribute, type XmlElement } from './xml-tree';

const RELATIONSHIPS = /(^|\/)_rels\/[^/]*\.rels$/;
const REFERENCES = ['r:id', 'r:embed', 'r:link'];

/** Every relationship has an id of its own and leads to a part that is there, or to a sound link. */
export function* lintRelationships(docx: DocxPackage): Generator<LintFinding> {
  for (const [part, root] of relationshipParts(docx)) {
    const ids = new Set<string>();
    for (const relationship of allNamed(root, 'Relationship')) {
      const id = attribute(relationship, 'Id');
      if (ids.has(id)) yield finding('REL_DUP', `${part} ${id}`);
      ids.add(id);
      yield* isExternal(relationship)
        ? externalFaults(relationship)
        : internalFaults(docx, part, relationship);
    }
  }
}

/** Every reference from the text to a relationship (a picture, a link, a header) has one. */
export function* lintRelationshipReferences(docx: DocxPackage): Generator<LintFinding> {
  const known = knownIds(docx);
  for (const [name, root] of docx.parts) {
    for (const element of allWithin(root)) {
      for (const reference of REFERENCES) {
        const id = element.attributes[reference];
        if (id !== undefined && !known.has(`${name} ${id}`))
          yield finding('REL_ID', `${name} ${id}`);
      }
    }
  }
}

function relationshipParts(docx: DocxPackage): (readonly [string, XmlElement])[] {
  return [...docx.parts].filter(([name]) => RELATIONSHIPS.test(name));
}

function isExternal(relationship: XmlElement): boolean {
  return attribute(relationship, 'TargetMode') === 'External';
}

// Word fetches an external picture or template on opening: only a link, which she must click, may be.
function* externalFaults(relationship: XmlElement): Generator<LintFinding> {
  const type = basename(attribute(relationship, 'Type'));
  const target = attribute(relationship, 'Target');
  if (type !== 'hyperlink') yield finding('REL_EXTERNAL', `${type} -> ${target}`);
  else if (!isSoundLink(target)) yield finding('LINK', JSON.stringify(target));
}

function* internalFaults(
  docx: DocxPackage,
  part: string,
  relationship: XmlElement,
): Generator<LintFinding> {
  const target = resolved(part, attribute(relationship, 'Target'));
  if (docx.names.includes(target)) return;
  const differsInCase = docx.names.some(name => name.toLowerCase() === target.toLowerCase());
  yield finding(differsInCase ? 'REL_CASE' : 'REL_TARGET', `${part} -> ${target}`);
}

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return normalize(join(dirname(dirname(part)), target));
}

function knownIds(docx: DocxPackage): Set<string> {
  const known = new Set<string>();
  for (const [part, root] of relationshipParts(docx)) {
    const source = join(dirname(dirname(part)), basename(part, '.rels'));
    for (const relationship of allNamed(root, 'Relationship')) {
      known.add(`${source} ${attribute(relationship, 'Id')}`);
    }
  }
  return known;
}
