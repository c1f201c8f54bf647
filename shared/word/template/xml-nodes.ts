/** An element of a part of a Word file; it is changed in place. Values are as they are written, escaped. */
export interface XmlElement {
  name: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}

/** An element, or words, comments and instructions as they are written. */
export type XmlNode = XmlElement | string;

/** A part as a tree: what stands before its first element, and that element. */
export interface XmlPart {
  readonly before: string;
  readonly root: XmlElement;
}

/** Elements of a Word file stand some thirty deep. */
const DEEPEST = 400;

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g;

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * A part of a Word file as a tree that can be written again. `null` for what is not well-formed, is
 * nested beyond reason, or declares things of its own (a DOCTYPE), as no part of a Word file does.
 */
export function readXml(text: string): XmlPart | null {
  const top = newElement('');
  const open: XmlElement[] = [top];
  for (const token of text.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    if (!isTaken(token, open)) return null;
  }
  const [root, second] = top.children.filter(isElement);
  if (open.length > 1 || !root || second) return null;
  const at = top.children.indexOf(root);
  return { before: top.children.slice(0, at).join(''), root };
}

/** Puts what was read into the elements that stand open; whether it could stand there. */
function isTaken([token, closed, opened, told = '', end]: RegExpMatchArray, open: XmlElement[]) {
  const parent = open.at(-1);
  if (!parent || token === '<') return false;
  if (closed !== undefined) return open.length > 1 && open.pop()?.name === closed;
  if (opened === undefined) parent.children.push(token);
  else {
    const element: XmlElement = { name: opened, attributes: attributesIn(told), children: [] };
    parent.children.push(element);
    if (end === '') open.push(element);
  }
  return open.length <= DEEPEST;
}

/** A tree as text, as it was read where nothing was changed. */
export function writeXml({ before, root }: XmlPart): string {
  return before + written(root);
}

/** Some elements of a part whose namespaces are those of its root, as they stand there. */
export function nodesOf(xml: string): XmlNode[] {
  return readXml(`<all>${xml}</all>`)?.root.children ?? [];
}

/** Whether a node is an element. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements under an element in their order, itself left out. */
export function* within(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* within(child);
  }
}

/** The elements of these names under an element, in their order. */
export function named(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return [...within(element)].filter(({ name }) => names.includes(name));
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.filter(isElement).find(child => child.name === name);
}

/** An element with these attributes. */
export function newElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: XmlNode[]
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** A copy that can be changed by itself. */
export function copied(node: XmlElement): XmlElement {
  const children = node.children.map(child => (isElement(child) ? copied(child) : child));
  return { name: node.name, attributes: new Map(node.attributes), children };
}

/** Declares the namespaces that elements of ours need, where the part does not know them yet. */
export function declareNamespaces(root: XmlElement, namespaces: ReadonlyMap<string, string>): void {
  for (const [name, value] of namespaces) {
    if (name.startsWith('xmlns:') && !root.attributes.has(name)) root.attributes.set(name, value);
  }
}

/** Words as they are meant, without the signs that XML writes for signs. */
export function unescapedXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (all, hex, dec, name) => {
      if (name) return SIGNS[String(name).toLowerCase()] ?? all;
      const code = Number.parseInt(hex ?? dec, hex ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** Words as XML writes them, in a text or an attribute. */
export function escapedXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', plain, quoted = '']) => [
      name,
      plain ?? quoted.replaceAll('"', '&quot;'),
    ]),
  );
}

function written(node: XmlNode): string {
  if (!isElement(node)) return node;
  const { name, attributes, children } = node;
  const told = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
  if (children.length === 0) return `<${name}${told}/>`;
  return `<${name}${told}>${children.map(written).join('')}</${name}>`;
}
