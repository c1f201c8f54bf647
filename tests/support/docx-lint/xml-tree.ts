import { XMLParser } from 'fast-xml-parser';

/** An element of XML with its namespace prefix as written; `text` is what stands directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type ParsedNode = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';
const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

// The parser's own decoding of entities leaves out numeric references and stops at a limit.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 1000,
});

/** The root element of well-formed XML; throws when there is none. */
export function parseXml(source: string): XmlElement {
  const nodes: unknown = parser.parse(source);
  const root = Array.isArray(nodes) ? elementsOf(nodes)[0] : undefined;
  if (!root) throw new Error('no root element');
  return root;
}

/** The element and all within it, in the order of the document. */
export function* allWithin(root: XmlElement): Generator<XmlElement> {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    waiting.push(...element.children.toReversed());
  }
}

/** All elements of that name within the root, in the order of the document. */
export function allNamed(root: XmlElement | undefined, name: string): XmlElement[] {
  return root ? [...allWithin(root)].filter(element => element.name === name) : [];
}

/** The first child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(element => element.name === name);
}

/** The children of that name. */
export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter(element => element.name === name) ?? [];
}

/** The value of an attribute, empty when it is not there. */
export function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes[name] ?? '';
}

/** The `w:val` of an element, which is where Word keeps nearly every setting. */
export function wordValue(element: XmlElement | undefined): string {
  return attribute(element, 'w:val');
}

/** The character that a numeric reference names, as a code point; not a number when it names none. */
export function referencedCodePoint(reference: string): number {
  return /^x/i.test(reference) ? Number.parseInt(reference.slice(1), 16) : Number(reference);
}

function elementsOf(nodes: readonly unknown[]): XmlElement[] {
  return nodes.filter(isNode).flatMap(node => {
    const name = nameOf(node);
    return name === undefined ? [] : [elementOf(node, name)];
  });
}

function elementOf(node: ParsedNode, name: string): XmlElement {
  const content = node[name];
  const inside: readonly unknown[] = Array.isArray(content) ? content : [];
  return {
    name,
    attributes: attributesOf(node[ATTRIBUTES]),
    children: elementsOf(inside),
    text: inside.filter(isNode).map(textOf).join(''),
  };
}

function isNode(value: unknown): value is ParsedNode {
  return typeof value === 'object' && value !== null;
}

function nameOf(node: ParsedNode): string | undefined {
  return Object.keys(node).find(key => key !== ATTRIBUTES && key !== TEXT);
}

function textOf(node: ParsedNode): string {
  return decoded(String(node[TEXT] ?? ''));
}

function attributesOf(value: unknown): Record<string, string> {
  const entries = isNode(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([name, text]) => [name, decoded(String(text))]));
}

function decoded(text: string): string {
  return text.replace(/&(?:#([0-9]+|x[0-9a-f]+)|([a-z]+));/gi, (whole, reference, entity) => {
    if (typeof entity === 'string') return NAMED_ENTITIES[entity] ?? whole;
    const codePoint = referencedCodePoint(String(reference));
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });
}
