import { walkXml } from './xml-tags';

/** An element of a part of the file. Names of elements and attributes come without their prefix. */
export interface XmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Growing {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Growing | string)[];
}

/** More elements than the minutes of a year have; a part with more is no document to be looked at. */
const MOST_ELEMENTS = 2_000_000;

/**
 * The one element that a part consists of; `null` for a part without any. Throws `RangeError` where
 * elements are nested too deeply, or there are too many.
 */
export function xmlTree(xml: string): XmlElement | null {
  const root: Growing = { tag: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  let count = 0;
  walkXml(xml, {
    open: (tag, attributes) => {
      count += 1;
      if (count > MOST_ELEMENTS) throw new RangeError('there are too many elements');
      const element = { tag, attributes: withoutPrefixes(attributes), children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: text => open.at(-1)?.children.push(text),
    close: () => {
      if (open.length > 1) open.pop();
    },
  });
  return root.children.find(isElement) ?? null;
}

/** The elements inside an element, without the text between them. */
export function elementsIn(element: XmlElement | null): XmlElement[] {
  return element ? element.children.filter(isElement) : [];
}

/** The first element of that name inside an element; `null` where there is none. */
export function childOf(element: XmlElement | null, tag: string): XmlElement | null {
  return elementsIn(element).find(child => child.tag === tag) ?? null;
}

/** The element at the end of a way of names; `null` where the way breaks off. */
export function within(element: XmlElement | null, ...way: readonly string[]): XmlElement | null {
  return way.reduce(childOf, element);
}

/** What a child says in its `val`; `null` where there is no such child, or it says nothing. */
export function saidIn(element: XmlElement | null, tag: string): string | null {
  return childOf(element, tag)?.attributes['val'] ?? null;
}

/** The first element of that name anywhere inside. */
export function anywhere(element: XmlElement | null, tag: string): XmlElement | null {
  for (const child of elementsIn(element)) {
    const found = child.tag === tag ? child : anywhere(child, tag);
    if (found) return found;
  }
  return null;
}

/** The words of an element, of all that is inside it. */
export function textIn(element: XmlElement): string {
  return element.children
    .map(child => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}

function isElement<T>(child: T | string): child is T {
  return typeof child !== 'string';
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.slice(name.indexOf(':') + 1), value]),
  );
}
