import { childOf, type XmlElement } from '../../reading/html/xml-tree';

/** Whether a switch is on; `null` where nothing is said of it. */
export function toggle(element: XmlElement, tag: string): boolean | null {
  const child = childOf(element, tag);
  if (!child) return null;
  return !/^(?:0|false|off)$/.test(child.attributes['val'] ?? 'true');
}

/** A setting, where something is said of it. */
export function said<K extends string, V>(
  key: K,
  value: V | null | undefined,
): { readonly [N in K]?: V } {
  return (value === null || value === undefined ? {} : { [key]: value }) as { [N in K]?: V };
}
